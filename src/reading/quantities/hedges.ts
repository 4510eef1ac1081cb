import type { Hedge } from '../quantity';
import type { Lexicon } from './lexicon';
import { keyOf } from './word-patterns';

/** The hedge right before or after a number expression; the one before wins. */
export function hedgeAround(text: string, start: number, end: number, lexicon: Lexicon): Hedge | null {
  const { hedgesBefore, hedgeAfter, hedges } = lexicon;
  const before = hedges.get(hedgesBefore.keyAt(text, start) ?? '');
  if (before) return before;
  hedgeAfter.lastIndex = end;
  const match = hedgeAfter.exec(text);
  return match?.[1] ? (hedges.get(keyOf(match[1])) ?? null) : null;
}

/** The span of a percentage ("35 per cent", 百分之三十五), null where the number is none. */
export function percentAround(
  text: string,
  start: number,
  end: number,
  { percentAfter, percentBefore }: Lexicon,
): { start: number; end: number } | null {
  percentAfter.lastIndex = end;
  if (percentAfter.test(text)) return { start, end: percentAfter.lastIndex };
  if (!percentBefore) return null;
  percentBefore.lastIndex = start;
  const match = percentBefore.exec(text);
  return match ? { start: start - (match[1]?.length ?? 0), end } : null;
}
