import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import { breaks, type CountedNoun, isSpread } from './counted-noun';
import type { SentenceReading } from './sentence-reading';

/** 133个传播虚假信息的账号: what stands before 的 only describes what stands behind it, and is counted. */
export function describedBy(
  text: string,
  noun: CountedNoun,
  counter: CountedNoun | null,
  sentence: SentenceReading,
): CountedNoun {
  if (counter === null || text.charAt(noun.end) !== '的' || noun.start - counter.end < shortestClause) return noun;
  const { cues } = sentence;
  const from = noun.end + '的'.length;
  const at = cues.findIndex(
    ({ start, meanings }) => start >= from && (meanings.object.length > 0 || start - from > farthestListed),
  );
  const cue = cues[at];
  if (!cue || cue.start - from > farthestListed || breaks.test(text.slice(noun.end, cue.start))) return noun;
  const head = headOf(text, cues, at, sentence);
  const fits = counter.ids.includes('any') || head.ids.some((id) => counter.ids.includes(id));
  return fits && !head.ids.includes('facts') ? { ...head, start: noun.start } : noun;
}

/** Least length of what describes a noun from before 的 besides a noun of its own, in UTF-16 units. */
const shortestClause = 2;

/** 8个微博、微信公众账号: what the noun behind 、 may be, where no number stands before it. */
export function listedWith(
  text: string,
  noun: CountedNoun,
  next: Quantity | undefined,
  sentence: SentenceReading,
): string[] {
  if (sentence.matcher.words.matching !== 'anywhere' || text.charAt(noun.end) !== '、') return [];
  const { cues } = sentence;
  const at = cues.findIndex((cue) => cue.start > noun.end && idsOf(cue, 'object').length > 0);
  const cue = cues[at];
  if (!cue || cue.start - noun.end > farthestListed || (next && next.start < cue.start)) return [];
  return [...headOf(text, cues, at, sentence).ids];
}

/** How far behind a noun the next one of a list stands, in UTF-16 units. */
const farthestListed = 6;

/** In "website accounts" the head is the last of the chain, where the language says so. */
export function headOf(text: string, cues: readonly Cue[], first: number, sentence: SentenceReading): CountedNoun {
  let head = first;
  if (sentence.matcher.words.compoundHead === 'last') {
    for (let next = first + 1; next < cues.length; next++) {
      const cue = cues[next];
      const previous = cues[next - 1];
      if (previous && idsOf(previous, 'object').includes('yuan')) break;
      if (!cue || !previous || !/^(?:[ -]|'s? |s' )?$/.test(text.slice(previous.end, cue.start))) break;
      if (isSpread(cue)) break;
      if (idsOf(cue, 'object').length > 0) head = next;
      else if (idsOf(cue, 'facet').length === 0) break;
    }
  }
  const cue = cues[head];
  const start = cues[first]?.start ?? 0;
  return { ids: cue ? idsOf(cue, 'object') : [], start, end: cue?.end ?? start, by: 'noun' };
}
