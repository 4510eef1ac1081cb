import { describe, expect, it } from 'vitest';
import { isInCorridor } from '../../../src/page/hover/corridor';

const number = { left: 100, top: 200, right: 160, bottom: 220 };
const below = { left: 100, top: 240, right: 400, bottom: 500 };
const above = { left: 100, top: 20, right: 400, bottom: 180 };

describe('the way from a number to its tooltip', () => {
  it.each([
    ['just below the number', { x: 130, y: 221 }, below, true],
    ['half way, towards the far side of the tooltip', { x: 270, y: 230 }, below, true],
    ['near the tooltip, at its far side', { x: 395, y: 239 }, below, true],
    ['near the number, towards the far side of the tooltip', { x: 390, y: 221 }, below, false],
    ['beside the number', { x: 200, y: 210 }, below, false],
    ['left of both', { x: 80, y: 230 }, below, false],
    ['above the number, of a tooltip below', { x: 130, y: 190 }, below, false],
    ['above the number, of a tooltip above', { x: 130, y: 190 }, above, true],
    ['near the tooltip above, at its far side', { x: 395, y: 181 }, above, true],
    ['near the number, towards the far side of the tooltip above', { x: 390, y: 199 }, above, false],
  ])('%s', (_, point, tooltip, isIn) => {
    expect(isInCorridor(point, number, tooltip)).toBe(isIn);
  });
});
