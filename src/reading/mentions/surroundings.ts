import type { Cue } from '../cues/cue';
import { endOfWord } from '../cues/letters';
import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import { asideBehind } from './aside';
import { accountsOf, isAudienceAhead, isOfFans, isPossessed } from './belongings';
import { breaks, type CountedNoun, isFar, isSpread, type Reach, touches, wordsIn } from './counted-noun';
import { areKinds } from './kinds';
import { nounAhead } from './noun-ahead';
import type { SentenceReading } from './sentence-reading';

/** Most words, or characters in scripts without blanks, between a number and its noun. */
const farthest: Reach = { words: 4, characters: 20 };
/** "10 of the country's most popular livestreaming apps". */
const farthestOf: Reach = { words: 9, characters: 20 };
const partitive = /^\sof (?:the|its|china)/i;

/** The yuan named before the number: "Rmb8bn", "CNY 50 million", "¥1 million". */
export const yuanSign = /(?:\b(?:rmb|cny|yuan)|[¥￥])\s?$/i;

/** "Of which 7,541 for spreading rumours": such a word says why, and no noun behind it is what is counted. */
const because = /^\s(?:for|por|pour|wegen|für|per|för|karena|kerana|vì|за|из-за|بسبب)\s/i;

/** A remark right behind a number, or a short form: "346 artificial intelligence (AI) services". */
const shortForm = /^\s?\([^)]{0,24}\)|\s\(\p{Lu}{2,6}\)/u;

/** What people have: 100万用户个人信息 counts the users. */
const ofPeople: ReadonlySet<string> = new Set(['items', 'personal-data']);

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

/** 公告20期: a noun that touches its number from ahead is what is counted, whatever measure follows. */
function nounTouching(text: string, quantity: Quantity, sentence: SentenceReading): CountedNoun | null {
  if (sentence.matcher.words.matching !== 'anywhere') return null;
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

function nounBehind(text: string, quantity: Quantity, sentence: SentenceReading): CountedNoun | 'not-counted' | null {
  const { cues } = sentence;
  const last = lastOfRow(text, quantity, sentence);
  const aside = asideBehind(text, last, sentence);
  const next = nextCount(text, aside?.end ?? last.end, sentence);
  let counter: CountedNoun | null = null;
  let firstCounter: number | null = null;
  let from = last.end;
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i];
    if (!cue || cue.start < last.end) continue;
    if (next && cue.start > next.start && !isShared(text, last, next)) break;
    if (aside && cue.start >= aside.start && cue.start < aside.end) continue;
    const gap =
      aside && cue.start >= aside.end
        ? text.slice(last.end, aside.start) + text.slice(aside.end, cue.start)
        : text.slice(last.end, cue.start);
    if (sentence.matcher.words.matching === 'anywhere' && gap.includes('、')) break;
    if (gap.endsWith(' (') && text.charAt(cue.end) === ')') continue;
    if (
      because.test(gap) ||
      breaks.test(gap.replace(shortForm, '')) ||
      isFar(gap, sentence, partitive.test(gap) ? farthestOf : farthest)
    )
      break;
    const direct = cue.start - from <= 2;
    const objects = idsOf(cue, 'object');
    const notCounted = idsOf(cue, 'not-counted');
    const isPenalty = objects.length > 0 && objects.every((id) => id === 'penalties');
    if (isPenalty && !sentence.matcher.words.verbFollows && (wordsIn(gap) > 1 || isReceived(cues[i - 1], last))) break;
    if (objects.length > 0 && isSpread(cue) && !touches.test(text.slice(from, cue.start))) continue;
    if (objects.length > 0 && (direct || !followsAction(text, i, quantity.end, sentence))) {
      const noun = describedBy(text, headOf(text, cues, i, sentence), counter, sentence);
      if (counter === null || idsOf(cue, 'action').length === 0) {
        const all = { ...noun, ids: [...new Set([...noun.ids, ...listedWith(text, noun, next, sentence)])] };
        return counter?.start === quantity.end ? { ...all, start: counter.start } : all;
      }
      break;
    }
    if (notCounted.length > 0 && objects.length === 0) {
      const close = wordsIn(gap) <= (notCounted.includes('measures') ? 1 : 3);
      if (close && !(counter && (notCounted.includes('measures') || !direct))) {
        const following = headOf(text, cues, i, sentence);
        const isTheirs = notCounted.includes('audience') && following.ids.every((id) => ofPeople.has(id));
        if (following.ids.length > 0 && !(isTheirs && counter === null && direct)) return following;
        if (notCounted.includes('kinds')) {
          if (areKinds(quantity, cue, cues.slice(i + 1, i + 4))) return 'not-counted';
          from = cue.end;
          continue;
        }
        if (!notCounted.includes('audience')) return 'not-counted';
        return accountsOf(text, quantity, sentence) ?? { ...following, ids: ['audience'] };
      }
    }
    const counters = idsOf(cue, 'counter');
    if (counters.length > 0 && cue.start - quantity.end <= 2) {
      firstCounter ??= cue.start;
      counter = { ids: counters, start: firstCounter, end: cue.end, by: 'counter' };
      from = cue.end;
    }
    if (idsOf(cue, 'action').length > 0 && (isVerbHere(cue, sentence) || !followedByNoun(text, i, sentence))) break;
  }
  return counter;
}

/** "170 received warnings": what those counted got is not counted. */
function isReceived(verb: Cue | undefined, { end }: Quantity): boolean {
  return verb !== undefined && verb.start >= end && idsOf(verb, 'action').includes('received');
}

