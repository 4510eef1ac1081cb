import type { Point } from '../pointing/hit-test';

/** A box of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width that the corridor has to spare on either side; a hand does not move in straight lines. */
const LENIENCE = 12;

/**
 * True where a point lies on the way from a number to its tooltip above or below: between the two, in the shape that
 * widens from the one to the other.
 */
export function isInCorridor({ x, y }: Point, number: Box, tooltip: Box): boolean {
  const isBelow = tooltip.top >= number.bottom;
  const from = isBelow ? number.bottom : tooltip.bottom;
  const to = isBelow ? tooltip.top : number.top;
  if (y < from - 1 || y > to + 1) return false;
  const along = to === from ? 1 : (y - from) / (to - from);
  const share = isBelow ? along : 1 - along;
  const between = (one: number, other: number): number => one + (other - one) * share;
  return x >= between(number.left, tooltip.left) - LENIENCE && x <= between(number.right, tooltip.right) + LENIENCE;
}
