import type { Block } from '../article';
import type { CueMatcher } from '../cues/cue-matcher';
import { idsOf } from '../cues/tagging';

/** Blocks longer than this are text of the article again, in UTF-16 units; in scripts without blanks a third of it. */
const textLength = 220;

/**
 * Where the reading stands: 0 in the article, 1 below a heading that leads away ("Related stories"), 2 behind a single
 * pointer in mid-article ("Read also: …").
 */
export type Whereabouts = 0 | 1 | 2;

/**
 * Whether a block leads or belongs to what is not the article: lists of other stories, comments, notices of the site.
 * Takes and gives the state. Behind a pointer only lines without a full stop are headlines; a sentence is the article again.
 */
export function isElsewhere(block: Block, matcher: CueMatcher, state: number): Whereabouts {
  const text = block.text.trim();
  if (text.length >= lengthIn(matcher)) return 0;
  const lead = leadsElsewhere(text, matcher);
  if (lead !== 0) return lead;
  if (state === 0 || (state === 2 && sentenceEnd.test(text))) return 0;
  return state === 1 ? 1 : 2;
}

/**
 * Whether a block is the article's own text. Ahead of the first one stand menus, then the headline; a list of other
 * stories comes later.
 */
export function isProse(block: Block, matcher: CueMatcher): boolean {
  const text = block.text.trim();
  const length = lengthIn(matcher);
  return text.length >= length || (text.length >= length / 3 && sentenceEnd.test(text));
}

function lengthIn({ words }: CueMatcher): number {
  return words.matching === 'anywhere' ? textLength / 3 : textLength;
}

const sentenceEnd = /[.!?。！？؟।][”"’»」』)]*$/;

/** 1 where the words that lead away stand alone, 2 where a title follows them, else 0. */
function leadsElsewhere(text: string, matcher: CueMatcher): Whereabouts {
  const line = text.replace(/^[\s\p{P}\p{S}]+/u, '');
  const first = matcher.find(line.slice(0, 40))[0];
  if (first?.start !== 0 || idsOf(first, 'elsewhere').length === 0) return 0;
  const rest = line.slice(first.end);
  if (/^\s?[:：>»|–-]\s*\S/.test(rest)) return 2;
  return line.length < 40 ? 1 : 0;
}
