/** Soft hyphens, joiners, marks of direction, Arabic vowel signs: print shows few of them, and they may stand inside a number. */
const invisible = /[\u00ad\u0640\u064b-\u0652\u0670\u200b\u200e\u200f\u2060\ufeff]/;

/** A text without its invisible characters, and the way back to the offsets of the original. */
export interface Visible {
  readonly text: string;
  /** The original's offset of each character, and its length at the end. */
  readonly offsets: Uint32Array;
}

/** Null where nothing is invisible: the usual case, told by one fast scan. */
export function withoutInvisible(text: string): Visible | null {
  if (!invisible.test(text)) return null;
  const offsets = new Uint32Array(text.length + 1);
  const kept: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isInvisible(text.charCodeAt(at))) {
      offsets[count++] = at;
      continue;
    }
    if (at > from) kept.push(text.slice(from, at));
    from = at + 1;
  }
  offsets[count] = text.length;
  return { text: kept.join(''), offsets: offsets.subarray(0, count + 1) };
}

/** Arabic vowel signs, and the stroke that widens a word. */
export function isVowelSign(code: number): boolean {
  return (code >= 0x64b && code <= 0x652) || code === 0x640 || code === 0x670;
}

function isInvisible(code: number): boolean {
  if (code < 0x2000) return code === 0xad || isVowelSign(code);
  return code === 0x200b || code === 0x200e || code === 0x200f || code === 0x2060 || code === 0xfeff;
}
