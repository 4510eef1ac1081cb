import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import type { Candidate } from './candidate';
import { isCountable } from './countable';
import type { CountedNoun } from './counted-noun';
import type { Phrase } from './deed';
import { areDoers } from './doers';
import { wordEnd } from './noun-behind';
import type { SentenceReading } from './sentence-reading';
import { countedNoun } from './surroundings';

/** A quantity of a sentence that counts something, or may. */
export interface Count {
  readonly quantity: Quantity;
  /** What it counts; the parts of a total take over the noun of that. */
  noun: CountedNoun | null;
  /** The noun, unless it is that of the count before: "14,624 websites closed and 10,646 summoned". */
  readonly own: CountedNoun | null;
  readonly phrase: Phrase;
}

/** The oldest age that such articles name as a limit: "minors under 16". */
const oldest = 21;

/** Whether a number with nothing to count behind it is a limit of age. */
function isAge({ hedge, value, start }: Quantity, noun: CountedNoun | null): boolean {
  return (noun === null || noun.end <= start) && value <= oldest && (hedge === 'nearly' || hedge === 'up-to');
}

/** The counts of a sentence, in order; what a reader is invited to count is left out. */
export function countsOf(text: string, sentence: SentenceReading): Count[] {
  const counted: Count[] = [];
  const invitation = sentence.cues.find((cue) => idsOf(cue, 'invitation').length > 0);
  for (const quantity of sentence.quantities) {
    if (invitation && invitation.end <= quantity.start) break;
    const noun = countedNoun(text, quantity, sentence);
    if (noun === 'not-counted' || isSum(quantity, noun, sentence) || isOfUncountedRange(text, quantity, sentence))
      continue;
    const named = noun !== null && noun.start >= quantity.end;
    const direct = noun !== null && (named ? noun.start - quantity.end <= 2 : noun.end > quantity.end);
    const touched = direct && noun.start <= quantity.end;
    if (!isCountable(text, quantity, sentence.dates, direct, named, touched) || isAge(quantity, noun)) continue;
    const own = noun !== null && isNounOf(noun, counted.at(-1)?.noun) ? null : noun;
    const start = own ? Math.min(own.start, quantity.start) : quantity.start;
    const end = own ? Math.max(wordEnd(text, own.end, sentence), quantity.end) : quantity.end;
    counted.push({ quantity, noun, own, phrase: { start, end } });
  }
  return counted.filter((count, at) => {
    const next = counted[at + 1];
    return !next || !areDoers(text, count, next, sentence);
  });
}

/** From here on a number of fines is a sum of money: "5억 벌금". */
const leastSum = 1e5;

/** Whether a number beside a word for fines says how much they cost. */
function isSum({ value }: Quantity, noun: CountedNoun | null, { matcher }: SentenceReading): boolean {
  return (
    matcher.words.matching === 'anywhere' && value >= leastSum && noun?.ids.every((id) => id === 'penalties') === true
  );
}

/** What stands between the ends of a range that is not read as one number, and the most letters of it. */
const to =
  /^(?:\s?[-–—~～〜至到]\s?|\s(?:y|e|et|a|ai|aux|und|bis|and|to)\s(?:(?:l[aeo]s|[ao]s|i|gli|le|die|den|the)\s)?)$/;
const longestTo = 9;

/** "15~30日間", "entre los siete y los 90 días": the first number of a range counts what the second one counts. */
function isOfUncountedRange(text: string, { end }: Quantity, sentence: SentenceReading): boolean {
  if (!/^\s?(?:[-–—~～〜至到]|[yea]|und|bis|to)/.test(text.slice(end, end + 4))) return false;
  const next = sentence.quantities.find(({ start }) => start >= end);
  if (next === undefined || next.start - end > longestTo || !to.test(text.slice(end, next.start))) return false;
  return countedNoun(text, next, sentence) === 'not-counted';
}

/** Whether a noun is that of the count before, its measure word taken in or not. */
function isNounOf({ start }: CountedNoun, before: CountedNoun | null | undefined): boolean {
  return before != null && start >= before.start && start < (before.wordEnd ?? before.end);
}

/** The dates of a sentence; a count such as 2000起 is none. */
export function timesOf(
  sentence: SentenceReading,
  counted: readonly Count[],
): Pick<Candidate, 'years' | 'months' | 'days'> {
  const dates = sentence.dates.filter(
    ({ start, end }) => !counted.some(({ quantity }) => quantity.start < end && start < quantity.end),
  );
  return {
    years: dates.flatMap((date) => date.year ?? []),
    months: dates.flatMap((date) => date.month ?? []),
    days: dates.flatMap((date) =>
      date.month !== null && date.day !== null ? { month: date.month, day: date.day } : [],
    ),
  };
}
