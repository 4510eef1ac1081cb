import type { Passage } from '../note';
import { type FoldedText, foldText } from './fold-text';
import { likeness, nearlyLike, type Place, placesOf } from './likeness';

/** Where a passage stands on a page now. */
export interface Anchor {
  /** UTF-16 offsets into the page's text. */
  readonly start: number;
  readonly end: number;
  /** False where its words were changed since the note was written; white space, case and typography do not count. */
  readonly same: boolean;
}

/** Folded length from which a quote tells itself apart, wherever it stands. */
const telling = 24;
/** How like its surroundings must be where the quote alone says too little; unrelated prose stays below 0.4. */
const alike = 0.55;
/** How like both sides must be where the quote itself is gone. */
const veryAlike = 0.75;
/** How far from one side to the other, in lengths of the quote, and beyond them. */
const widest = { times: 2, more: 24 };
/** Folded length of the two ends by which a long quote is known after edits. */
const ends = 120;

interface Folded {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, as a share of the page. */
  readonly share: number;
}

/**
 * Finds a passage in a page's text after the page was changed: its words as they stood, else its words with some edits,
 * else what stands between the words before and after it. Of several places the one with the likest surroundings, then
 * the nearest, is taken. Null where none is like enough: no place is better than a wrong one.
 */
export function anchorPassage(page: FoldedText, passage: Passage): Anchor | null {
  const length = page.ends.at(-1) ?? 0;
  const folded = {
    quote: foldText(passage.quote).text,
    prefix: foldText(passage.prefix).text,
    suffix: foldText(passage.suffix).text,
    share: length === 0 ? 0 : passage.start / length,
  };
  if (folded.quote === '') return null;
  const found =
    best(page, placesOf(page.text, folded.quote), folded) ??
    best(page, editedPlaces(page.text, folded.quote), folded) ??
    between(page.text, folded);
  if (found === null) return null;
  return { start: page.starts[found.start] ?? 0, end: page.ends[found.end - 1] ?? 0, same: found.likeness === 1 };
}

/** Leaves out places within a longer number: 7,600 is no part of 927,600. */
function wholeNumbers({ text, starts, ends }: FoldedText, places: readonly Place[]): Place[] {
  const joins = (at: number) => ends[at - 1] === starts[at] && /^\d[.,']?\d/.test(text.slice(at - 1, at + 2));
  return places.filter(({ start, end }) => {
    const before = /[.,']/.test(text[start - 1] ?? '') ? start - 1 : start;
    return !joins(before) && !joins(end);
  });
}

function best(page: FoldedText, candidates: readonly Place[], folded: Folded): Place | null {
  const { text } = page;
  const places = wholeNumbers(page, candidates);
  const { quote, prefix, suffix, share } = folded;
  const hasContext = prefix !== '' || suffix !== '';
  let chosen: Place | null = null;
  let highest = 0;
  for (const place of places) {
    const before = prefix === '' ? 0 : likeness(text.slice(reach(place.start, -prefix.length), place.start), prefix);
    const behind = suffix === '' ? 0 : likeness(text.slice(place.end, reach(place.end, suffix.length)), suffix);
    const isKnown =
      quote.length >= telling || Math.max(before, behind) >= alike || (!hasContext && places.length === 1);
    if (!isKnown) continue;
    const near = 1 - Math.min(1, Math.abs(place.start / text.length - share));
    const score = 50 * place.likeness + 20 * before + 20 * behind + 2 * near;
    if (score > highest) {
      highest = score;
      chosen = place;
    }
  }
  return chosen;
}

/** Words inserted beside the passage push its surroundings away a little. */
function reach(from: number, length: number): number {
  return Math.max(0, from + Math.round(length * 1.5));
}

/** What stands between the words before the passage and those behind it: a number that was corrected, a word that was replaced. */
function between(text: string, { quote, prefix, suffix }: Folded): Place | null {
  // A longer passage of which no words are left is gone, whatever stands in its place.
  if (prefix === '' || suffix === '' || quote.length >= telling) return null;
  const [before, behind] = pair(text, prefix, suffix, quote.length * widest.times + widest.more) ?? [];
  if (!before || !behind || behind.start === before.end) return null;
  return { start: before.end, end: behind.start, likeness: 0 };
}

/** Places where a quote stands with edits. A long one is known by its two ends, since comparing it whole takes seconds. */
function editedPlaces(text: string, quote: string): readonly Place[] {
  if (quote.length <= ends * 2) return nearlyLike(text, quote);
  const [head, tail] = pair(text, quote.slice(0, ends), quote.slice(-ends), quote.length * widest.times) ?? [];
  if (!head || !tail) return [];
  return [{ start: head.start, end: tail.end, likeness: Math.min(head.likeness, tail.likeness, 0.99) }];
}

/** Words, and within a distance behind them others; both very like what was looked for. */
function pair(text: string, first: string, second: string, furthest: number): readonly [Place, Place] | null {
  for (const before of nearlyLike(text, first)) {
    if (before.likeness < veryAlike) continue;
    const rest = text.slice(before.end, before.end + furthest + second.length * 2);
    const behind = nearlyLike(rest, second).find((each) => each.likeness >= veryAlike && each.start <= furthest);
    if (behind) {
      return [before, { ...behind, start: before.end + behind.start, end: before.end + behind.end }];
    }
  }
  return null;
}
