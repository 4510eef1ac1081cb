import type { IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { ArticleContext } from './article-context';
import type { FigureTable } from './figure-table';
import { slipOf } from './misprints';
import { type PairScore, scoreWith } from './score';

/** Least strength of a count that may be a misprint; below it the text is not sure that a CAC figure is meant. */
const leastStrength = 2.2;
/** Counts below this have too many neighbours for a slip to say anything. */
const leastValue = 20;
/** What a misfit must score, and by how much it must lead its rivals, before it is shown. */
const needed = 4.6;
const lead = 0.4;
/** What each further figure of the announcement that the article reports adds, and how many count. */
const company = { each: 0.3, most: 3 } as const;
/** A slip of the pen is strong evidence that this figure was meant; a similar size is weak. */
const points = { tenfold: 2.4, digits: 2.6, similar: 0.2, close: 1.1 } as const;

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
  const { strength, noun, quantity } = candidate;
  if (strength < leastStrength || !noun || noun.ids.includes('audience') || quantity.value < leastValue) return null;
  let best: PairScore | null = null;
  let second = Number.NEGATIVE_INFINITY;
  for (const [announcement, figures] of announcements) {
    const vouched = company.each * Math.min(company.most, Math.max(0, figures - 1));
    for (const figure of table.figuresOf(announcement)) {
      const pair = scoreMisfit(candidate, figure, announcement, article, reported.has(figure), vouched);
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
  vouched: number,
): PairScore | null {
  const { value, unit } = candidate.quantity;
  const slip = slipOf(value, unit, figure.value);
  const ratio = value / figure.value;
  const similar = ratio > 0.6 && ratio < 1.67;
  if (!slip && (!similar || reported)) return null;
  const isOtherShare =
    figure.object === 'reports' &&
    candidate.facets.some((facet) => facet.startsWith('by-') && !figure.facets.includes(facet));
  if (isOtherShare) return null;
  const gap = value - figure.value;
  const fit = { fit: 'outside', gap, share: Math.abs(gap) / figure.value } as const;
  const size = ratio > 0.9 && ratio < 1.1 ? points.close : points.similar;
  const given = slip ? points[slip.kind] - 6 * slip.off + vouched : size;
  const pair = scoreWith(candidate, figure, announcement, article, fit, given);
  if (pair.object !== 'same' && !(slip && pair.object === 'looser')) return null;
  return slip || (pair.action !== 'apart' && pair.facets >= 0.8) ? pair : null;
}
