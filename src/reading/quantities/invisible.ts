/** Arabic vowel signs and the stroke that widens a word. */
const vowelSigns = [0x640, 0x64b, 0x64c, 0x64d, 0x64e, 0x64f, 0x650, 0x651, 0x652, 0x670];

/** Soft hyphens, joiners, marks of direction and vowel signs: print shows few of them, and they may stand inside a number. */
export const invisibleCodes: readonly number[] = [0xad, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff, ...vowelSigns];

const invisible: ReadonlySet<number> = new Set(invisibleCodes);
const vowels: ReadonlySet<number> = new Set(vowelSigns);

/** A text without its invisible characters, and the way back to the offsets of the original. */
export interface Visible {
  readonly text: string;
  /** The original's offset of each character, and its length at the end. */
  readonly offsets: Uint32Array;
}

/** Takes the invisible characters out of a text. */
export function withoutInvisible(text: string): Visible {
  const offsets = new Uint32Array(text.length + 1);
  const kept: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !invisible.has(text.charCodeAt(at))) {
      offsets[count++] = at;
      continue;
    }
    if (at > from) kept.push(text.slice(from, at));
    from = at + 1;
  }
  offsets[count] = text.length;
  return { text: kept.join(''), offsets: offsets.subarray(0, count + 1) };
}

/** The end of a word with the vowel signs on its last letter, which belong to it. */
export function endWithVowelSigns(text: string, end: number): number {
  let last = end;
  while (vowels.has(text.charCodeAt(last))) last++;
  return last;
}
