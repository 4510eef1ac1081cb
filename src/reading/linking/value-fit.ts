import type { IndexedFigure } from '../../figures/dataset-index';
import type { Quantity } from '../quantity';

/** How a printed number sits beside an announced one. */
export interface ValueFit {
  readonly fit: 'equal' | 'rounded' | 'loose' | 'outside';
  /** Printed minus announced, 0 inside the official interval. */
  readonly gap: number;
  /** The gap as a share of the announced value. */
  readonly share: number;
}

/** Least share of the figure that "over N" must reach to speak for it. */
const overReaches = 0.75;

/**
 * Compares a quantity with a figure. With u the unit of the last significant digit printed: equal, or a gap below u
 * (`rounded`), or a hedge that still holds ("over 430,000" for over 443,500: `loose`), or `outside`.
 */
export function fitOf({ value, unit, hedge }: Quantity, figure: IndexedFigure): ValueFit {
  if (value === figure.value) return { fit: 'equal', gap: 0, share: 0 };
  const gap = value - figure.value;
  const share = Math.abs(gap) / figure.value;
  const inside = value > figure.low && value < figure.high && figure.high > figure.low;
  if (Math.abs(gap) < unit || (inside && share < 0.06)) return { fit: 'rounded', gap, share };
  const holds =
    (hedge === 'over' || hedge === 'at-least') && value < figure.value && value >= figure.value * overReaches;
  return { fit: holds ? 'loose' : 'outside', gap, share };
}

/** How many digits a number prints before its trailing zeros: 3 for 927,600 read as 928 thousand. */
export function significantDigits(value: number): number {
  let rest = Math.round(value);
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  let digits = 1;
  for (; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
  return digits;
}
