/** What stands between words, or is a digit, above the Latin letters: first and last UTF-16 unit of each stretch. */
const others: readonly (readonly [first: number, last: number])[] = [
  [0xd7, 0xd7],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x660, 0x669],
  [0x964, 0x964],
  [0x966, 0x96f],
  [0x9e6, 0x9ef],
  [0x2000, 0x206f],
  [0x3000, 0x303f],
  [0xff00, 0xff19],
];

/** 1 for each UTF-16 unit that is an ASCII letter. A table, as each unit of a text is looked up in it. */
export const latinUnits = new Uint8Array(0x10000).fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b);

/** 1 for each UTF-16 unit that belongs to a word: letters of any script, marks included; digits do not. */
export const letterUnits = latinUnits.slice().fill(1, 0xc0);
for (const [first, last] of others) letterUnits.fill(0, first, last + 1);

/** Whether a UTF-16 unit is an ASCII letter. */
export function isLatin(unit: number): boolean {
  return latinUnits[unit] === 1;
}

/** Whether a UTF-16 unit belongs to a word; NaN (no character) does not. */
export function isLetter(unit: number): boolean {
  return letterUnits[unit] === 1;
}

/** Where the word ends in whose beginning a stem was found. */
export function endOfWord(text: string, from: number): number {
  let end = from;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}
