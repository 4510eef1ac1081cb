import { endOfWord } from '../cues/letters';
import { idsOf } from '../cues/tagging';
import { withAlternative } from './alternative';
import { isPayment } from './money';
import type { SentenceReading } from './sentence-reading';

/** A stretch of text: a quantity with the noun that it counts. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** What is said to have been done to what a quantity counts. */
export interface Deed {
  /** Vocabulary ids that the words may mean; `measure` where they only say that something was done. */
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
  /** How near the words stand: in the same clause, elsewhere in the sentence. */
  readonly within: 'clause' | 'sentence';
  /** What else the words say may have been done instead: "sanctioned or closed". */
  readonly orElse?: readonly string[];
}

const costs = {
  punctuation: 30,
  apposition: 6,
  wrongSide: 22,
  otherPhrase: 45,
  taken: 25,
  newClause: 30,
  vagueVerb: 20,
  clause: 55,
  most: 190,
};

/** Conjunctions that open a clause, of languages that write them as words. */
export const conjunctions =
  'and|while|as well as|et|ainsi que|y|e|und|sowie|dan|serta|ve|och|samt|и|а также|và|cũng như|এবং|ও|और|तथा';

/** What opens a new clause between a count and the verb of the next one: "punished 24,000 accounts and removed 900 posts". */
const conjunction = new RegExp(`(?:^|[\\s,])(?:${conjunctions})\\s|[并並及且]|및|\\sو`, 'i');

/** A conjunction right before a verb: "fined Didi 8 billion yuan and hit its founders". */
const newVerb = new RegExp(`(?:^|[\\s,])(?:${conjunctions})\\s$`, 'i');

/** The same right behind a verb, or behind its auxiliaries. */
const conjunctionAhead = new RegExp(`^(?:\\s[^\\s\\d,;:()]{1,10}){0,2}\\s?(?:${conjunction.source})`, 'i');

/**
 * A short remark in brackets, such as money in another currency, and names in Chinese quotation marks: what stands on
 * the two sides belongs together.
 */
const aside = /[(（][^()（）]{0,28}[)）]|[和及与與、]?(?:“[^“”]{0,40}”|「[^「」]{0,40}」|《[^《》]{0,40}》)/g;

/**
 * The action word that belongs to a phrase: the nearest one, words that stand closer to another phrase counting as
 * farther. `parts` are the noun and the number of the phrase; "posts removed amount to 86,000" has its verb between them.
 * `isMoney`: the phrase is of money, which may follow those fined with all their titles, and which nothing else is done to
 * where somebody is fined: "a fine of 8 billion yuan, after an investigation".
 */