/** The count that follows; in 13个百万粉丝账号 none does. */
function nextCount(text: string, from: number, sentence: SentenceReading): Quantity | undefined {
  const at = sentence.quantities.findIndex((each) => each.start >= from);
  const next = sentence.quantities[at];
  return next && isOfFans(text, next, sentence) ? sentence.quantities[at + 1] : next;
}

/** 133个传播虚假信息的账号: what stands before 的 only describes what stands behind it, and is counted. */
function describedBy(
  text: string,
  noun: CountedNoun,
  counter: CountedNoun | null,
  sentence: SentenceReading,
): CountedNoun {
  if (counter === null || text.charAt(noun.end) !== '的' || noun.start - counter.end < shortestClause) return noun;
  const { cues } = sentence;
  const from = noun.end + '的'.length;
  const at = cues.findIndex(
    ({ start, meanings }) => start >= from && (meanings.object.length > 0 || start - from > farthestListed),
  );
  const cue = cues[at];
  if (!cue || cue.start - from > farthestListed || breaks.test(text.slice(noun.end, cue.start))) return noun;
  const head = headOf(text, cues, at, sentence);
  const fits = counter.ids.includes('any') || head.ids.some((id) => counter.ids.includes(id));
  return fits && !head.ids.includes('facts') ? { ...head, start: noun.start } : noun;
}

/** Least length of what describes a noun from before 的 besides a noun of its own, in UTF-16 units. */
const shortestClause = 2;

/** 8个微博、微信公众账号: what the noun behind 、 may be, where no number stands before it. */
function listedWith(text: string, noun: CountedNoun, next: Quantity | undefined, sentence: SentenceReading): string[] {
  if (sentence.matcher.words.matching !== 'anywhere' || text.charAt(noun.end) !== '、') return [];
  const { cues } = sentence;
  const at = cues.findIndex((cue) => cue.start > noun.end && idsOf(cue, 'object').length > 0);
  const cue = cues[at];
  if (!cue || cue.start - noun.end > farthestListed || (next && next.start < cue.start)) return [];
  return [...headOf(text, cues, at, sentence).ids];
}

/** How far behind a noun the next one of a list stands, in UTF-16 units. */
const farthestListed = 6;

/** In "website accounts" the head is the last of the chain, where the language says so. */
function headOf(text: string, cues: readonly Cue[], first: number, sentence: SentenceReading): CountedNoun {
  let head = first;
  if (sentence.matcher.words.compoundHead === 'last') {
    for (let next = first + 1; next < cues.length; next++) {
      const cue = cues[next];
      const previous = cues[next - 1];
      if (previous && idsOf(previous, 'object').includes('yuan')) break;
      if (!cue || !previous || !/^(?:[ -]|'s? |s' )?$/.test(text.slice(previous.end, cue.start))) break;
      if (isSpread(cue)) break;
      if (idsOf(cue, 'object').length > 0) head = next;
      else if (idsOf(cue, 'facet').length === 0) break;
    }
  }
  const cue = cues[head];
  const start = cues[first]?.start ?? 0;
  return { ids: cue ? idsOf(cue, 'object') : [], start, end: cue?.end ?? start, by: 'noun' };
}

function followsAction(text: string, at: number, from: number, sentence: SentenceReading): boolean {
  const { cues } = sentence;
  const previous = cues[at - 1];
  return (
    previous !== undefined &&
    previous.start >= from &&
    isOnlyAction(previous) &&
    (cues[at]?.start ?? 0) - wordEnd(text, previous.end, sentence) > 2
  );
}

function followedByNoun(text: string, at: number, sentence: SentenceReading): boolean {
  const { cues } = sentence;
  const cue = cues[at];
  const next = cues[at + 1];
  return (
    cue !== undefined &&
    next !== undefined &&
    next.start - wordEnd(text, cue.end, sentence) <= 2 &&
    idsOf(next, 'object').length > 0
  );
}

/** Where the word ends of which a cue that ends at `from` may be the stem. */
export function wordEnd(text: string, from: number, { matcher }: SentenceReading): number {
  return matcher.words.matching === 'anywhere' ? from : endOfWord(text, from);
}

/** "430 mil ofereciam serviços": where adjectives follow their nouns, an action behind a number is its verb. */
function isVerbHere(cue: Cue, { matcher: { words } }: SentenceReading): boolean {
  return words.compoundHead === 'first' && words.matching === 'words' && isOnlyAction(cue);
}

function isOnlyAction(cue: Cue): boolean {
  return idsOf(cue, 'action').length > 0 && idsOf(cue, 'object').length === 0;
}

/** The last of the numbers that stand in a row before one noun: "321, 212 and 118 websites". */
function lastOfRow(text: string, quantity: Quantity, { quantities, matcher }: SentenceReading): Quantity {
  if (matcher.words.matching === 'anywhere') return quantity;
  let last = quantity;
  for (const each of quantities) {
    if (each.start < last.end) continue;
    const gap = text.slice(last.end, each.start);
    if (gap !== ', ' && (last === quantity || !/^,?\s\p{L}{1,3}\s$/u.test(gap))) break;
    last = each;
  }
  return last;
}

/** "67,000 of the 1.1 million accounts", "12 and 15 million posts": the noun behind the second serves the first too. */
function isShared(text: string, quantity: Quantity, next: Quantity): boolean {
  const gap = text.slice(quantity.end, next.start);
  return gap.length <= 14 && !breaks.test(gap) && /^\s?\S*\s(?:\S+\s)?$/.test(gap);
}
