import search from 'approx-string-match';

/** A stretch of a text, with how like the words that were looked for it is, from 0 to 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly likeness: number;
}

/** Share of the words that may have been edited. */
const edited = 0.35;
/** More places than this are not weighed: words that are everywhere tell no place. */
const mostPlaces = 2_000;

/** All places where words stand exactly. */
export function placesOf(text: string, words: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < mostPlaces; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length, likeness: 1 });
  }
  return places;
}

/** The places that are likest to words of which up to a third were edited; all equally like. */
export function nearlyLike(text: string, words: string): Place[] {
  const matches = search(text, words, Math.floor(words.length * edited));
  // One stretch of the text is found with each end that costs the same; the shortest says enough.
  const places = new Map<number, Place>();
  for (const { start, end, errors } of matches.slice(0, mostPlaces)) {
    if (!places.has(start)) places.set(start, { start, end, likeness: 1 - errors / words.length });
  }
  return [...places.values()];
}

/** How like the likest part of a stretch is to words, from 0 to 1. */
export function likeness(stretch: string, words: string): number {
  if (stretch.includes(words)) return 1;
  const [match] = search(stretch, words, words.length);
  return match === undefined ? 0 : 1 - match.errors / words.length;
}
