import type { FigureId } from '../figures/dataset-index';

/** A mention that the user rejected ("not this"), with enough around it to know it again. */
export interface Rejection {
  /** UUID. */
  readonly id: string;
  /** The figure that it was linked to; null rejects a number that was taken for an unrecorded figure. */
  readonly figure: FigureId | null;
  /** The number as printed. */
  readonly text: string;
  readonly quote: string;
  /** Up to 64 characters on either side. */
  readonly prefix: string;
  readonly suffix: string;
  /** Cleaned address of the page; empty where the user keeps no addresses, and then it holds on any page. */
  readonly url: string;
  /** ISO time. */
  readonly created: string;
}
