import type { Block } from '../article';
import type { CueMatcher } from '../cues/cue-matcher';
import { idsOf } from '../cues/tagging';

/** Blocks longer than this are text of the article again, in UTF-16 units; in scripts without blanks a third of it. */
const textLength = 220;

/**
 * Whether a block leads or belongs to what is not the article: lists of other stories, comments, notices of the site.
 * Takes and gives the state: 0 in the article, else the number of blocks since the heading that led away.
 */
export function isElsewhere(block: Block, matcher: CueMatcher, state: number): number {
  const text = block.text.trim();
  const limit = matcher.words.matching === 'anywhere' ? textLength / 3 : textLength;
  const short = text.length < limit;
  if (short && startsElsewhere(text, matcher)) return 1;
  if (state === 0) return 0;
  return short ? state + 1 : 0;
}

function startsElsewhere(text: string, matcher: CueMatcher): boolean {
  const lead = text.replace(/^[\s\p{P}\p{S}]+/u, '').slice(0, 40);
  const first = matcher.find(lead)[0];
  if (first?.start !== 0 || idsOf(first, 'elsewhere').length === 0) return false;
  return lead.length < 40 || /^\s?[:：>»|–-]/.test(lead.slice(first.end));
}
