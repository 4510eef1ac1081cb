/** How a printed number may have come from another: a power of ten lost or gained, or digits swapped or mistyped; `off` is what rounding leaves, as a share. */
export type Slip = { readonly kind: 'tenfold' | 'digits'; readonly off: number } | null;

/** Most that rounding may leave of the announced number besides a lost or gained power of ten. */
const coarsest = 0.1;

/** Whether a printed value looks like a slip from an announced one. `unit` is that of the last digit printed. */
export function slipOf(printed: number, unit: number, announced: number): Slip {
  for (const factor of [10, 100, 0.1, 0.01, 1000, 0.001]) {
    const meant = printed / factor;
    const meantUnit = unit / factor;
    if (Math.abs(meant - announced) < Math.min(meantUnit, announced * coarsest))
      return { kind: 'tenfold', off: Math.abs(meant - announced) / announced };
  }
  return isDigitSlip(printed, announced) ? { kind: 'digits', off: 0 } : null;
}

function isDigitSlip(printed: number, announced: number): boolean {
  const a = leading(printed);
  const b = leading(announced);
  if (String(printed).length !== String(announced).length) return false;
  const length = Math.max(a.length, b.length, 3);
  const left = a.padEnd(length, '0');
  const right = b.padEnd(length, '0');
  if (Math.min(a.length, b.length) < 3) return false;
  if (length >= 4) return isOneDigitAway(left, right);
  const wrong = [...left].filter((digit, i) => digit !== right[i]);
  return wrong.length === 2 && [...left].sort().join('') === [...right].sort().join('');
}

/** Whether two numbers are alike but for one digit that was changed, or moved to another place. */
function isOneDigitAway(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = left.length - 1;
  while (end > start && left[end] === right[end]) end -= 1;
  const a = left.slice(start, end + 1);
  const b = right.slice(start, end + 1);
  return a.length === 1 || a.slice(1) === b.slice(0, -1) || a.slice(0, -1) === b.slice(1);
}

function leading(value: number): string {
  return String(value).replace(/0+$/, '');
}
