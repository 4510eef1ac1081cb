import type { IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { FigureTable } from './figure-table';
import { isTelling } from './score';

/**
 * Whether a part stands in the text as if it were the whole: the total that counts the same is nowhere in the article,
 * and nothing in the sentence says what sets the part off.
 */
export function isPartAsWhole(
  { sentenceFacets, agencyNamed, agency, deed, scopes, inHeading }: Candidate,
  figure: IndexedFigure,
  table: FigureTable,
  reported: ReadonlySet<IndexedFigure>,
): boolean {
  const total = figure.partOf === null ? undefined : table.index.figures[figure.partOf];
  if (!total || inHeading || reported.has(total) || total.object !== figure.object || !figure.facets.some(isTelling))
    return false;
  if (agency !== 'regulator' || !agencyNamed || deed?.within !== 'clause') return false;
  const { facets } = table.announcementOf(figure);
  return (
    sentenceFacets.every((facet) => facets.includes(facet)) && !scopes.some(({ id }) => id === 'part' || id === 'other')
  );
}
