import type { IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { ArticleContext } from './article-context';
import type { FigureTable } from './figure-table';
import { slipOf } from './misprints';
import { areContent, objectNearness } from './nearness';
import { isTelling, type PairScore, scoreWith } from './score';
import { significantDigits } from './value-fit';

/** Least strength of a count that may be a misprint, by whose it is; below it the text is not sure that a CAC figure is meant. */
const leastStrength = { regulator: 2.2, nobody: 3.4 } as const;
/** Counts below this have too many neighbours for a slip to say anything. */
const leastValue = 20;
/** What a misfit must score, and by how much it must lead its rivals, before it is shown. */
const needed = 4.6;
const lead = 0.4;
/** What each further figure of the announcement that the article reports adds, and how many count. */
const company = { each: 0.3, most: 3 } as const;
/** Most that rounding may leave of a sum of money besides a slip: fines are much alike, and printed closely. */
const exactMoney = 0.02;
/** A slip of the pen is strong evidence that this figure was meant; a similar size is weak. */
const points = { recorded: 3.2, tenfold: 2.4, digits: 2.6, digit: 1.4, similar: 0.2, close: 1.1 } as const;

/**
 * The figure that a candidate means although its number does not fit: same thing counted, and either a slip that explains
 * the number, or the same action and facets that single the figure out. `announcements` are those that the article may
 * report, each with how many of its figures it does. Null where the evidence does not suffice.
 */
export function misfitOf(
  candidate: Candidate,
  announcements: ReadonlyMap<IndexedAnnouncement, number>,
  table: FigureTable,
  article: ArticleContext,
  reported: ReadonlySet<IndexedFigure>,
): PairScore | null {
  const { strength, noun, quantity, agency } = candidate;
  const least = agency === null ? leastStrength.nobody : leastStrength.regulator;
  if (strength < least || !noun || noun.ids.includes('audience') || quantity.value < leastValue) return null;
  let best: PairScore | null = null;
  let second = Number.NEGATIVE_INFINITY;
  for (const [announcement, figures] of announcements) {
    for (const figure of table.figuresOf(announcement)) {
      const others = figures - (reported.has(figure) ? 1 : 0);
      const pair = scoreMisfit(candidate, figure, announcement, article, reported.has(figure), others);
      if (!pair) continue;
      if (best && pair.total <= best.total) second = Math.max(second, pair.total);
      else {
        second = best?.total ?? second;
        best = pair;
      }
    }
  }
  return best && best.total >= needed && best.total - second >= lead ? best : null;
}

function scoreMisfit(
  candidate: Candidate,
  figure: IndexedFigure,
  announcement: IndexedAnnouncement,
  article: ArticleContext,
  reported: boolean,
  others: number,
): PairScore | null {
  const object = objectNearness(candidate.noun?.ids ?? [], figure.object);
  if (object !== 'same' && object !== 'looser') return null;
  const { value, unit } = candidate.quantity;
  const slip = figure.misprints.includes(value) ? recorded : slipOf(value, unit, figure.value);
  const ratio = value / figure.value;
  const similar = ratio > 0.6 && ratio < 1.67;
  if (!slip && (!similar || reported)) return null;
  if (slip !== recorded && isOtherShare(candidate, figure)) return null;
  const gap = value - figure.value;
  const fit = { fit: 'outside', gap, share: Math.abs(gap) / figure.value } as const;
  const size = ratio > 0.9 && ratio < 1.1 ? points.close : points.similar;
  const vouched = company.each * Math.max(0, Math.min(company.most, others));
  const given = slip ? points[slip.kind] - 6 * slip.off + vouched : size;
  const pair = scoreWith(candidate, figure, announcement, article, fit, given);
  const mayBeLoose = slip === recorded || (slip && mayBeLooser(candidate, figure));
  if (object === 'looser' && !mayBeLoose) return null;
  if (slip && figure.object === 'yuan' && slip.off > exactMoney) return null;
  if (slip?.kind === 'tenfold' && !isPlainSlip(candidate, pair, slip.off, others)) return null;
  if (slip?.kind === 'digit') return !reported && isNear(ratio) && isSingledOut(pair, others) ? pair : null;
  if (slip) return pair;
  return pair.action !== 'apart' && pair.facets >= 0.8 && !plentiful.has(figure.object) ? pair : null;
}

/** A number that the dataset knows to have been printed for the figure. */
const recorded = { kind: 'recorded', off: 0 } as const;

/** Whether the text names another part than the figure is: other reporters, or other accounts than those of the figure. */
function isOtherShare({ facets }: Candidate, figure: IndexedFigure): boolean {
  const foreign = facets.filter((facet) => isTelling(facet) && !figure.facets.includes(facet));
  if (foreign.length === 0) return false;
  return figure.object === 'reports' || figure.facets.some((facet) => isTelling(facet) && !facets.includes(facet));
}

/** Whether a looser noun may name the figure: where the number has few digits only words for what is posted. */
function mayBeLooser({ noun, quantity }: Candidate, figure: IndexedFigure): boolean {
  return significantDigits(quantity.value) > 2 || areContent(noun?.ids ?? [], figure.object);
}

/** Objects and facets of which the dataset has many counts of one kind, so that a similar number says little. */
const plentiful: ReadonlySet<string> = new Set(['reports', 'services']);

/** Most that rounding may leave of a number of one digit that lost or gained a nought, where nothing else names the figure. */
const plainRounding = 0.03;

/**
 * Whether a lost or gained nought is likelier than a figure that the dataset lacks: many figures begin with the one or two
 * digits that a rounded number has, so that its days, its company or its words must point at this one.
 */
function isPlainSlip({ quantity }: Candidate, { time, facets }: PairScore, off: number, others: number): boolean {
  const digits = significantDigits(quantity.value);
  if (digits > 2) return true;
  if (digits === 1 && off > plainRounding && facets < 0.8) return false;
  if (facets < 0 && others < 2) return false;
  return time >= 1 || others >= 2;
}

/** Whether one wrong digit leaves a number of about the same size. */
function isNear(ratio: number): boolean {
  return ratio > 0.66 && ratio < 1.5;
}

/** Whether all but the number points at a figure: what is counted, what was done, and the article's days or its other counts. */
function isSingledOut({ figure, object, action, facets, time }: PairScore, others: number): boolean {
  const isUsual = plentiful.has(figure.object) || figure.facets.includes('cumulative');
  const agrees = object === 'same' && (action === 'same' || action === 'looser') && facets >= 0;
  return agrees && !isUsual && (time >= 1 || others >= 2);
}
