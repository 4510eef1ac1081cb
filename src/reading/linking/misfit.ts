import type { IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import { strongEnough } from '../mentions/strength';
import type { ArticleContext } from './article-context';
import type { FigureTable } from './figure-table';
import { slipOf } from './misprints';
import { type PairScore, scoreWith } from './score';

/** What a misfit must score, and by how much it must lead its rivals, before it is shown. */
const needed = 4.6;
const lead = 0.5;
/** A slip of the pen is strong evidence that this figure was meant; a similar size is weak. */
const points = { tenfold: 2.4, digits: 2.6, similar: 0.2, close: 1.1 } as const;

/**
 * The figure that a candidate means although its number does not fit: same thing counted, same action, and either a slip
 * that explains the number or facets that single the figure out. Null where the evidence does not suffice.
 */
export function misfitOf(
  candidate: Candidate,
  announcements: readonly IndexedAnnouncement[],
  table: FigureTable,
  article: ArticleContext,
  reported: ReadonlySet<IndexedFigure>,
): PairScore | null {
  if (
    candidate.strength < strongEnough - 2.4 ||
    !candidate.noun ||
    candidate.noun.ids.includes('audience') ||
    candidate.quantity.value < 20
  )
    return null;
  const scored: PairScore[] = [];
  for (const announcement of announcements) {
    for (const figure of table.figuresOf(announcement)) {
      const pair = scoreMisfit(candidate, figure, announcement, article, reported.has(figure));
      if (pair) scored.push(pair);
    }
  }
  scored.sort((a, b) => b.total - a.total);
  const [best, second] = scored;
  if (!best || best.total < needed) return null;
  return second && best.total - second.total < lead ? null : best;
}

function scoreMisfit(
  candidate: Candidate,
  figure: IndexedFigure,
  announcement: IndexedAnnouncement,
  article: ArticleContext,
  reported: boolean,
): PairScore | null {
  const { value, unit } = candidate.quantity;
  const slip = slipOf(value, unit, figure.value);
  const ratio = value / figure.value;
  const similar = ratio > 0.6 && ratio < 1.67;
  if (!slip && (!similar || reported)) return null;
  const gap = value - figure.value;
  const fit = { fit: 'outside', gap, share: Math.abs(gap) / figure.value } as const;
  const pair = scoreWith(
    candidate,
    figure,
    announcement,
    article,
    fit,
    slip ? points[slip.kind] - 6 * slip.off : ratio > 0.9 && ratio < 1.1 ? points.close : points.similar,
  );
  const reports = figure.object === 'reports';
  if (reports && candidate.facets.some((facet) => facet.startsWith('by-') && !figure.facets.includes(facet)))
    return null;
  if (pair.object !== 'same' && !(slip && pair.object === 'looser')) return null;
  if (pair.action === 'apart' || (!slip && pair.facets < 0.8)) return null;
  return pair;
}
