import type { IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { Quantity } from '../quantity';
import type { ArticleContext } from './article-context';
import { dayNumber } from './article-time';
import { type DateParts, datePartsOf } from './date-parts';
import { isOwnFacet, traitsOf } from './figure-traits';
import { actionNearness, type Nearness } from './nearness';
import { nearnessOfObject } from './registrants';
import { fitOf, significantDigits, type ValueFit } from './value-fit';

/** How well a figure explains a candidate. */
export interface PairScore {
  readonly figure: IndexedFigure;
  readonly value: ValueFit;
  readonly object: Nearness;
  readonly action: Nearness;
  readonly facets: number;
  readonly time: number;
  readonly total: number;
}

const objectPoints: Readonly<Record<Nearness, number>> = { same: 1.6, looser: 0.6, unsaid: 0, apart: -1.8 };
const actionPoints: Readonly<Record<Nearness, number>> = { same: 1, looser: 0.4, unsaid: 0, apart: -0.5 };

/** Scores a figure for a candidate, or gives null where its value does not fit. */
export function scorePair(
  candidate: Candidate,
  figure: IndexedFigure,
  announcement: IndexedAnnouncement,
  article: ArticleContext,
): PairScore | null {
  const value = isAllButOne(candidate, figure)
    ? ({ fit: 'rounded', gap: -1, share: 1 / figure.value } as const)
    : fitOf(candidate.quantity, figure);
  if (value.fit === 'outside') return null;
  const object = nearnessOfObject(candidate, figure);
  const isHuge = object === 'same' && candidate.quantity.value >= huge;
  const points = valuePoints(candidate.quantity, value, isHuge) + hedgePoints(candidate, value, figure);
  return scoreWith(candidate, figure, announcement, article, value, points);
}

/** "Tripadvisor and 104 other apps": one is named, and the figure counts it too. */
function isAllButOne({ quantity, scopes }: Candidate, figure: IndexedFigure): boolean {
  return (
    quantity.unit === 1 &&
    figure.value === quantity.value + 1 &&
    scopes.some(({ id }) => id === 'other' || id === 'further')
  );
}

/** Scores a figure for a candidate with the points for its value given. */
export function scoreWith(
  candidate: Candidate,
  figure: IndexedFigure,
  announcement: IndexedAnnouncement,
  article: ArticleContext,
  value: ValueFit,
  points: number,
): PairScore {
  const object = nearnessOfObject(candidate, figure);
  const action = actionNearness(candidate.deed?.ids ?? [], figure);
  const facets = facetPoints(candidate, figure, announcement);
  const occasion = occasionOf(announcement, article);
  const time = timePoints(candidate, figure, announcement, article, occasion) + occasion.time;
  const certain = candidate.nounCarried || candidate.noun?.by === 'counter' ? 0.5 : 1;
  const ground = occasion.renown + topicPoints(candidate, announcement, article);
  const total = points + objectPoints[object] * certain + actionPoints[action] + facets + time + ground;
  return { figure, value, object, action, facets, time, total };
}

/** A score as it is once the article's days are known, or taken to be other ones. */
export function redated(
  pair: PairScore,
  announcement: IndexedAnnouncement,
  before: ArticleContext,
  after: ArticleContext,
): PairScore {
  const was = occasionOf(announcement, before);
  const is = occasionOf(announcement, after);
  const time = pair.time - was.time + is.time;
  const total = pair.total - was.time - was.renown + is.time + is.renown;
  const { figure, value, object, action, facets } = pair;
  return { figure, value, object, action, facets, time, total };
}

/** What speaks for an announcement in an article whatever its figures are. */
interface Occasion {
  /** Points for its date beside the article's. */
  readonly time: number;
  /** What many outlets carried is met more often, a local office's less; a known date says more. */
  readonly renown: number;
  /** Whether the article names the day of the announcement, or the first or last of its period. */
  readonly isDayNamed: boolean;
}

/** The occasions of the articles under way: an announcement meets each of them with many figures. */
const occasions = new WeakMap<ArticleContext, Map<IndexedAnnouncement, Occasion>>();

function occasionOf(announcement: IndexedAnnouncement, article: ArticleContext): Occasion {
  let ofArticle = occasions.get(article);
  if (!ofArticle) {
    ofArticle = new Map();
    occasions.set(article, ofArticle);
  }
  let occasion = ofArticle.get(announcement);
  if (!occasion) {
    occasion = newOccasion(announcement, article);
    ofArticle.set(announcement, occasion);
  }
  return occasion;
}

function newOccasion(announcement: IndexedAnnouncement, article: ArticleContext): Occasion {
  const { date, from, to, sources, issuer } = announcement;
  const renown = Math.log2(Math.min(sources, 16)) - 2;
  const local = issuer === 'provincial' ? 0.4 : 0;
  const isDayNamed = [date, from, to].some((day) => isNamed(day, article.days));
  if (article.published !== null)
    return { time: publicationPoints(date, article), renown: 0.1 * renown - local, isDayNamed };
  const year = datePartsOf(date)[0];
  const isSilent = article.years.size === 0 || year === null;
  const time = isSilent ? 0 : article.years.has(year) ? 0.3 : -0.3;
  return { time, renown: 0.35 * renown - local, isDayNamed };
}

/** What the campaign is about, and what the article speaks of. */
function topicPoints(candidate: Candidate, { facets }: IndexedAnnouncement, { topics }: ArticleContext): number {
  if (facets.length === 0) return 0;
  if (facets.some((facet) => candidate.sentenceFacets.includes(facet))) return 0.5;
  return facets.some((facet) => topics.has(facet)) ? 0.3 : -0.3;
}

/** Counts of one thing from here on are so few that even a coarse rounding says which figure is meant. */
export const huge = 1e9;
/** What being so large adds to a number that counts the same as its figure. */
const hugePoints = 1;

function valuePoints({ value, hedge }: Quantity, { fit, gap, share }: ValueFit, isHuge: boolean): number {
  const weight = 0.6 + 0.9 * Math.min(5, significantDigits(value)) + (isHuge ? hugePoints : 0);
  if (fit === 'equal') return weight;
  if (fit === 'loose') return 0.7 - 2 * share;
  const rounded = weight - 0.3 - 4 * share - 6 * Math.max(0, share - 0.15);
  const isOpen = gap < 0 && (hedge === 'over' || hedge === 'at-least');
  return isHuge && isOpen ? Math.max(rounded, hugePoints + 0.7 - 2 * share) : rounded;
}

/** From this strength on the text says plainly enough whose count it is for its hedge to tell figures apart. */
const plain = 4.2;

/** "More than 60,000" is rather what was announced as over 60,000 than what 66,600 were cut to. */
function hedgePoints(
  { quantity: { hedge }, strength }: Candidate,
  { fit, gap, share }: ValueFit,
  { qualifier }: IndexedFigure,
): number {
  if (hedge !== 'over' && hedge !== 'at-least') return 0;
  if (fit === 'equal') return qualifier === 'over' && strength >= plain ? 0.3 : 0;
  const isCut = fit === 'rounded' && gap < 0 && share > 0.05 && share < 0.15;
  return isCut ? -Math.min(0.4, 8 * (share - 0.05)) : 0;
}

function facetPoints(candidate: Candidate, figure: IndexedFigure, announcement: IndexedAnnouncement): number {
  if (candidate.facets.length === 0 && candidate.sentenceFacets.length === 0)
    return Math.max(-1.5, -0.5 * traitsOf(figure, announcement).ownFacets);
  let points = 0;
  for (const facet of figure.facets) {
    if (candidate.facets.includes(facet)) points += 1.3;
    else if (candidate.sentenceFacets.includes(facet)) points += 0.5;
    else if (isOwnFacet(facet, announcement)) points -= 0.5;
  }
  let foreign = 0;
  for (const facet of candidate.facets) {
    const isOwn = figure.facets.includes(facet) || announcement.facets.includes(facet);
    if (!isOwn && isTelling(facet) && (figure.object === 'reports' || !facet.startsWith('by-'))) foreign += 1;
  }
  return Math.max(-1.5, Math.min(3, points - 0.35 * foreign));
}

/** Whether a facet sets a part off from its total, so that a text that means it says so. */
export function isTelling(facet: string): boolean {
  return (
    facet.startsWith('impersonating-') ||
    facet.startsWith('by-') ||
    facet === 'unqualified-advice' ||
    facet === 'hyping' ||
    facet === 'rumours'
  );
}

function timePoints(
  candidate: Candidate,
  figure: IndexedFigure,
  announcement: IndexedAnnouncement,
  article: ArticleContext,
  { isDayNamed }: Occasion,
): number {
  const { announced, from, to } = traitsOf(figure, announcement);
  let points = 0;
  const [announcedYear, announcedMonth, announcedDay] = announced;
  const firstYear = from[0] ?? announcedYear;
  if (candidate.years.length > 0 && firstYear !== null && announcedYear !== null) {
    const fits = candidate.years.some((year) => year >= firstYear && year <= announcedYear);
    points += fits ? 0.5 : -1.2;
  }
  if (announcedDay !== null && candidate.days.some((day) => day.month === announcedMonth && day.day === announcedDay))
    points += 1.2;
  else if (candidate.months.length > 0) {
    const fits = candidate.months.some((month) => isMonthOf(month, from, to) || month === announcedMonth);
    points += fits ? 0.5 : -0.5;
  }
  const [fromYear, fromMonth] = from;
  const [toYear, toMonth] = to;
  if (fromMonth !== null && fromMonth === toMonth && fromYear === toYear && article.months.size > 0) {
    const wrong = figure.object === 'reports' ? -0.8 : 0;
    points += article.months.has(fromMonth) ? 0.8 : wrong;
    if (article.years.size > 0 && fromYear !== null) points += article.years.has(fromYear) ? 0.3 : wrong;
  }
  if (isDayNamed) points += 0.6;
  return points;
}

function isNamed(date: string | null, days: ReadonlySet<string>): boolean {
  const [, month, day] = datePartsOf(date);
  return month !== null && day !== null && days.has(`${month}-${day}`);
}

function publicationPoints(date: string | null, { published, stated }: ArticleContext): number {
  if (published === null || date === null) return 0;
  const announced = dayNumber(date);
  if (announced === null) return 0;
  const known = date.length === 10;
  if (published.last - announced < -3) return known && !stated ? -1.5 : -5;
  const age = Math.max(0, published.first - announced);
  if (known && published.last - announced < -1) return 0;
  if (!known) return age < 400 ? 0.3 : -0.3;
  if (age <= 6) return 1.6;
  if (age <= 21) return 1.1;
  if (age <= 75) return 0.6;
  if (age <= 420) return 0;
  return -1.2;
}

function isMonthOf(month: number, [fromYear, fromMonth]: DateParts, [toYear, toMonth]: DateParts): boolean {
  if (fromMonth === null || toMonth === null) return false;
  if (fromYear !== toYear) return month >= fromMonth || month <= toMonth;
  return month >= fromMonth && month <= toMonth;
}
