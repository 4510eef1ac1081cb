import { endOfWord } from '../cues/letters';
import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import { breaks, type CountedNoun, wordsIn } from './counted-noun';
import type { SentenceReading } from './sentence-reading';

/**
 * 粉丝量达1270万, 利用者が100万人: in scripts without blanks the audience stands before its number, right there or with a
 * word for its number, 用户注册总数已超过31亿.
 */
export function isAudienceAhead(text: string, quantity: Quantity, sentence: SentenceReading): boolean {
  const { words } = sentence.matcher;
  if (words.matching !== 'anywhere') return isAudienceSummed(text, quantity, sentence);
  const last = sentence.cues.findLastIndex((each) => each.end <= quantity.start);
  for (let i = last; i >= 0; i--) {
    const cue = sentence.cues[i];
    if (!cue || quantity.start - cue.end > farthestAmount) return false;
    if (!idsOf(cue, 'not-counted').includes('audience')) continue;
    const gap = text.slice(cue.end, quantity.start);
    if (i === last && gap.length <= 3) return !(/[:：]/.test(gap) && hasMeasureOfItsOwn(quantity, sentence));
    const others = sentence.cues.slice(i + 1, last + 1).some((each) => idsOf(each, 'object').length > 0);
    return !others && !/[\p{P}\d]/u.test(gap) && words.amounts?.some((word) => gap.includes(word)) === true;
  }
  return false;
}

/** "Whose users exceeded 400 million, were suspended": an audience, one word or two, and a number with nothing to count behind. */
function isAudienceSummed(text: string, { start, end }: Quantity, { cues }: SentenceReading): boolean {
  if (!/^(?:[,.;:)]|$)/.test(text.slice(end, end + 1))) return false;
  const cue = cues.findLast((each) => each.end <= start && idsOf(each, 'ignored').length === 0);
  if (!cue || !idsOf(cue, 'not-counted').includes('audience')) return false;
  const gap = text.slice(cue.end, start);
  return wordsIn(gap) <= mostWords && !breaks.test(gap);
}

/** Most words between an audience and its number. */
const mostWords = 2;

/** 引发关注:4万条信息被清理: whether a measure word that counts no audience stands right behind a number. */
function hasMeasureOfItsOwn({ end }: Quantity, { cues }: SentenceReading): boolean {
  const measure = cues.find((cue) => cue.start === end && idsOf(cue, 'counter').length > 0);
  return measure !== undefined && !idsOf(measure, 'counter').some((id) => id === 'any' || id === 'people');
}

/** How far before a number its audience stands where a word such as 总数 follows it, in UTF-16 units. */
const farthestAmount = 12;

/** "Drew more than 31,000 comments": what somebody has or draws, and nothing was done to. */
export function isPossessed(text: string, quantity: Quantity, { cues }: SentenceReading): boolean {
  const cue = cues.findLast((each) => each.end <= quantity.start && idsOf(each, 'ignored').length === 0);
  if (!cue || idsOf(cue, 'possessing').length === 0) return false;
  const words = wordsIn(text.slice(cue.end, quantity.start));
  return words === 0 || (quantity.hedge !== null && words <= longestHedge);
}

/** Most words of a hedge. */
const longestHedge = 3;

/** 13个百万粉丝账号: whether a number says how many follow what is counted. */
export function isOfFans(text: string, { end }: Quantity, { cues, matcher }: SentenceReading): boolean {
  if (matcher.words.matching !== 'anywhere') return false;
  const fans = cues.find(
    ({ start, meanings }) =>
      start >= end && (meanings.facet.includes('million-followers') || start - end > farthestFans),
  );
  return fans !== undefined && /^(?:以上|[级級])?$/.test(text.slice(end, fans.start));
}

/** How far behind a number its fans stand, in UTF-16 units. */
const farthestFans = 2;

/**
 * "Cancelled the accounts of nearly 10 million users": what people had is counted, where a verb acts on it and nothing but
 * "of" and a hedge stands before the number.
 */
export function accountsOf(text: string, quantity: Quantity, { cues, matcher }: SentenceReading): CountedNoun | null {
  if (matcher.words.matching === 'anywhere') return null;
  const [verb, cue] = cues
    .filter(
      (each) => each.end <= quantity.start && (idsOf(each, 'object').length > 0 || idsOf(each, 'action').length > 0),
    )
    .slice(-2);
  if (!verb || !cue || !idsOf(cue, 'object').includes('accounts') || idsOf(verb, 'action').length === 0) return null;
  const end = endOfWord(text, cue.end);
  const gap = text.slice(end, quantity.start);
  const most = quantity.hedge === null ? 0 : genitive.test(gap) ? longestHedge : 1;
  if (breaks.test(gap) || wordsIn(gap.replace(genitive, ' ')) > most) return null;
  const between = text.slice(endOfWord(text, verb.end), cue.start);
  return wordsIn(between) <= 1 && !breaks.test(between)
    ? { ids: ['accounts'], start: cue.start, end, by: 'noun' }
    : null;
}

/** What joins owners to what they own, where it is a word. */
const genitive = /^\s(?:(?:of|de|di|von|av|của)\s|d['’])/i;
