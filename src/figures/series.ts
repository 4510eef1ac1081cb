import type { FigureId } from './dataset-index';

/** A change in what a series counts, between two of its points. */
export interface SeriesBreak {
  /** ISO dates: the last day of the old and the first day of the new definition, as far as known. */
  readonly after: string;
  readonly before: string;
  /** One plain sentence in English. */
  readonly note: string;
}

/** Figures of different announcements that may be compared: same object, action and scope. */
export interface Series {
  readonly id: string;
  readonly name: string;
  /** What every point counts, in one or two plain sentences. */
  readonly definition: string;
  /** Vocabulary ids that every point shares. */
  readonly object: string;
  readonly actions: readonly string[];
  /** The time that one point covers; `cumulative` points cover all time up to their date. */
  readonly interval: 'month' | 'quarter' | 'half-year' | 'year' | 'cumulative';
  readonly breaks: readonly SeriesBreak[];
  /** Figures in the order of their periods. */
  readonly points: readonly FigureId[];
}
