import type { WrittenDate } from '../cues/dates';

/** When an article was published and which times it speaks of. */
export interface ArticleTime {
  /** First and last day on which it may have been published (days since 1970): one day, or the month that a page gives. Null where unknown. */
  readonly published: Days | null;
  /** Whether the page said so, or a date in the text was taken for it. */
  readonly stated: boolean;
  /** ISO date, as far as known. */
  readonly publishedDate: string | null;
  /** Months that the article names, 1 to 12; years that it names; days of a month, as "5-26". */
  readonly months: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
  readonly days: ReadonlySet<string>;
}

/** A stretch of days since 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** How much of a text may hold its date line, in UTF-16 units from its start. */
const dateLine = 900;
/** How much may stand before a month alone that dates the text. */
const opening = 30;

/**
 * Works out when an article was published: from the page's own statement, else from the first full date near its start,
 * else from a month in figures ("2018-11") that opens it.
 */
export function articleTime(published: string | null, dates: readonly WrittenDate[]): ArticleTime {
  const months = new Set(dates.flatMap((date) => date.month ?? []));
  const years = new Set(dates.flatMap((date) => date.year ?? []));
  const days = new Set(dates.flatMap(({ month, day }) => (month !== null && day !== null ? [`${month}-${day}`] : [])));
  const named = { months, years, days };
  const known = published ? daysOf(published) : null;
  if (known) return { published: known, stated: true, publishedDate: published, ...named };
  const iso = dateLineOf(dates);
  return { published: iso ? daysOf(iso) : null, stated: false, publishedDate: iso, ...named };
}

function dateLineOf(dates: readonly WrittenDate[]): string | null {
  const full = dates.find(
    (date) => date.start < dateLine && date.year !== null && date.month !== null && date.day !== null,
  );
  const line = full ?? dates.find((date) => date.start < opening && date.year !== null && date.month !== null);
  if (!line || line.year === null || line.month === null) return null;
  const parts = [line.year, line.month, line.day].flatMap((part) =>
    part === null ? [] : String(part).padStart(2, '0'),
  );
  return parts.join('-');
}

/** The days that an ISO date stands for: itself, or its month or year as a whole. */
function daysOf(date: string): Days | null {
  const first = dayNumber(date);
  if (first === null) return null;
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (year === undefined || day !== undefined) return { first, last: first };
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: next / 86_400_000 - 1 };
}

/** Days since 1970 of an ISO date; a partial date counts from its start. Null where it is none. */
export function dayNumber(date: string): number | null {
  const [year, month = '01', day = '01'] = date.slice(0, 10).split('-');
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isFinite(time) ? Math.round(time / 86_400_000) : null;
}
