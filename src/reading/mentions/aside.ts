import type { Quantity } from '../quantity';
import type { SentenceReading } from './sentence-reading';

/** 2100여 개(언론사 1000곳 포함) 사이트: brackets with a count of their own, between a number and its noun; null where none stand there. */
export function asideBehind(
  text: string,
  { end }: Quantity,
  { quantities }: SentenceReading,
): { readonly start: number; readonly end: number } | null {
  const brackets = /^(\S{0,2}\s?)[(（][^()（）]{0,24}[)）]/.exec(text.slice(end, end + 30));
  if (!brackets) return null;
  const start = end + (brackets[1]?.length ?? 0);
  const aside = { start, end: end + brackets[0].length };
  return quantities.some((each) => each.start > aside.start && each.end < aside.end) ? aside : null;
}
