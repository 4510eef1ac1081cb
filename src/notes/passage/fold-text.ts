/** A text as passages are compared in it, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** UTF-16 offsets in the original where the sign behind each unit of `text` begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const known = new Map<string, string>();

/**
 * Folds what a publisher's system changes without changing a word: white space and invisible signs go; case, width,
 * accents, quotation marks and dashes are made alike.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of original) {
    const folded = foldSign(sign);
    const next = at + sign.length;
    if (folded !== '') parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return { text: parts.join(''), starts, ends };
}

function foldSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const folded = sign
    .normalize('NFKD')
    .replace(/[\s\p{Mn}\p{Cf}\p{Cc}]/gu, '')
    .replace(/[\p{Pi}\p{Pf}"„‚″′`]/gu, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .toLowerCase();
  known.set(sign, folded);
  return folded;
}
