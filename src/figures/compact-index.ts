import type { Confidence, Grade, Issuer, PartialDate, Qualifier } from './announcement';
import type { DatasetIndex, IndexedAnnouncement, IndexedFigure } from './dataset-index';

type Column<T> = readonly T[];

/**
 * The index in columns, for small size: equal kinds side by side pack well, and words are positions in `words`.
 * `announcement` and `first` follow from the counts; `low` and `high` are kept as distances from the value.
 */
export interface CompactIndex {
  readonly version: string;
  readonly coverageEnd: string;
  readonly words: Column<string>;
  readonly announcements: {
    readonly id: Column<string>;
    readonly issuer: Column<number>;
    readonly campaign: Column<number>;
    readonly facets: Column<readonly number[] | 0>;
    readonly date: Column<PartialDate | null>;
    readonly from: Column<PartialDate | null>;
    readonly to: Column<PartialDate | null>;
    readonly sources: Column<number>;
    readonly figures: Column<number>;
  };
  readonly figures: {
    readonly id: Column<string>;
    readonly value: Column<number>;
    readonly below: Column<number>;
    readonly above: Column<number>;
    readonly qualifier: Column<number>;
    readonly object: Column<number>;
    readonly action: Column<number>;
    readonly facets: Column<readonly number[] | 0>;
    /** `[from, to]` where it differs from the announcement's, else 0. */
    readonly period: Column<readonly [PartialDate | null, PartialDate | null] | 0>;
    /** Distance back to the total, 0 for none. */
    readonly total: Column<number>;
    readonly grade: Column<number>;
    readonly confidence: Column<number>;
    readonly language: Column<number>;
    /** Positions of the few figures of which other actions or misprints are known, with these. */
    readonly otherActions: Column<readonly [figure: number, actions: readonly number[]]>;
    readonly misprints: Column<readonly [figure: number, values: readonly number[]]>;
  };
}

/** Packs an index; {@link decodeIndex} gives it back unchanged. */
export function encodeIndex(index: DatasetIndex): CompactIndex {
  const words = new Map<string, number>();
  const word = (text: string) => {
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, words.size);
    return words.size - 1;
  };
  const wordsOf = (texts: readonly string[]) => (texts.length > 0 ? texts.map(word) : (0 as const));
  const { announcements, figures } = index;
  const ownPeriod = (figure: IndexedFigure): readonly [PartialDate | null, PartialDate | null] | 0 => {
    const announcement = announcements[figure.announcement];
    return announcement?.from === figure.from && announcement.to === figure.to ? 0 : [figure.from, figure.to];
  };
  const packed = {
    announcements: {
      id: announcements.map((each) => each.id),
      issuer: announcements.map((each) => word(each.issuer)),
      campaign: announcements.map((each) => word(each.campaign)),
      facets: announcements.map((each) => wordsOf(each.facets)),
      date: announcements.map((each) => each.date),
      from: announcements.map((each) => each.from),
      to: announcements.map((each) => each.to),
      sources: announcements.map((each) => each.sources),
      figures: announcements.map((each) => each.end - each.first),
    },
    figures: {
      id: figures.map((each) => each.id.slice(each.id.indexOf('/') + 1)),
      value: figures.map((each) => each.value),
      below: figures.map((each) => each.value - each.low),
      above: figures.map((each) => each.high - each.value),
      qualifier: figures.map((each) => word(each.qualifier)),
      object: figures.map((each) => word(each.object)),
      action: figures.map((each) => word(each.action)),
      facets: figures.map((each) => wordsOf(each.facets)),
      period: figures.map(ownPeriod),
      total: figures.map((each, position) => (each.partOf === null ? 0 : position - each.partOf)),
      grade: figures.map((each) => word(each.grade)),
      confidence: figures.map((each) => word(each.confidence)),
      language: figures.map((each) => word(each.originalLanguage)),
      otherActions: sparse(figures, ({ otherActions }) => otherActions.map(word)),
      misprints: sparse(figures, ({ misprints }) => misprints),
    },
  };
  return { version: index.version, coverageEnd: index.coverageEnd, words: [...words.keys()], ...packed };
}

/** Unpacks what {@link encodeIndex} packed. Throws a RangeError where columns do not fit together. */
export function decodeIndex(compact: CompactIndex): DatasetIndex {
  const { announcements: a, figures: f } = compact;
  const announcements: IndexedAnnouncement[] = [];
  const figures: IndexedFigure[] = [];
  const otherActions = new Map(f.otherActions);
  const misprints = new Map(f.misprints);
  const textsOf = (cell: readonly number[] | 0) =>
    cell === 0 ? [] : cell.map((position) => at(compact.words, position));
  for (let i = 0; i < a.id.length; i++) {
    const first = figures.length;
    const end = first + at(a.figures, i);
    const id = at(a.id, i);
    const from = at(a.from, i);
    const to = at(a.to, i);
    const issuer = at(compact.words, at(a.issuer, i)) as Issuer;
    const campaign = at(compact.words, at(a.campaign, i));
    announcements.push({
      id,
      date: at(a.date, i),
      issuer,
      campaign,
      facets: textsOf(at(a.facets, i)),
      from,
      to,
      sources: at(a.sources, i),
      first,
      end,
    });
    for (let j = first; j < end; j++) {
      const value = at(f.value, j);
      const period = at(f.period, j);
      const total = at(f.total, j);
      figures.push({
        id: `${id}/${at(f.id, j)}`,
        announcement: i,
        value,
        qualifier: at(compact.words, at(f.qualifier, j)) as Qualifier,
        low: value - at(f.below, j),
        high: value + at(f.above, j),
        object: at(compact.words, at(f.object, j)),
        action: at(compact.words, at(f.action, j)),
        facets: textsOf(at(f.facets, j)),
        from: period === 0 ? from : period[0],
        to: period === 0 ? to : period[1],
        partOf: total === 0 ? null : j - total,
        grade: at(compact.words, at(f.grade, j)) as Grade,
        confidence: at(compact.words, at(f.confidence, j)) as Confidence,
        originalLanguage: at(compact.words, at(f.language, j)),
        otherActions: textsOf(otherActions.get(j) ?? 0),
        misprints: misprints.get(j) ?? [],
      });
    }
  }
  return { version: compact.version, coverageEnd: compact.coverageEnd, announcements, figures };
}

function sparse(
  figures: readonly IndexedFigure[],
  cellOf: (figure: IndexedFigure) => readonly number[],
): [number, readonly number[]][] {
  return figures.flatMap((figure, position): [number, readonly number[]][] => {
    const cell = cellOf(figure);
    return cell.length > 0 ? [[position, cell]] : [];
  });
}

function at<T>(column: Column<T>, position: number): T {
  const cell = column[position];
  if (cell === undefined) throw new RangeError(`The index ends before row ${position}.`);
  return cell;
}
