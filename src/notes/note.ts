import type { FigureId } from '../figures/dataset-index';

/** A passage as it stood when the note was written; enough to find it again after the article changed. */
export interface Passage {
  readonly quote: string;
  /** Up to 64 characters on either side. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets into the page's extracted text. */
  readonly start: number;
  readonly end: number;
}

/** The page that a note was written on. Both addresses are cleaned of fragments and tracking parameters. */
export interface NotedPage {
  readonly url: string;
  readonly canonical: string | null;
  readonly title: string;
  readonly language: string | null;
}

/** What the user wrote, on a figure, a passage or a page; at least one of the three is there. */
export interface Note {
  /** UUID. */
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly figure: FigureId | null;
  readonly passage: Passage | null;
  readonly page: NotedPage | null;
  /** The printed number and its relation when the note was written, so that later corrections can be told. */
  readonly printed: { readonly text: string; readonly value: number; readonly relation: string } | null;
  readonly datasetVersion: string;
  /** ISO times. */
  readonly created: string;
  readonly modified: string;
  /** Counts the saves; a save that names an older revision is a conflict, never an overwrite. */
  readonly revision: number;
  /** ISO time of deletion while it can still be undone. */
  readonly deleted: string | null;
}