export function deedOf(
  text: string,
  phrase: Phrase,
  parts: readonly Phrase[],
  phrases: readonly Phrase[],
  sentence: SentenceReading,
  isMoney: boolean,
): Deed | null {
  const { cues, matcher } = sentence;
  let best: Deed | null = null;
  let least = costs.most;
  const setOff = isSetOff(text, phrase, phrases);
  const isFine = isMoney && cues.some((cue) => isPayment(idsOf(cue, 'action')));
  for (const { start, end, meanings } of cues) {
    const ids = idsOf({ meanings }, 'action');
    const isVague = ids.every((id) => id === 'measure');
    if (ids.length === 0 || parts.some((part) => start < part.end && part.start < end)) continue;
    if (isVague && describes({ start, end }, phrases, parts)) continue;
    if (isFine && !isPayment(ids)) continue;
    const cue = { start, end: matcher.words.matching === 'anywhere' ? end : endOfWord(text, end) };
    const full = textBetween(text, cue, phrase);
    const between = setOff || (start >= phrase.end && relative.test(full)) ? full.replace(/^,|,\s$/, '') : full;
    if (between.length >= least) continue;
    const crossed = phrases.some((other) => other !== phrase && isBetween(other, cue, phrase));
    const punctuation = countOf(between, /[,;:，；：(（)）…]/g);
    const isApposed = isMoney && ids.includes('fined') && cue.end <= phrase.start;
    let cost = between.length + punctuation * (isApposed ? costs.apposition : costs.punctuation);
    if (matcher.words.verbFollows && cue.end <= phrase.start && !describing.test(between)) cost += costs.wrongSide;
    if (crossed) cost += costs.otherPhrase;
    const own = phrases.length > 1 ? costOf(between) : 0;
    const taken = phrases.some((other) => {
      if (other === phrase || isApposed) return false;
      const others = textBetween(text, cue, other);
      const isBefore = cue.start >= phrase.end && other.start >= cue.end;
      if (matcher.words.verbFollows && isBefore && connecting.test(others)) return false;
      return costOf(others) < own && !isOfLast(cue, other, phrases, others);
    });
    if (taken) cost += costs.taken;
    else if (
      !matcher.words.verbFollows &&
      (isOfNext(cue, phrase, phrases, between) || isOfLast(cue, phrase, phrases, between))
    )
      cost += costs.newClause;
    if (isVague) cost += costs.vagueVerb;
    if (cost < least) {
      least = cost;
      const within = cost <= costs.clause && punctuation === 0 && !crossed && !taken ? 'clause' : 'sentence';
      best = { ids, start, end, within };
    }
  }
  return best && withAlternative(text, best, sentence);
}

/** "14,000 violating accounts": a vague word inside the phrase of a count only describes what is counted. */
function describes(cue: Phrase, phrases: readonly Phrase[], parts: readonly Phrase[]): boolean {
  const [first, second] = parts;
  const isBetweenParts =
    first !== undefined && second !== undefined && second.end <= cue.start && cue.end <= first.start;
  return (
    isBetweenParts || phrases.some((other) => other.end > cue.end && other.start < cue.start && !isOf(other, parts))
  );
}

function isOf(phrase: Phrase, parts: readonly Phrase[]): boolean {
  return parts.every((part) => part.start >= phrase.start && part.end <= phrase.end);
}

/** What stands between a participle and what it describes: a letter or two, no mark. */
const describing = /^[^、，,·・]{0,2}$/;

/** The end of a verb that goes on to the next clause, where verbs stand behind what they act on: 면담하고, 削除し、. */
const connecting = /^[가-힣]{0,3}[고며]\s|^し[、，]/;

/** What stands between a verb and a phrase, asides left out. */
function textBetween(text: string, cue: Phrase, phrase: Phrase): string {
  return (cue.end <= phrase.start ? text.slice(cue.end, phrase.start) : text.slice(phrase.end, cue.start)).replace(
    aside,
    '',
  );
}

/** What opens a clause about the phrase before it: "640 Konten, die gesperrt wurden". */
const relative = /^,\s(?:(?:die|welche|котор[а-я]+|qui|que|che|som|yang)\s)/i;

/** How near the members of a list stand to each other, in UTF-16 units. */
const listed = 14;

/** "The rest, 30,214 accounts, were warned": a phrase between commas that is no member of a list. */
function isSetOff(text: string, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  return (
    /,\s$/.test(text.slice(Math.max(0, phrase.start - 2), phrase.start)) &&
    text.charAt(phrase.end) === ',' &&
    phrases.every((other) => other === phrase || distance(other, phrase) > listed)
  );
}

/** Whether a verb behind a phrase stands behind a conjunction, before another phrase: it belongs to that one. */
function isOfNext(cue: Phrase, phrase: Phrase, phrases: readonly Phrase[], between: string): boolean {
  if (cue.start >= phrase.end && newVerb.test(between)) return true;
  return cue.start >= phrase.end && phrases.some((other) => other.start >= cue.end) && conjunction.test(`${between} `);
}

/** Whether a verb stands between the phrase before and a conjunction: "6,767 were given warnings and 420 apps shut down". */
function isOfLast(cue: Phrase, phrase: Phrase, phrases: readonly Phrase[], between: string): boolean {
  return cue.end <= phrase.start && phrases.some((other) => other.end <= cue.start) && conjunctionAhead.test(between);
}

