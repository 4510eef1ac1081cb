import type { Quantity } from '../quantity';
import { intervalOf, tidy } from './interval';
import type { Lexicon } from './lexicon';

/** A quantity under way: `factor` is the product of its scale words, 1 where it has none. */
export interface Draft {
  readonly quantity: Quantity;
  readonly factor: number;
  readonly surplus: boolean;
}

const longestGap = 14;
const list = /^[\s]*[,、，]/;

/**
 * Lends the unit of a number to those before it that are printed without one: "3 to 4 million", "12, 15 and 18 million",
 * 3至5万. Works from the end of a list to its start, so that each number is looked at once.
 */
export function shareUnits(text: string, drafts: Draft[], lexicon: Lexicon): void {
  const lent = new Set<Draft>();
  for (let index = drafts.length - 2; index >= 0; index--) {
    const one = drafts[index];
    const next = drafts[index + 1];
    if (!one || !next || next.quantity.start - one.quantity.end > longestGap) continue;
    const { quantity } = one;
    const isRange = next.quantity.hedge === 'up-to';
    const shares = borrows(one, next);
    if (!isRange && !shares) continue;
    const gap = text.slice(quantity.end, next.quantity.start);
    if (!lexicon.between.test(gap)) continue;
    if (isRange) drafts[index + 1] = withoutHedge(next);
    if (!shares || (list.test(gap) && !lent.has(next) && !isNeighbour(one, next, gap))) continue;
    const { factor } = next;
    const value = tidy(quantity.value * factor);
    const unit = tidy((quantity.unit === 1 ? trailingUnit(quantity.value) : quantity.unit) * factor);
    const interval = intervalOf({ value, unit, hedge: quantity.hedge, surplus: one.surplus });
    const draft: Draft = {
      ...one,
      factor,
      quantity: { ...quantity, value, unit, kind: next.quantity.kind, ...interval },
    };
    drafts[index] = draft;
    lent.add(draft);
  }
}

/** 二、三万: "two or three", where a list of counts would have units of their own. */
function isNeighbour(one: Draft, next: Draft, gap: string): boolean {
  return gap === '、' && next.quantity.value === (one.quantity.value + 1) * next.factor;
}

/** The end of a range is no ceiling, though the same word may say both: "от 3 до 4 млн". */
function withoutHedge(draft: Draft): Draft {
  const { quantity, surplus } = draft;
  const { value, unit } = quantity;
  return { ...draft, quantity: { ...quantity, hedge: null, ...intervalOf({ value, unit, hedge: null, surplus }) } };
}

function borrows(one: Draft, next: Draft): boolean {
  const { kind, value } = one.quantity;
  if (one.factor !== 1 || kind !== 'number' || value >= 1000 || value <= 0) return false;
  if (next.quantity.kind === 'percent') return next.factor === 1;
  return next.quantity.kind === 'number' && next.factor >= 1000 && next.quantity.value / next.factor < 1000;
}

/** The unit of a coefficient, where the rule that small numbers are exact no longer holds. */
function trailingUnit(value: number): number {
  let unit = 1;
  while (Number.isInteger(value) && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
