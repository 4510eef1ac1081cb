import { describe, expect, it } from 'vitest';
import { slipOf } from '../../../src/reading/linking/misprints';

describe('slipOf', () => {
  it.each([
    [130_000, 10_000, 13_000],
    [96_000, 1000, 960_000],
    [80_000, 10_000, 7541],
    [700_000_000, 100_000_000, 7_097_000],
  ])('sees a lost or gained power of ten in %i (unit %i) for %i', (printed, unit, announced) => {
    expect(slipOf(printed, unit, announced)?.kind).toBe('tenfold');
  });

  it.each([
    [1_419_000, 1000, 1_410_900],
    [149_900, 100, 142_900],
    [187_050, 10, 187_500],
  ])('sees a digit mistyped or moved in %i (unit %i) for %i', (printed, unit, announced) => {
    expect(slipOf(printed, unit, announced)?.kind).toBe('digits');
  });

  it('takes one wrong digit of three for a weaker sign', () => {
    expect(slipOf(147_000, 1000, 107_000)?.kind).toBe('digit');
    expect(slipOf(1_810_000, 10_000, 1_410_900)?.kind).toBe('digit');
  });

  it('takes no rounding for a slip', () => {
    expect(slipOf(1_411_000, 1000, 1_410_900)).toBeNull();
    expect(slipOf(1_410_000, 1000, 1_410_900)).toBeNull();
  });

  it('takes no other number for a slip', () => {
    expect(slipOf(12_000, 1000, 2900)).toBeNull();
    expect(slipOf(52, 1, 25)).toBeNull();
    expect(slipOf(3767, 1, 1376)).toBeNull();
  });
});
