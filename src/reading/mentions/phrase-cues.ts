import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import type { Candidate, Scope } from './candidate';
import { distance, type Phrase } from './deed';
import type { SentenceReading } from './sentence-reading';

/** How far behind a count "lighter penalties" may follow, in UTF-16 units. */
const lesserReach = 60;

/** "Among them, 323 websites": a part that a sentence opens with may have a comma behind it. */
function opensSentence(cue: Cue, { start }: SentenceReading): boolean {
  return cue.start - start <= 1 && idsOf(cue, 'scope').includes('part');
}

/** The facets that belong to a phrase: named before the first count, nearest to it, or behind it before the next. */
export function nearFacets(
  sentence: SentenceReading,
  phrase: Phrase,
  phrases: readonly Phrase[],
  first: Phrase | undefined,
): Map<string, Phrase> {
  const facets = new Map<string, Phrase>();
  for (const cue of sentence.cues) {
    const ids = idsOf(cue, 'facet');
    if (ids.length === 0) continue;
    const leads = first !== undefined && cue.end <= first.start;
    const nearest = phrases.every((other) => distance(cue, phrase) <= distance(cue, other));
    const next = phrases.find((other) => other.start >= phrase.end);
    const follows = cue.start >= phrase.end && (!next || cue.end <= next.start);
    if (leads || nearest || follows) for (const id of ids) if (!facets.has(id)) facets.set(id, cue);
  }
  return facets;
}

/** Scope words in the phrase or right before it, with nothing but hedges and blanks between. */
export function scopesAt(
  text: string,
  sentence: SentenceReading,
  quantity: Quantity,
  phrase: Phrase,
  phrases: readonly Phrase[],
): Candidate['scopes'] {
  const reach = sentence.matcher.words.matching === 'anywhere' ? 8 : 28;
  const found: { id: Scope; start: number; end: number }[] = [];
  for (const cue of sentence.cues) {
    const inside = cue.start >= phrase.start && cue.end <= phrase.end;
    const ahead =
      cue.end <= phrase.start &&
      phrase.start - cue.end <= reach &&
      !/[,;，；。.、]/.test(text.slice(cue.end, phrase.start).replace(opensSentence(cue, sentence) ? /^,/ : '', ''));
    const behind = cue.start >= phrase.end && cue.start - phrase.end <= 2;
    if (!inside && !ahead && !behind) continue;
    const isHedge = ahead && quantity.hedge !== null && quantity.start - cue.end <= 6;
    for (const id of idsOf(cue, 'scope')) {
      if (id === 'lesser' || (isHedge && id === 'further')) continue;
      found.push({ id: id as Scope, start: cue.start, end: cue.end });
    }
  }
  const share = shareAhead(text, sentence, quantity);
  if (share) found.push({ id: 'part', start: share.start, end: share.end });
  const next = phrases.find((other) => other.start >= phrase.end)?.start ?? sentence.end;
  for (const cue of sentence.cues) {
    if (cue.start < phrase.end || cue.start >= Math.min(next, phrase.end + lesserReach)) continue;
    if (idsOf(cue, 'scope').includes('lesser')) found.push({ id: 'lesser', start: cue.start, end: cue.end });
  }
  return found;
}

/** What joins a share to the number that it comes to: 占63.9%，达718.7万件; "63.9%, or 7.187 million". */
const comesTo = /^[,，]{1,2}\s?(?:[达達约約]|为|為|or|soit|oder|o|ou)?\s?$/;

/** The percentage that a number is said to come to. */
function shareAhead(text: string, { quantities }: SentenceReading, { start }: Quantity): Quantity | undefined {
  const before = quantities.findLast((each) => each.end <= start);
  return before?.kind === 'percent' && comesTo.test(text.slice(before.end, start)) ? before : undefined;
}
