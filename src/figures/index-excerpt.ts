import type { DatasetIndex, FigureId, IndexedAnnouncement, IndexedFigure } from './dataset-index';

/** The part of an index that speaks of some figures: themselves, the totals above them, and their own parts. */
export function indexExcerpt(index: DatasetIndex, ids: ReadonlySet<FigureId>): DatasetIndex {
  const wanted = new Set<number>();
  for (const [position, { id, partOf }] of index.figures.entries()) {
    if (!ids.has(id) && (partOf === null || !ids.has(index.figures[partOf]?.id ?? ''))) continue;
    wanted.add(position);
    for (let total = partOf; total !== null && !wanted.has(total); total = index.figures[total]?.partOf ?? null)
      wanted.add(total);
  }
  const announcements: IndexedAnnouncement[] = [];
  const figures: IndexedFigure[] = [];
  // Totals stand anywhere among the figures of their announcement, so places are given out before figures are set.
  const places = new Map([...wanted].sort((one, other) => one - other).map((from, to) => [from, to]));
  for (const announcement of index.announcements) {
    const first = figures.length;
    for (let position = announcement.first; position < announcement.end; position += 1) {
      const figure = index.figures[position];
      if (figure === undefined || !places.has(position)) continue;
      const partOf = figure.partOf === null ? null : (places.get(figure.partOf) ?? null);
      figures.push({ ...figure, announcement: announcements.length, partOf });
    }
    if (figures.length > first) announcements.push({ ...announcement, first, end: figures.length });
  }
  return { ...index, announcements, figures };
}
