import { foldText } from './passage/fold-text';
import type { Rejection } from './rejection';

/** Folded characters beside a number by which its place is known again. */
const around = 20;

/** A number as it stands in a text. */
export interface PlacedNumber {
  readonly figure: Rejection['figure'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * True where the user rejected this number at this place: the words before it or those behind it are as they were, so
 * that the same number elsewhere on the page stays. A rejection without any words around it holds wherever the number is.
 */
export function isRejected(
  article: string,
  { figure, text, start, end }: PlacedNumber,
  rejections: readonly Pick<Rejection, 'figure' | 'text' | 'prefix' | 'suffix'>[],
): boolean {
  const same = rejections.filter((each) => each.figure === figure && each.text === text);
  if (same.length === 0) return false;
  const reach = around * 4;
  const before = foldText(article.slice(Math.max(0, start - reach), start)).text;
  const behind = foldText(article.slice(end, end + reach)).text;
  return same.some(({ prefix, suffix }) => {
    const left = foldText(prefix).text.slice(-around);
    const right = foldText(suffix).text.slice(0, around);
    if (left === '' && right === '') return true;
    const fits = [left.length === around && before.endsWith(left), right.length === around && behind.startsWith(right)];
    return fits.includes(true) || (before.endsWith(left) && behind.startsWith(right));
  });
}
