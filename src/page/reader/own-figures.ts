import type { DatasetIndex } from '../../figures/dataset-index';

/** The dataset with the user's own figures behind it; positions in these are moved to their new place. */
export function joinOwnFigures(
  index: DatasetIndex,
  own: Pick<DatasetIndex, 'announcements' | 'figures'> | null,
): DatasetIndex {
  if (own === null) return index;
  const announcements = index.announcements.length;
  const figures = index.figures.length;
  return {
    ...index,
    announcements: [
      ...index.announcements,
      ...own.announcements.map((each) => ({ ...each, first: each.first + figures, end: each.end + figures })),
    ],
    figures: [
      ...index.figures,
      ...own.figures.map((each) => ({
        ...each,
        announcement: each.announcement + announcements,
        partOf: each.partOf === null ? null : each.partOf + figures,
      })),
    ],
  };
}
