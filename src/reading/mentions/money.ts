import type { Quantity } from '../quantity';
import type { Count } from './count';
import type { Deed, Phrase } from './deed';
import type { SentenceReading } from './sentence-reading';

/** Deeds by which money is the regulator's. */
const payments: ReadonlySet<string> = new Set(['fined', 'penalised', 'rewarded']);

/** Whether a deed, by its ids, is one by which money is paid. */
export function isPayment(ids: readonly string[]): boolean {
  return ids.some((id) => payments.has(id));
}

/** Whether money is told after other money; a second fine of a sentence is often compared with the first, and another body's. */
export function isSecondSum(counted: readonly Count[], position: number): boolean {
  const isMoney = ({ noun }: Count) => noun?.ids.includes('yuan') === true;
  return counted.slice(0, position).some(isMoney);
}

/** Whether money may have to be paid, as the most that a law allows or a fine that is still to come. */
export function isThreatened(
  text: string,
  quantity: Quantity,
  phrase: Phrase,
  deed: Deed | null,
  sentence: SentenceReading,
): boolean {
  return (
    isProspective(text, phrase, deed, sentence) ||
    quantity.hedge === 'up-to' ||
    /^(?:以上.{0,14})?以下/.test(text.slice(phrase.end, phrase.end + 18)) ||
    /(?:最高|可)(?:可|并|並)?(?:被)?[处處罚罰]?[以罚罰]?款?$/.test(
      text.slice(Math.max(0, phrase.start - 8), phrase.start),
    )
  );
}

/** Whether a sum is as round as the limits that laws set: one digit and noughts. */
export function isLimit({ value }: Quantity): boolean {
  return /^\d0*$/.test(String(value));
}

/** "May be fined up to 100,000 yuan", "10 billion for a potential fine": words by which nothing is paid yet. */
function isProspective(
  text: string,
  { start, end }: Phrase,
  deed: Deed | null,
  { matcher, start: from }: SentenceReading,
): boolean {
  const { prospective } = matcher.words;
  if (!prospective) return false;
  const ahead = text
    .slice(Math.max(from, start - farthestAhead), start)
    .replace(/.*[,;،؛]\s|.*\badd\w* up to\b/gis, '');
  const behind = deed && deed.start >= end ? text.slice(end, deed.start) : '';
  const words = ` ${`${ahead} ${behind}`.toLowerCase().replace(/[^\p{L}\p{M}'’]+/gu, ' ')} `;
  return prospective.some((word) => words.includes(` ${word} `));
}

/** How far ahead of a sum such a word may stand, in UTF-16 units. */
const farthestAhead = 60;
