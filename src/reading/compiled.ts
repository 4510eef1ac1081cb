/**
 * How to pay once for the compiling of an expression, which is most of what a first reading costs. Engines compile it anew
 * for texts of one-byte letters and for others, and in a slow form for the first short text: that takes them twice as
 * long as the quick form, for an expression of many words, and is thrown away after its first use.
 */

/** From so many UTF-16 units on engines compile an expression for speed at once. */
const long = 1000;

/** Fits any text's letters, and stands in no word or number. */
const filler = '\xb6';

/** A text that is long enough to have expressions compiled for speed. */
export function lengthened(text: string): string {
  return text.padEnd(long, filler);
}

/** Has a sticky expression compiled for texts like the given one, at its start; others would search all of it. */
export function compiledFor(text: string, pattern: RegExp): RegExp {
  pattern.lastIndex = 0;
  pattern.test(text);
  pattern.lastIndex = 0;
  return pattern;
}

/** A text in letters of two bytes, whatever its letters are: so that an expression for it is compiled once. */
export function wide(text: string): string {
  return `${text}\u2028`.slice(0, -1);
}
