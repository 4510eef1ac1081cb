import type { PartialDate } from '../src/figures/announcement';

const day = 24 * 60 * 60 * 1000;

/** First instant of a partial date, in milliseconds. */
export function startOf(date: PartialDate): number {
  return Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
}

/** Last day of a partial date, in milliseconds: 2023-05 ends on 2023-05-31. */
export function endOf(date: PartialDate): number {
  const [year = 0, month] = date.split('-').map(Number);
  if (date.length === 4) return Date.UTC(year, 11, 31);
  if (date.length === 7 && month) return Date.UTC(year, month, 0);
  return startOf(date);
}

/** Whole days between two partial dates; 0 where they can be the same day. */
export function daysApart(one: PartialDate, other: PartialDate): number {
  const gap = Math.max(startOf(one) - endOf(other), startOf(other) - endOf(one), 0);
  return Math.round(gap / day);
}
