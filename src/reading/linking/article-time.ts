import type { WrittenDate } from '../cues/dates';

/** When an article was published and which times it speaks of. */
export interface ArticleTime {
  /** Day number (days since 1970), or null where unknown. */
  readonly published: number | null;
  /** Whether the page said so, or a date in the text was taken for it. */
  readonly stated: boolean;
  /** ISO date, as far as known. */
  readonly publishedDate: string | null;
  /** Months that the article names, 1 to 12; years that it names. */
  readonly months: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
}

/** How much of a text may hold its date line, in UTF-16 units from its start. */
const dateLine = 900;

/** Works out when an article was published: from the page's own statement, else from the first full date near its start. */
export function articleTime(published: string | null, dates: readonly WrittenDate[]): ArticleTime {
  const months = new Set(dates.flatMap((date) => date.month ?? []));
  const years = new Set(dates.flatMap((date) => date.year ?? []));
  const stated = published ? dayNumber(published) : null;
  if (published && stated !== null) return { published: stated, stated: true, publishedDate: published, months, years };
  const line = dates.find(
    (date) => date.start < dateLine && date.year !== null && date.month !== null && date.day !== null,
  );
  if (!line || line.year === null || line.month === null || line.day === null) {
    return { published: null, stated: false, publishedDate: null, months, years };
  }
  const iso = `${line.year}-${String(line.month).padStart(2, '0')}-${String(line.day).padStart(2, '0')}`;
  return { published: dayNumber(iso), stated: false, publishedDate: iso, months, years };
}

/** Days since 1970 of an ISO date; a partial date counts from its start. Null where it is none. */
export function dayNumber(date: string): number | null {
  const [year, month = '01', day = '01'] = date.slice(0, 10).split('-');
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isFinite(time) ? Math.round(time / 86_400_000) : null;
}
