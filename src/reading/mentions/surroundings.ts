import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import { isAudienceAhead, isOfFans, isPossessed } from './belongings';
import type { CountedNoun } from './counted-noun';
import { headOf } from './head-noun';
import { nounAhead } from './noun-ahead';
import { nounBehind } from './noun-behind';
import type { SentenceReading } from './sentence-reading';

/** The yuan named before the number: "Rmb8bn", "CNY 50 million", "¥1 million". */
export const yuanSign = /(?:\b(?:rmb|cny|yuan)|[¥￥])\s?$/i;

/** The noun that a quantity counts, `'not-counted'` where it counts users, years, dollars and the like, or null. */
export function countedNoun(
  text: string,
  quantity: Quantity,
  sentence: SentenceReading,
): CountedNoun | 'not-counted' | null {
  const currency = yuanSign.exec(text.slice(Math.max(0, quantity.start - 5), quantity.start));
  if (currency) return { ids: ['yuan'], start: quantity.start - currency[0].length, end: quantity.start, by: 'noun' };
  const sign = /^\s?元/.exec(text.slice(quantity.end, quantity.end + 2));
  if (sign) return { ids: ['yuan'], start: quantity.end, end: quantity.end + sign[0].length, by: 'noun' };
  if (isAudienceAhead(text, quantity, sentence) || isPossessed(text, quantity, sentence)) return 'not-counted';
  if (isOfFans(text, quantity, sentence)) return 'not-counted';
  const numbered = nounNumbered(text, quantity, sentence);
  if (numbered) return numbered;
  const behind = nounBehind(text, quantity, sentence);
  if (behind === 'not-counted') return nounTouching(text, quantity, sentence) ?? behind;
  const ahead = nounAhead(text, quantity, sentence);
  if (behind && behind.by === 'noun' && behind.start - quantity.end <= 3)
    return ahead?.end === quantity.start && isMeasure(behind, sentence) ? withCounter(ahead, behind) : behind;
  if (!behind || behind.by === 'counter') return ahead ? withCounter(ahead, behind) : behind;
  if (!ahead || isVerb(ahead, sentence)) return behind;
  return sentence.matcher.words.matching === 'anywhere' && quantity.start - ahead.end < behind.start - quantity.end
    ? ahead
    : behind;
}

/** 配信者22万人: a word that may count as well as be counted. */
function isMeasure({ start, end }: CountedNoun, { cues }: SentenceReading): boolean {
  return cues.some((cue) => cue.start === start && cue.end === end && idsOf(cue, 'counter').length > 0);
}

/** 处罚4000个“违规账号”: a word that may be a verb is one where a noun follows the number. */
function isVerb({ start, end }: CountedNoun, { cues }: SentenceReading): boolean {
  return cues.some((cue) => cue.start === start && cue.end === end && idsOf(cue, 'action').length > 0);
}

/** 公告20期: a noun that touches its number from ahead is what is counted, whatever measure follows; money counts itself. */
function nounTouching(text: string, quantity: Quantity, sentence: SentenceReading): CountedNoun | null {
  const isMoney = sentence.cues.some(
    (cue) => cue.start === quantity.end && idsOf(cue, 'not-counted').includes('money'),
  );
  if (isMoney || sentence.matcher.words.matching !== 'anywhere') return null;
  const ahead = nounAhead(text, quantity, sentence);
  return ahead && ahead.end === quantity.start ? ahead : null;
}

/** "The number of users registered for such apps has passed 3.1 billion": the first noun behind those words is counted. */
function nounNumbered(text: string, quantity: Quantity, sentence: SentenceReading): CountedNoun | 'not-counted' | null {
  const { cues, quantities } = sentence;
  const words = cues.findLastIndex((cue) => cue.end <= quantity.start && idsOf(cue, 'number-of').length > 0);
  const from = cues[words]?.end;
  const counts = quantities.filter(({ kind }) => kind !== 'percent');
  if (from === undefined || counts.some(({ start }) => start >= from && start < quantity.start)) return null;
  for (let i = words + 1; i < cues.length; i++) {
    const cue = cues[i];
    if (!cue || cue.start > quantity.start) return null;
    if (/[,.;:]/.test(text.slice(from, cue.start))) return null;
    if (idsOf(cue, 'object').length > 0) return headOf(text, cues, i, sentence);
    if (idsOf(cue, 'not-counted').includes('audience')) {
      const head = headOf(text, cues, i, sentence);
      return head.ids.length > 0 ? head : 'not-counted';
    }
  }
  return null;
}

/** The noun ahead and the counter behind may each say what is counted. */
function withCounter(noun: CountedNoun, counter: CountedNoun | null): CountedNoun {
  if (!counter) return noun;
  const ids = counter.ids.includes('any') ? noun.ids : [...new Set([...noun.ids, ...counter.ids])];
  return { ...noun, ids, end: Math.max(noun.end, counter.end), wordEnd: noun.end };
}