/** What joins the members of a list: a comma, a conjunction, each alone or both. */
const joint =
  /^[\s,、，]*(?:(?:and )?along with|together with|in addition to|(?:up|down|compared) (?:from|with|to)|and|or|&|as well as|和|及|与|與|以及|と|や|および|dan|serta|et|ainsi que|und|sowie|y|e|и|а также|ve|och|samt|그리고|와|과|및|và|এবং|ও|और|तथा|و)?[\s,]*/i;

/** 人脸识别信息1.07亿条、年龄段信息5350万条: what stands behind this mark is listed, with a word or two before its noun. */
const listMark = /^、[^，,。；;:：、\d]{0,8}$/;

/** Most words of a hedge that may stand before a member of a list: "and more than 24,000 accounts". */
const hedgeWords = 3;

/**
 * Takes a verb that acts on one member of a list as acting on them all: "closed 73,000 rooms and 24,000 accounts". `deeds`
 * are those of the phrases, in order; `hedged` says which phrases a hedge precedes.
 */
export function sharedDeeds(
  text: string,
  phrases: readonly Phrase[],
  deeds: readonly (Deed | null)[],
  hedged: readonly boolean[],
): (Deed | null)[] {
  const shared = [...deeds];
  const pass = (from: number, to: number, reaches: (deed: Deed, phrase: Phrase) => boolean) => {
    const [given, phrase] = [shared[from], phrases[from]];
    const taken = shared[to];
    if (!given || !phrase || !reaches(given, phrase)) return;
    if (!taken) shared[to] = from < to ? given : { ...given, within: 'sentence' };
    else if (given.within !== 'clause' || taken.within === 'clause') return;
    else if (taken.start === given.start || (taken.start >= phrase.end && from < to && gapAt(from).rest === ''))
      shared[to] = given;
    else if (from > to && given.start - phrase.end <= auxiliaries && isTakenBefore(taken, to)) shared[to] = given;
  };
  const isTakenBefore = (taken: Deed, at: number) => phrases.slice(0, at).some(({ start }) => start >= taken.end);
  const gapAt = (at: number) => {
    const gap = text.slice(phrases[at]?.end, phrases[at + 1]?.start);
    return { gap, rest: gap.replace(joint, '').trim() };
  };
  const isJoined = (at: number) => {
    const { gap, rest } = gapAt(at);
    if (listMark.test(gap)) return true;
    return (
      /[\s,、，]/.test(gap) && (rest === '' || (hedged[at + 1] === true && rest.split(/\s+/).length <= hedgeWords))
    );
  };
  for (let at = 0; at + 1 < phrases.length; at++)
    if (isJoined(at)) pass(at, at + 1, (deed, phrase) => deed.end <= phrase.start);
  for (let at = phrases.length - 2; at >= 0; at--)
    if (isJoined(at)) pass(at + 1, at, (deed, phrase) => deed.start >= phrase.end);
  return shared;
}

/**
 * Furthest that the verb of a list stands behind its last member, in UTF-16 units: "led to the removal of 40,000 posts and
 * caused 70,000 accounts and 1,200 rooms to be shut".
 */
const auxiliaries = 12;

/** How far a verb stands from a phrase, by what stands between: a mark counts as many characters. */
function costOf(between: string): number {
  return between.length + countOf(between, /[,;:，；：]/g) * costs.punctuation;
}

/** Characters between a cue and a phrase. */
export function distance(cue: Phrase, phrase: Phrase): number {
  return cue.end <= phrase.start ? phrase.start - cue.end : Math.max(0, cue.start - phrase.end);
}

function isBetween(other: Phrase, cue: Phrase, phrase: Phrase): boolean {
  return cue.end <= phrase.start
    ? other.start >= cue.end && other.end <= phrase.start
    : other.start >= phrase.end && other.end <= cue.start;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
