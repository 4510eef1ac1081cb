import type { DatasetIndex, IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import { significantDigits } from './value-fit';

/** The figures of an index in the order of their values, so that those near a value are found quickly. */
export class FigureTable {
  private readonly sorted: readonly IndexedFigure[];
  private readonly values: Float64Array;
  private readonly byAnnouncement: ReadonlyMap<IndexedAnnouncement, readonly IndexedFigure[]>;
  private readonly misprints = new Map<number, readonly IndexedAnnouncement[]>();

  constructor(readonly index: DatasetIndex) {
    this.sorted = [...index.figures].sort((a, b) => a.value - b.value);
    this.values = Float64Array.from(this.sorted, (figure) => figure.value);
    this.byAnnouncement = new Map(index.announcements.map((each) => [each, index.figures.slice(each.first, each.end)]));
    for (const figure of index.figures)
      for (const value of figure.misprints)
        if (significantDigits(value) > 1)
          this.misprints.set(value, [...this.misprinted(value), this.announcementOf(figure)]);
  }

  /** The figures whose values lie between two values, ends included. */
  between(low: number, high: number): readonly IndexedFigure[] {
    return this.sorted.slice(this.firstFrom(low), this.firstFrom(high + Number.EPSILON * high + 1e-9));
  }

  /** The announcement of a figure. */
  announcementOf(figure: IndexedFigure): IndexedAnnouncement {
    const announcement = this.index.announcements[figure.announcement];
    if (!announcement) throw new RangeError(`No announcement for ${figure.id}.`);
    return announcement;
  }

  /** The figures of an announcement. */
  figuresOf(announcement: IndexedAnnouncement): readonly IndexedFigure[] {
    return this.byAnnouncement.get(announcement) ?? [];
  }

  /** The announcements of figures for which a value of two digits or more is known to have been printed wrongly. */
  misprinted(value: number): readonly IndexedAnnouncement[] {
    return this.misprints.get(value) ?? [];
  }

  /** The parts of a total. */
  partsOf(total: IndexedFigure): readonly IndexedFigure[] {
    const figures = this.figuresOf(this.announcementOf(total));
    return figures.filter((figure) => figure.partOf !== null && this.index.figures[figure.partOf] === total);
  }

  private firstFrom(value: number): number {
    let low = 0;
    let high = this.values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.values[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const tables = new WeakMap<DatasetIndex, FigureTable>();

/** The table of an index, made once. */
export function figureTable(index: DatasetIndex): FigureTable {
  const known = tables.get(index);
  if (known) return known;
  const table = new FigureTable(index);
  tables.set(index, table);
  return table;
}
