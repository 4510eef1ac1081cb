import type { Quantity } from '../quantity';
import type { Smallness } from './candidate';
import type { CountedNoun } from './counted-noun';
import type { SentenceReading } from './sentence-reading';

/** Counts below this are small: they are printed for many reasons. */
const small = 10;

/** Longest modifier between a small count and its noun, in UTF-16 units; in scripts without blanks with the measure word. */
const modifier = { words: 12, anywhere: 6 };

/**
 * Counts in words from here on say no less than in digits: in scripts with blanks they are spelt because they open a
 * sentence; the others spell small ones often, and two of a thing are met in any text.
 */
const leastInWords = { words: 20, anywhere: 3 };

/** 十七家网站: scripts without blanks spell such numbers often; the counter behind says that something is counted. */
function isCountedInWords(quantity: Quantity, noun: CountedNoun | null, matcher: SentenceReading['matcher']): boolean {
  const isTouching = noun !== null && noun.start >= quantity.end && noun.start - quantity.end <= 1;
  return (
    quantity.value >= (matcher.words.matching === 'anywhere' ? leastInWords.anywhere : leastInWords.words) && isTouching
  );
}

/** How much less a count says because it is small, or spelt in words; `plain` where its noun stands right behind it. */
export function smallnessOf(quantity: Quantity, noun: CountedNoun | null, { matcher }: SentenceReading): Smallness {
  if (quantity.inWords && !isCountedInWords(quantity, noun, matcher)) return quantity.value < 1000 ? 'doubtful' : 'no';
  if (quantity.value >= small) return 'no';
  const reach = matcher.words.matching === 'anywhere' ? modifier.anywhere : modifier.words;
  return noun && noun.end > quantity.end && noun.start - quantity.end <= reach ? 'plain' : 'doubtful';
}
