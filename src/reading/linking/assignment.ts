import type { IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { Prospect } from './choose';
import type { FigureTable } from './figure-table';
import { huge, type PairScore } from './score';
import { significantDigits } from './value-fit';

/** What a pair and its neighbours must score together before the link stands, by how sure the text is that a CAC figure is meant. */
const needed = { sure: 2.6, fair: 3.4, weak: 4.4, against: 6.2, lone: 1.8, rounded: 0.6 } as const;

/** A candidate with the figure that it was given, the best one that lost, and how many other figures of the announcement vouch for it. */
export interface Assigned {
  readonly prospect: Prospect;
  readonly pair: PairScore | null;
  readonly rival: PairScore | null;
  readonly neighbours: number;
}

/** What a figure of which something else was done loses against others. */
const otherDeed = 0.4;

/** Gives a candidate the best figure of the chosen announcements, if it scores what its text and company ask. */
export function assign(
  prospect: Prospect,
  chosen: ReadonlyMap<IndexedAnnouncement, number>,
  table: FigureTable,
): Assigned {
  let pair: PairScore | null = null;
  let best = Number.NEGATIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let rival: PairScore | null = null;
  let neighbours = 0;
  for (const each of prospect.pairs) {
    const values = chosen.get(table.announcementOf(each.figure));
    if (values === undefined) {
      rival ??= each;
      continue;
    }
    const company = Math.max(0, values - 1);
    // Company vouches less for a coarse rounding: another announcement may have the nearer number.
    const total = each.total + 0.6 * Math.min(4, company) * Math.max(0, 1 - each.value.share);
    const rank = total - (each.action === 'apart' ? otherDeed : 0);
    if (rank > highest) {
      if (pair) rival = pair;
      highest = rank;
      best = total;
      pair = each;
      neighbours = company;
    }
  }
  const { candidate } = prospect;
  return pair && best >= levelOf(candidate, pair, neighbours) && mayBe(candidate, pair, neighbours)
    ? { prospect, pair, rival, neighbours }
    : { prospect, pair: null, rival: null, neighbours: 0 };
}

/** What an announcement of more than a year before the article scores for its date. */
const longAgo = -1;

/** From here on the text says so plainly that a short number needs no company. */
const plainlySaid = 4.2;
/** Below this the figures stand so close that any number comes near one of them. */
const manyFigures = 1000;
/** Counts below this fit figures of any year, however plainly they are told. */
const handful = 5;

/** What a pair must score: more where the text is less sure, and where only a short number speaks for it. */
function levelOf({ strength, quantity, deed }: Candidate, pair: PairScore, neighbours: number): number {
  const alone = neighbours === 0 && pair.time < 1 && pair.value.fit !== 'equal';
  const digits = significantDigits(quantity.value);
  const level =
    (strength >= 3.4 ? needed.sure : strength >= 2 ? needed.fair : strength >= 0 ? needed.weak : needed.against) +
    (alone && (pair.action === 'apart' || strength < 3.4) ? needed.rounded : 0);
  const isShort = (digits === 1 && (quantity.value < huge || pair.object !== 'same')) || quantity.value < 100;
  const isUnvouched = neighbours === 0 && pair.time < 1 && pair.facets < 1;
  if (isUnvouched && pair.object === 'apart' && (pair.value.fit !== 'equal' || digits <= 3)) return level + needed.lone;
  const isOfItsDays = pair.time >= 1 && pair.facets > 0 && pair.object === 'same' && pair.value.fit === 'equal';
  if (isShort && neighbours === 0 && !deed && !isOfItsDays) return level + needed.lone;
  const isOld = pair.time <= longAgo && digits <= 2;
  if (isUnvouched && pair.value.fit !== 'equal' && (isOld || quantity.value < manyFigures)) return level + needed.lone;
  return isShort && isUnvouched && (strength < plainlySaid || quantity.value < handful) ? level + needed.lone : level;
}

/** How many other values must vouch for an announcement before it takes in counts told of another body. */
const muchCompany = 3;

/** Another body's own count is a CAC figure only where company and wording vouch for it. */
function mayBe({ agency, agencyNamed, quantity, noun }: Candidate, pair: PairScore, neighbours: number): boolean {
  if (noun?.ids.includes('audience') && pair.value.fit !== 'equal' && !isOfTheirData(pair)) return false;
  if (agency === null || agency === 'regulator' || !agencyNamed || noun?.ids.includes('yuan')) return true;
  if (neighbours >= muchCompany && pair.value.share < 0.1) return agency === 'platforms' || pair.object === 'same';
  if (pair.object === 'apart') return false;
  if (agency === 'platforms' && significantDigits(quantity.value) === 1) return false;
  if (pair.time <= longAgo && neighbours < muchCompany) return false;
  const exact = pair.value.fit === 'equal' && significantDigits(quantity.value) >= 3;
  if (neighbours > 0) return exact || agency === 'platforms';
  return (
    agency === 'platforms' &&
    pair.time >= 1 &&
    pair.object === 'same' &&
    pair.action !== 'apart' &&
    pair.action !== 'unsaid' &&
    (significantDigits(quantity.value) > 2 || pair.facets > 0)
  );
}

/** "Had kept the data of over 57 million drivers": people stand for what was gathered of them. */
function isOfTheirData({ figure, action }: PairScore): boolean {
  return figure.object === 'personal-data' && action === 'same';
}

/** By how much a slip must explain a number better than a figure that the article's times may mean. */
const farBetter = 2.5;

/**
 * A figure of an old announcement that nothing else in the article speaks of yields to a slip that explains the number;
 * not where the number rounds one that the article prints.
 */
export function linkOf(
  { pair, neighbours, prospect }: Assigned,
  misfit: PairScore | null,
  { figures }: Told,
): PairScore | null {
  if (!pair || !misfit) return pair ?? misfit;
  if (pair.value.fit === 'rounded' && pair.object === 'same' && figures.has(pair.figure)) return pair;
  const { value } = prospect.candidate.quantity;
  const isRecorded = misfit.figure.misprints.includes(value);
  const doubtful = neighbours === 0 && (pair.time < 1 || isRecorded);
  const least = pair.time < 0.5 || isRecorded ? (isDistinct(pair) ? 0.8 : 0) : farBetter;
  return doubtful && misfit.total > pair.total + least ? misfit : pair;
}

/** Whether a number is printed as announced, to more than one digit. */
function isDistinct({ value, figure }: PairScore): boolean {
  return value.fit === 'equal' && significantDigits(figure.value) > 1;
}

/** Least strength of a candidate that shares the figure of another one: with the same number, or with a rounded one. */
const leastEcho = { same: -0.5, rounded: 2 } as const;

/** What the article links, by printed number and by figure. */
export interface Told {
  readonly values: ReadonlyMap<number, Assigned>;
  readonly figures: ReadonlyMap<IndexedFigure, Assigned>;
}

/**
 * A candidate without a figure shares that of another one, as a headline does: where it prints the same number, or where
 * it rounds the figure that the other one prints.
 */
export function echoOf(each: Assigned, told: Told): Assigned {
  const { candidate, pairs } = each.prospect;
  if (each.pair || candidate.strength < leastEcho.same) return each;
  const same = told.values.get(candidate.quantity.value)?.pair?.figure;
  const isEcho = ({ figure, object, value }: PairScore) =>
    object !== 'apart' &&
    (figure === same ||
      (candidate.strength >= leastEcho.rounded &&
        value.fit === 'rounded' &&
        object === 'same' &&
        told.figures.has(figure)));
  const pair = pairs.find((other) => other.figure === same && isEcho(other)) ?? pairs.find(isEcho);
  const source = pair && (told.figures.get(pair.figure) ?? told.values.get(candidate.quantity.value));
  return pair && source ? { ...each, pair, neighbours: source.neighbours } : each;
}
