import type { DatasetIndex } from './dataset-index';

/** An index with the announcements of another one behind its own; positions in these are moved to their new place. */
export function joinedIndex(index: DatasetIndex, other: Pick<DatasetIndex, 'announcements' | 'figures'>): DatasetIndex {
  const announcements = index.announcements.length;
  const figures = index.figures.length;
  return {
    ...index,
    announcements: [
      ...index.announcements,
      ...other.announcements.map((each) => ({ ...each, first: each.first + figures, end: each.end + figures })),
    ],
    figures: [
      ...index.figures,
      ...other.figures.map((each) => ({
        ...each,
        announcement: each.announcement + announcements,
        partOf: each.partOf === null ? null : each.partOf + figures,
      })),
    ],
  };
}
