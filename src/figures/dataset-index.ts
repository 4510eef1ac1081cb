import type { Confidence, Grade, Issuer, PartialDate, Qualifier } from './announcement';

/** `<announcement id>/<figure id>`, unique in the whole dataset. */
export type FigureId = string;

/** One figure as the reader needs it; positions refer to the arrays of the same {@link DatasetIndex}. */
export interface IndexedFigure {
  readonly id: FigureId;
  readonly announcement: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The values that the official phrase can stand for: "6.66万余" is 66,600 to 66,700. */
  readonly low: number;
  readonly high: number;
  readonly object: string;
  readonly action: string;
  /** What else the announcement names for the same count; usually empty. */
  readonly otherActions: readonly string[];
  readonly facets: readonly string[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Position of the total that it is a part of. */
  readonly partOf: number | null;
  readonly grade: Grade;
  readonly confidence: Confidence;
  /** BCP 47 tag of the official phrase; `zh` under the grade `reported` says that the press quoted the Chinese. */
  readonly originalLanguage: string;
  /** Wrong numbers that are known to have been printed for it; usually none. */
  readonly misprints: readonly number[];
}

/** One announcement as the reader needs it. */
export interface IndexedAnnouncement {
  readonly id: string;
  readonly date: PartialDate | null;
  readonly issuer: Issuer;
  readonly campaign: string;
  /** Facets of the campaign as a whole. */
  readonly facets: readonly string[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** How many sources the dataset has for it: a measure of how widely it was reported. */
  readonly sources: number;
  /** Positions of its figures: `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

/** The whole dataset in the compact, language-neutral form that reading works on. */
export interface DatasetIndex {
  /** Version of the dataset, such as `2026.11.0`. */
  readonly version: string;
  /** ISO date of the last announcement that the dataset means to cover. */
  readonly coverageEnd: string;
  readonly announcements: readonly IndexedAnnouncement[];
  readonly figures: readonly IndexedFigure[];
}
