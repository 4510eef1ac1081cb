import type { Cue } from '../cues/cue';
import { endOfWord } from '../cues/letters';
import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import { asideBehind } from './aside';
import { accountsOf, isOfFans } from './belongings';
import { breaks, type CountedNoun, isFar, isSpread, type Reach, touches, wordsIn } from './counted-noun';
import { describedBy, headOf, listedWith } from './head-noun';
import { areKinds } from './kinds';
import type { SentenceReading } from './sentence-reading';

/** Most words, or characters in scripts without blanks, between a number and its noun. */
const farthest: Reach = { words: 4, characters: 20 };
/** "10 of the country's most popular livestreaming apps". */
const farthestOf: Reach = { words: 9, characters: 20 };
const partitive = /^\sof (?:the|its|china)/i;

/** "Of which 7,541 for spreading rumours": such a word says why, and no noun behind it is what is counted. */
const because = /^\s(?:for|por|pour|wegen|für|per|för|karena|kerana|vì|за|из-за|بسبب)\s/i;

/** A remark right behind a number, or a short form: "346 artificial intelligence (AI) services". */
const shortForm = /^\s?\([^)]{0,24}\)|\s\(\p{Lu}{2,6}\)/u;

/** What people have: 100万用户个人信息 counts the users. */
const ofPeople: ReadonlySet<string> = new Set(['items', 'personal-data']);

/**
 * The noun behind a number that it counts, or the measure word right behind it; `'not-counted'` where users, years, dollars
 * and the like stand there.
 */
export function nounBehind(
  text: string,
  quantity: Quantity,
  sentence: SentenceReading,
): CountedNoun | 'not-counted' | null {
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
    const passed = next && cue.start > next.start ? next : undefined;
    if (passed && !isShared(text, last, passed)) break;
    if (aside && cue.start >= aside.start && cue.start < aside.end) continue;
    const skipped = aside && cue.start >= aside.end ? aside : passed;
    const gap = skipped
      ? text.slice(last.end, skipped.start) + text.slice(skipped.end, cue.start)
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
          if (!direct || areKinds(quantity, cue, cues.slice(i + 1, i + 4))) return 'not-counted';
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

/** Whether a noun, or an audience, follows at once: "85,000 registered users" are users. */
function followedByNoun(text: string, at: number, sentence: SentenceReading): boolean {
  const { cues } = sentence;
  const cue = cues[at];
  const next = cues[at + 1];
  return (
    cue !== undefined &&
    next !== undefined &&
    next.start - wordEnd(text, cue.end, sentence) <= 2 &&
    (idsOf(next, 'object').length > 0 || idsOf(next, 'not-counted').includes('audience'))
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
