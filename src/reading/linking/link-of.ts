import { isLatin } from '../cues/letters';
import type { Link, Mention, Reason } from '../link';
import type { Candidate } from '../mentions/candidate';
import type { Phrase } from '../mentions/deed';
import type { Relation } from '../relation';
import type { Assigned } from './assignment';
import type { FigureTable } from './figure-table';
import type { PairScore } from './score';

function mentionOf(candidate: Candidate): Mention {
  const { quantity, text, noun, deed, facets } = candidate;
  return {
    start: quantity.start,
    end: quantity.end,
    text,
    quantity,
    object: noun?.ids.find((id) => id !== 'any') ?? null,
    action: deed?.ids.find((id) => id !== 'measure') ?? null,
    facets,
  };
}

/** A link of a mention that the dataset has no figure for. */
export function unrecorded(candidate: Candidate, maybeLater: boolean): Link {
  return {
    mention: mentionOf(candidate),
    figure: null,
    relation: 'unrecorded',
    aspects: [],
    remarks: maybeLater ? ['may-be-later-announcement'] : [],
    confidence: Math.round(Math.min(0.95, 0.4 + candidate.strength / 14) * 100) / 100,
    reasons: [],
  };
}

/** A link of a mention to its figure, with what decided. */
export function linked(text: string, each: Assigned, pair: PairScore, relation: Relation, table: FigureTable): Link {
  const { candidate } = each.prospect;
  const margin = each.rival ? pair.total - each.rival.total : pair.total;
  return {
    mention: mentionOf(candidate),
    figure: pair.figure.id,
    ...relation,
    confidence: confidenceOf(pair.total + each.neighbours * 0.5, margin, candidate.strength),
    reasons: reasonsOf(text, pair, relation, each, table),
  };
}

function confidenceOf(total: number, margin: number, strength: number): number {
  const odds = total - 2.5 + Math.min(2, margin) * 0.5 + strength * 0.2;
  return Math.min(0.99, Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100);
}

function reasonsOf(
  text: string,
  pair: PairScore,
  { aspects }: Relation,
  { prospect: { candidate }, rival, neighbours }: Assigned,
  table: FigureTable,
): Reason[] {
  const { value } = pair;
  const reasons: Reason[] = [
    {
      kind: 'value',
      fit: value.fit === 'equal' ? 'within' : value.fit === 'outside' ? 'outside' : 'rounded',
      off: value.share,
    },
  ];
  const words = (span: Phrase) => wordsOf(text, span);
  if (candidate.noun && pair.object !== 'unsaid') {
    reasons.push({ kind: 'cue', cue: 'object', agrees: pair.object !== 'apart', words: words(candidate.noun) });
  }
  if (candidate.deed && pair.action !== 'unsaid') {
    reasons.push({ kind: 'cue', cue: 'action', agrees: pair.action !== 'apart', words: words(candidate.deed) });
  }
  for (const facet of pair.figure.facets) {
    const named = candidate.facetWords.get(facet);
    if (named) reasons.push({ kind: 'cue', cue: 'facet', agrees: true, words: words(named) });
  }
  for (const scope of candidate.scopes) {
    reasons.push({
      kind: 'cue',
      cue: 'scope',
      agrees: !aspects.includes('part-and-total'),
      words: words(scope),
    });
  }
  const { id, date } = table.announcementOf(pair.figure);
  if (pair.time !== 0 && date !== null) reasons.push({ kind: 'announced', date, agrees: pair.time > 0 });
  if (neighbours > 0) {
    reasons.push({ kind: 'neighbours', announcement: id, mentions: neighbours });
  }
  if (rival)
    reasons.push({
      kind: 'rival',
      figure: rival.figure.id,
      lostBy: Math.round((pair.total - rival.total) * 100) / 100,
    });
  return reasons;
}

/** Most of the words that decided, in UTF-16 units. */
const mostWords = 60;

const restOfWord =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{M}]*/u;

/** The words at a span, with the ending of a word that is known by its stem. */
function wordsOf(text: string, { start, end }: Phrase): string {
  const next = text.charCodeAt(end);
  // Mostly the word ends here, and an expression of five scripts takes long to compile.
  const isEnd = next < 0x80 && !isLatin(next);
  const rest = isEnd ? '' : (restOfWord.exec(text.slice(end, end + 24))?.[0] ?? '');
  return text.slice(start, end + rest.length).slice(0, mostWords);
}
