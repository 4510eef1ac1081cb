import type { IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { Assigned } from './assignment';
import type { FigureTable } from './figure-table';
import { isTelling } from './score';

/**
 * Whether a part stands in the text as if it were the whole: the total that counts the same is not told beside it, and
 * nothing in the sentence says what sets the part off.
 */
export function isPartAsWhole(
  candidate: Candidate,
  figure: IndexedFigure,
  table: FigureTable,
  assigned: readonly Assigned[],
): boolean {
  const { sentenceFacets, agencyNamed, agency, deed, scopes, inHeading } = candidate;
  const total = figure.partOf === null ? undefined : table.index.figures[figure.partOf];
  if (!total || inHeading || total.object !== figure.object || !figure.facets.some(isTelling)) return false;
  if (agency !== 'regulator' || !agencyNamed || deed?.within !== 'clause' || isBeside(total, candidate, assigned))
    return false;
  const { facets } = table.announcementOf(figure);
  return (
    sentenceFacets.every((facet) => facets.includes(facet)) && !scopes.some(({ id }) => id === 'part' || id === 'other')
  );
}

/** Whether the total is told in the paragraph of a part, or in the one before, so that the part is understood as its part. */
function isBeside(total: IndexedFigure, { block }: Candidate, assigned: readonly Assigned[]): boolean {
  return assigned.some(({ pair, prospect }) => {
    const distance = block - prospect.candidate.block;
    return pair?.figure === total && distance >= 0 && distance <= 1;
  });
}
