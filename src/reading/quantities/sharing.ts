import type { Quantity } from '../quantity';
import { intervalOf, tidy } from './interval';
import type { Lexicon } from './lexicon';

/** A quantity under way: `factor` is the product of its scale words, 1 where it has none. */
export interface Draft extends Quantity {
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
  for (let index = drafts.length - 2; index >= 0; index--) {
    const one = drafts[index];
    const next = drafts[index + 1];
    if (!one || !next || !borrows(one, next)) continue;
    if (next.start - one.end > longestGap) continue;
    const gap = text.slice(one.end, next.start);
    if (!lexicon.between.test(gap)) continue;
    if (list.test(gap) && !sharedBefore(next)) continue;
    const { factor } = next;
    const value = tidy(one.value * factor);
    const unit = tidy(one.unit * factor);
    const widened = one.hedge === null && one.unit === 1 ? coarse(one.value) * factor : unit;
    drafts[index] = {
      ...one,
      value,
      unit: widened,
      kind: next.kind,
      ...intervalOf({ value, unit: widened, hedge: one.hedge, surplus: one.surplus }),
      factor,
    };
    lent.add(drafts[index] as Draft);
  }
}

/** Drafts that have borrowed: a comma continues a list only before one of them. */
const lent = new WeakSet<Draft>();

function sharedBefore(next: Draft): boolean {
  return lent.has(next);
}

function borrows(one: Draft, next: Draft): boolean {
  if (one.factor !== 1 || one.kind !== 'number' || one.value >= 1000 || one.value <= 0) return false;
  if (next.kind === 'percent') return next.factor === 1;
  if (next.kind !== 'number' || next.factor < 1000) return false;
  return one.value < 1000 && next.value / next.factor < 1000;
}

function coarse(value: number): number {
  let unit = 1;
  while (Number.isInteger(value) && value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
