/**
 * How a printed number may have come from another: a power of ten lost or gained (`off` is what rounding leaves, as a
 * share), digits swapped, moved or mistyped, or, which says less, one digit of three mistyped.
 */
export type Slip = { readonly kind: 'tenfold' | 'digits' | 'digit'; readonly off: number } | null;

/** Most that rounding may leave of the announced number besides a lost or gained power of ten. */
const coarsest = 0.1;

/** Factors of a slip of noughts; of a number of one digit or two a thousand times as much says nothing. */
const factors = { short: [10, 100, 0.1, 0.01], any: [10, 100, 0.1, 0.01, 1000, 0.001] } as const;

/** Fewest digits in which a slip says anything, and in which one wrong digit says much. */
const fewest = { any: 3, plain: 4 } as const;

/** Whether a printed value looks like a slip from an announced one. `unit` is that of the last digit printed. */
export function slipOf(printed: number, unit: number, announced: number): Slip {
  for (const factor of printed / unit < 100 ? factors.short : factors.any) {
    const meant = printed / factor;
    const meantUnit = unit / factor;
    if (Math.abs(meant - announced) < Math.min(meantUnit, announced * coarsest))
      return { kind: 'tenfold', off: Math.abs(meant - announced) / announced };
  }
  const left = String(Math.round(printed / unit));
  const meant = [Math.floor(announced / unit), Math.ceil(announced / unit)].map(String);
  if (left.length < fewest.any || meant.includes(left)) return null;
  const kinds = meant.map((right) => digitSlip(left, right));
  const kind = kinds.find((each) => each === 'digits') ?? kinds.find((each) => each === 'digit');
  return kind ? { kind, off: 0 } : null;
}

function digitSlip(left: string, right: string): 'digits' | 'digit' | null {
  if (left.length !== right.length) return null;
  if (left.length >= fewest.plain) return isOneDigitAway(left, right) ? 'digits' : null;
  const wrong = [...left].filter((digit, i) => digit !== right[i]);
  if (wrong.length === 1) return 'digit';
  return wrong.length === 2 && [...left].sort().join('') === [...right].sort().join('') ? 'digits' : null;
}

/** Whether two numbers are alike but for one digit that was changed, or moved to another place. */
function isOneDigitAway(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = left.length - 1;
  while (end > start && left[end] === right[end]) end -= 1;
  const a = left.slice(start, end + 1);
  const b = right.slice(start, end + 1);
  const isShifted = start > 0 && (a.slice(1) === b.slice(0, -1) || a.slice(0, -1) === b.slice(1));
  return a.length === 1 || isShifted || isMoved(a, b) || isMoved(b, a);
}

/** Whether the first digit stands last in the other number, which is the same besides. */
function isMoved(a: string, b: string): boolean {
  return a.slice(1) + a.charAt(0) === b;
}
