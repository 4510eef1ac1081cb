/** How a text qualifies a number. `as-many-as` is no ceiling in translated text. */
export type Hedge = 'over' | 'nearly' | 'about' | 'at-least' | 'up-to' | 'as-many-as';

/** A number expression in text, with the interval of values that it can honestly stand for. */
export interface Quantity {
  /** UTF-16 offsets of the number expression itself ("1.4 million", "6.66万余"), hedge words before it left out. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The values that the expression can stand for, hedges included; `high` may be Infinity. */
  readonly low: number;
  readonly high: number;
  /** The unit of the last significant digit printed: 1000 for "67,000", 100000 for "1.4 million", 1 for "7,541". */
  readonly unit: number;
  readonly hedge: Hedge | null;
  /** Vague quantities ("hundreds of thousands", "billions", 上万) are evidence, never mentions; percentages are cues. */
  readonly kind: 'number' | 'vague' | 'percent';
  /** True where the number was written in words ("nine hundred thirty thousand", 三百万). */
  readonly inWords: boolean;
}
