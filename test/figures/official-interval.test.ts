import { describe, expect, it } from 'vitest';
import { officialInterval, unitOfPhrase } from '../../src/figures/official-interval';

describe('the values that an official phrase can stand for', () => {
  it.each([
    ['6.66万余个', 66600, 'over', 66600, 66700],
    ['7541个', 7541, 'exact', 7541, 7541],
    ['369.8万件', 3698000, 'exact', 3697500, 3698500],
    ['1200余个', 1200, 'over', 1200, 1300],
    ['39100个', 39100, 'exact', 39100, 39100],
    ['近2.2亿条', 220000000, 'nearly', 210000000, 220000000],
    ['约30万条', 300000, 'about', 290000, 310000],
    ['2千余万条', 20000000, 'over', 20000000, 30000000],
    ['1.63亿件', 163000000, 'exact', 162500000, 163500000],
    ['82만7,000개', 827000, 'about', 826000, 828000],
    ['more than 1,400 online stores', 1400, 'over', 1400, 1500],
    ['至少11人', 11, 'at-least', 11, 12],
  ] as const)('%s', (phrase, value, qualifier, low, high) => {
    expect(officialInterval(value, qualifier, unitOfPhrase(phrase, value, qualifier))).toEqual({ low, high });
  });
});
