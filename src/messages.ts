import type { FigureId } from './figures/dataset-index';
import type { RelationKind } from './reading/link';

/**
 * The one typed table of messages between the parts. A name says who hears it:
 * `background/…` is heard by the background, `reader/…` by the reader of one tab's frame, `panel/…` by every open panel.
 * Payloads are validated where they are heard, and the sender is checked there.
 */
export interface Messages {
  /** A gate passed: the page names the regulator. The background injects the reader into the sending frame. */
  'background/gate-passed': { request: Record<never, never>; reply: undefined };
  /** What the reader found in its frame; the background keeps the badge by it. */
  'background/found': { request: { count: number }; reply: undefined };
  /** Details of linked figures, asked once per page. */
  'background/details': { request: { figures: FigureId[] }; reply: FigureDetails[] };
  /** Add note was pressed in the tooltip (a trusted event). `opened` says where the editor opened. */
  'background/add-note': { request: NoteSeed; reply: { opened: 'panel' | 'window' } };
  /** The panel asks a frame's reader for what it found. */
  'reader/report': { request: Record<never, never>; reply: FrameReport };
  /** Scroll to a mention and flash it. */
  'reader/show': { request: { mention: number }; reply: { shown: boolean } };
  /** The reader's findings changed. */
  'panel/found': { request: FrameReport; reply: undefined };
}

/** What the tooltip shows of a figure beyond the index. Labels are in the interface's language. */
export interface FigureDetails {
  readonly id: FigureId;
  readonly original: string;
  readonly detail: string;
  readonly campaign: string;
  readonly title: string | null;
  readonly sources: readonly {
    publisher: string;
    date: string | null;
    url: string | null;
    rank: string;
    phrase: string;
  }[];
  readonly misprints: readonly { phrase: string; note: string }[];
}

/** What a note starts from when it is begun in a page. */
export interface NoteSeed {
  readonly figure: FigureId | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly printed: { text: string; value: number; relation: RelationKind } | null;
}

/** One mention as the panel lists it. */
export interface ReportedMention {
  /** Number of the mention in its frame, stable until the frame is read anew. */
  readonly mention: number;
  readonly text: string;
  readonly context: string;
  readonly value: number;
  readonly relation: RelationKind;
  readonly figure: FigureId | null;
}

/** What a frame's reader found. */
export interface FrameReport {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly mentions: readonly ReportedMention[];
}
