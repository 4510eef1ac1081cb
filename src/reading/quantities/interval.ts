import type { Hedge } from '../quantity';

/** What a number expression says, before its interval is worked out. */
export interface Claim {
  readonly value: number;
  /** Unit of the last significant digit printed. */
  readonly unit: number;
  readonly hedge: Hedge | null;
  /** True where 多, 余, 여 is part of the number: "and some more", less than one more of the last unit. */
  readonly surplus: boolean;
}

/** The values, both ends included, that an expression can stand for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Whole numbers below this are taken at their word: nobody rounds 20 websites. */
const exactBelow = 100;

/**
 * The unit of a number's last significant digit: trailing zeros of a whole number are not significant
 * (1000 for 67,000), decimals always are (0.01 for 1.40).
 */
export function significantUnit(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
  if (value === 0 || Math.abs(value) < exactBelow) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0 && unit < 1e18) unit *= 10;
  return unit;
}

/**
 * The interval of a claim, with u its unit and v its value. Sources: the wording conventions of CAC notices (余 is less
 * than one more of the last digit) and of print (figures are cut or rounded to their last digit).
 *
 * | wording | interval |
 * | --- | --- |
 * | plain, "as many as" | v − u/2 … v + u/2; exact where u is 1; below a power of ten the next digit is ten times finer |
 * | 余, 多, 여 in the number | v … v + u; to the next ten where v is one of the tens |
 * | over, at least | v … Infinity (no honest ceiling: "over 400,000" holds for 430,000) |
 * | nearly | v − u … v, and no lower than 80 % of v |
 * | about | v − u … v + u, within 20 % of v |
 * | up to | 0 … v |
 */
export function intervalOf({ value, unit, hedge, surplus }: Claim): Interval {
  const slack = Math.max(Math.min(unit, value * 0.2), unit <= 1 ? unit : 0);
  if (surplus) return { low: value, high: tidy(value + surplusUnit(value, unit)) };
  switch (hedge) {
    case 'over':
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'nearly':
      return { low: tidy(Math.max(0, value - slack)), high: value };
    case 'about':
      return { low: tidy(Math.max(0, value - slack)), high: tidy(value + slack) };
    case 'up-to':
      return { low: 0, high: value };
    default:
      return rounded(value, unit);
  }
}

/** "20余" is up to 30 although 20 itself is taken at its word. */
function surplusUnit(value: number, unit: number): number {
  return unit === 1 && value % 10 === 0 ? 10 : unit;
}

function rounded(value: number, unit: number): Interval {
  if (unit === 1) return { low: value, high: value };
  const below = value === unit ? unit / 20 : unit / 2;
  return { low: tidy(Math.max(0, value - below)), high: tidy(value + unit / 2) };
}

/** Takes binary noise off a product of decimals: 15 digits are what a double holds for sure. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
