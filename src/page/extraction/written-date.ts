/** Numbers of year, month and day as an ISO date; null where there is no such day. */
function dayOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? iso : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR_FIRST = /(?<!\d)(20\d{2})\s*[-年년/.]\s*(\d{1,2})\s*[-月월/.]\s*(\d{1,2})(?!\d)/;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_THEN_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (20\\d{2})(?!\\d)`, 'i');
const MONTH_THEN_DAY = new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d{2})(?!\\d)`, 'i');
/** Day first, as most of the world writes it. */
const YEAR_LAST = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(20\d{2})(?!\d)/;

/** The first whole date in a text, as an ISO date: numbers, with or without East Asian signs, or English words. */
export function dayIn(text: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return dayOf(year, month, day);
  const words = DAY_THEN_MONTH.exec(text) ?? MONTH_THEN_DAY.exec(text);
  if (words !== null) {
    const [, one = '', other = '', inYear = ''] = words;
    const [name, number] = /\d/.test(one) ? [other, one] : [one, other];
    return dayOf(inYear, String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1), number);
  }
  const [, first = '', sign, second = '', lastYear = ''] = YEAR_LAST.exec(text) ?? [];
  if (sign === undefined) return null;
  // 5/6 is another day in America than elsewhere; with dots it is none of America's.
  if (sign !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second) return null;
  return Number(first) > 12 || sign === '.' ? dayOf(lastYear, second, first) : dayOf(lastYear, first, second);
}

/** An ISO date, or date with time, from what pages write; null where it is none, or could be two. */
export function isoDate(written: string | null): string | null {
  const text = written?.trim() ?? '';
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso !== null) return dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '') && iso[0];
  const compact = /^(20\d{2})(\d{2})(\d{2})(?:\D|$)/.exec(text);
  if (compact !== null) return dayOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
  const [, seconds] = /^(\d{10})(?:\d{3})?$/.exec(text) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString();
  // With a zone it is a moment; without, the day that is written holds, wherever the reader is.
  const time = /\d{4}.*(?:GMT|UTC|[+-]\d{2}:?\d{2})/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? dayIn(text) : new Date(time).toISOString();
}

/** The day that stands in an address, as papers write it: `/2023/05/26/`, `/2023-05/26/`, `/2023/0526/`, `-20230526`. */
export function dateInPath(address: string): string | null {
  // Most pages without a date elsewhere have none here.
  if (!address.includes('20')) return null;
  const [page = ''] = (address.split('#', 1)[0] ?? '').split('?', 1);
  const path = page.slice(Math.max(page.indexOf('/', page.indexOf('://') + 3), 0));
  const found = /(?:^|\D)(20\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?:\D|$)/.exec(path);
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`;
}
