import type { Point } from './hit-test';

/** A place of the pointer, and when it was there, in milliseconds on the clock of events. */
export interface Spot extends Point {
  readonly time: number;
}

/** What the pointer did while pointing was not there yet. */
export interface Seen {
  /** Where it was before. */
  readonly before: Spot | null;
  /** What it did last; null where that has passed, by scrolling for one. */
  readonly last: (Spot & { readonly kind: 'pointer' | 'press'; readonly innermost: EventTarget | undefined }) | null;
}
