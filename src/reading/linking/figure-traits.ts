import type { IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import { type DateParts, datePartsOf } from './date-parts';

/** What a figure says of itself whatever the article is; articles ask for it again and again. */
export interface FigureTraits {
  /** The days of its announcement and of its own period, or of its announcement's. */
  readonly announced: DateParts;
  readonly from: DateParts;
  readonly to: DateParts;
  /** How many facets set it apart that a text about it should name. */
  readonly ownFacets: number;
}

/** Facets that say how or when a count was made rather than what it is about; a text may leave them out. */
const asides: ReadonlySet<string> = new Set(['permanent', 'cumulative', 'batch', 'judicial', 'platform-specific']);

/** Whether a text about the figure should name a facet. */
export function isOwnFacet(facet: string, announcement: IndexedAnnouncement): boolean {
  return !asides.has(facet) && !announcement.facets.includes(facet);
}

const known = new WeakMap<IndexedFigure, FigureTraits>();

/** The traits of a figure, worked out once. */
export function traitsOf(figure: IndexedFigure, announcement: IndexedAnnouncement): FigureTraits {
  let traits = known.get(figure);
  if (!traits) {
    traits = {
      announced: datePartsOf(announcement.date),
      from: datePartsOf(figure.from ?? announcement.from ?? announcement.date),
      to: datePartsOf(figure.to ?? announcement.to ?? announcement.date),
      ownFacets: figure.facets.filter((facet) => isOwnFacet(facet, announcement)).length,
    };
    known.set(figure, traits);
  }
  return traits;
}
