import type { Quantity } from '../quantity';
import type { Smallness } from './candidate';
import type { CountedNoun } from './counted-noun';
import type { SentenceReading } from './sentence-reading';

/** Counts below this are small: they are printed for many reasons. */
const small = 10;

/** Longest modifier between a small count and its noun, in UTF-16 units; in scripts without blanks a counter's. */
const modifier = { words: 12, anywhere: 2 };

/** Counts in words from here on are spelt because they open a sentence, in scripts with blanks. */
const leastInWords = 20;

/** 十七家网站: scripts without blanks spell such numbers often; the counter behind says that something is counted. */
function isCountedInWords(quantity: Quantity, noun: CountedNoun | null, matcher: SentenceReading['matcher']): boolean {
  const isTouching = noun !== null && noun.start >= quantity.end && noun.start - quantity.end <= 1;
  return quantity.value >= (matcher.words.matching === 'anywhere' ? small : leastInWords) && isTouching;
}

/** How much less a count says because it is small, or spelt in words; `plain` where its noun stands right behind it. */
export function smallnessOf(quantity: Quantity, noun: CountedNoun | null, { matcher }: SentenceReading): Smallness {
  if (quantity.inWords && !isCountedInWords(quantity, noun, matcher)) return quantity.value < 1000 ? 'doubtful' : 'no';
  if (quantity.value >= small) return 'no';
  const reach = matcher.words.matching === 'anywhere' ? modifier.anywhere : modifier.words;
  return noun && noun.end > quantity.end && noun.start - quantity.end <= reach ? 'plain' : 'doubtful';
}
