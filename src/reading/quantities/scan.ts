import { digitRows } from './digits';
import { invisibleCodes } from './invisible';

/** Where numbers may start, told from one or two characters: what makes reading fast, as nearly all text is neither. */
export interface Scan {
  /** One entry a UTF-16 code: 0 starts nothing, else one of the kinds below. */
  readonly kinds: Uint8Array;
  /** Whether two codes may begin a number word; a small hash table, wrong on the safe side. */
  readonly pairs: Uint8Array;
  /** True where a word must not follow a Latin letter (East Asian numerals may). */
  readonly bounded: boolean;
}

const digit = 1;
const needsPair = 2;
const lone = 3;
const hidden = 4;
const pairMask = 0x3fff;

/** Prepares the scan for number words, given in lower case. */
export function scanFor(words: readonly string[], bounded: boolean): Scan {
  const kinds = new Uint8Array(0x10000);
  const pairs = new Uint8Array(pairMask + 1);
  for (const word of words) {
    for (const first of casesOf(word.charAt(0))) {
      const code = first.charCodeAt(0);
      if (word.length === 1) kinds[code] = lone;
      else if (kinds[code] !== lone) kinds[code] = needsPair;
      for (const second of casesOf(word.charAt(1))) pairs[pairOf(code, second.charCodeAt(0))] = 1;
    }
  }
  for (const row of digitRows) kinds.fill(digit, row, row + 10);
  for (const code of invisibleCodes) kinds[code] = hidden;
  return { kinds, pairs, bounded };
}

/** What {@link nextStart} gives where it meets an invisible character first. */
export const hiddenAhead = -1;

/** The next offset from `from` at which a number may start, or the text's length. */
export function nextStart(text: string, from: number, { kinds, pairs, bounded }: Scan): number {
  const { length } = text;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === 0) continue;
    if (kind === digit) return at;
    if (kind === hidden) return hiddenAhead;
    if (bounded && at > 0 && isAsciiLetter(text.charCodeAt(at - 1))) continue;
    if (kind === lone || (at + 1 < length && pairs[pairOf(code, text.charCodeAt(at + 1))] === 1)) return at;
  }
  return length;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function pairOf(first: number, second: number): number {
  return ((first * 131) ^ (second * 7)) & pairMask;
}

function casesOf(char: string): string[] {
  const upper = char.toUpperCase();
  return upper.length === char.length && upper !== char ? [char, upper] : [char];
}
