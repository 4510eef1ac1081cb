import type { Cue } from './cue';
import { asciiDigits } from './fold';

/** A date written in a text, as far as it goes; `month` is 1 to 12. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const numeric =
  /(?<![\d.,/-])((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])(?:(?<=-..?|\/..?)(?!\d|\2)|\2(0?[1-9]|[12]\d|3[01])(?!\d))|(?<![\d.,/-])(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])\6((?:19|20)?\d\d)(?!\d)|(?<![\d.,/-])([12]?\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/])/g;

const eastern =
  /((?:19|20)\d\d)\s?[年년]\s?(?:(1[0-2]|0?[1-9])\s?[月월](?:份)?)?\s?(?:(3[01]|[12]\d|0?[1-9])\s?[日号號일])?|(?<!\d)(1[0-2]|0?[1-9])\s?[月월](?:份)?\s?(?:(3[01]|[12]\d|0?[1-9])\s?[日号號일])?|(?<!\d)(3[01]|[12]\d|0?[1-9])\s?[日일](?![个個])/g;

/** One of the signs that a date in that form has. */
const easternUnit = /[年년月월日号號일]/;

const yearAlone = /(?<![\d.,$€£¥-])(?:19[89]\d|20[0-4]\d)(?![\d,.]\d|\d|-\d)/g;

const before = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s?(?:de |of |و)?\s?$/;
/** "10 and 22 May", "10 – 22 мая", "10 و22": the first day of two. */
const from =
  /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s?(?:[-–—]|(?:and|to|until|et|au|y|al?|e|und|bis|dan|hingga|sampai|och|till|ve|ile|до|по|и|إلى|الى|حتى|و|đến|và|और|से|ও|থেকে)\s?(?:the |le |el |o |den |der |dem |il )?)$/i;
/** Behind "In July," a number before a word is a count: "In July, 25 apps". */
const after =
  /^\.?(?:,(?!\s?\d{1,2}\s(?!de |del )[a-zA-ZÀ-ÿ]))?\s?(?:(\d{1,2})(?:st|nd|rd|th)?(?![\d,.]\d|\d|:\d))?[,.]?\s?(?:de |del |г\. |năm )?\s?((?:19|20)\d\d)?(?!\d)/;

/**
 * The dates of a text: in digits, in East Asian form, by the names of months (found among the cues), and bare years.
 * `offset` is where the text begins, as cues and dates count.
 */
export function datesOf(written: string, cues: readonly Cue[], offset = 0): WrittenDate[] {
  const text = asciiDigits(written);
  const dates: WrittenDate[] = [];
  const add: Add = (start, end, year, month, day) =>
    dates.push({ start: start + offset, end: end + offset, year, month, day });
  if (/\d/.test(text)) addInDigits(text, add);
  for (const cue of cues) {
    const [month] = cue.meanings.month;
    if (month !== undefined) addNamed(text, { start: cue.start - offset, end: cue.end - offset }, Number(month), add);
  }
  return withoutOverlap(dates);
}

type Add = (start: number, end: number, year: number | null, month: number | null, day: number | null) => void;

function addInDigits(text: string, add: Add): void {
  for (const match of text.matchAll(numeric)) {
    const [whole, y1, , m1, d1, d2, , m2, y2, d3, m3] = match;
    const end = match.index + whole.length;
    if (y1) add(match.index, end, Number(y1), numberOf(m1), numberOf(d1));
    else if (d2) add(match.index, end, fullYear(y2), numberOf(m2), numberOf(d2));
    else add(match.index, end, null, numberOf(m3), numberOf(d3));
  }
  for (const match of easternUnit.test(text) ? text.matchAll(eastern) : []) {
    const [whole, y, m, d, m2, d2, d3] = match;
    add(match.index, match.index + whole.trimEnd().length, numberOf(y), numberOf(m ?? m2), numberOf(d ?? d2 ?? d3));
  }
  for (const match of text.matchAll(yearAlone)) add(match.index, match.index + 4, Number(match[0]), null, null);
}

/** In order of their starts; of two that overlap the earlier, of two that start together the longer one stays. */
function withoutOverlap(dates: WrittenDate[]): WrittenDate[] {
  let taken = 0;
  return dates
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < taken) return false;
      taken = end;
      return true;
    });
}

function addNamed(text: string, cue: Pick<Cue, 'start' | 'end'>, month: number, add: Add): void {
  const lead = before.exec(text.slice(Math.max(0, cue.start - 10), cue.start));
  const trail = after.exec(text.slice(cue.end, cue.end + 20));
  const leadDay = dayOf(lead?.[1]);
  const trailDay = leadDay === null ? dayOf(trail?.[1]) : null;
  const year = numberOf(trail?.[2]);
  const ambiguous = cue.end - cue.start <= 3 && leadDay === null && trailDay === null && year === null;
  if (
    ambiguous &&
    text.charAt(cue.start) === text.charAt(cue.start).toLowerCase() &&
    /[a-z]/.test(text.charAt(cue.start))
  )
    return;
  let start = leadDay !== null && lead ? cue.start - lead[0].length : cue.start;
  const first = leadDay === null ? null : from.exec(text.slice(Math.max(0, start - 16), start));
  if (leadDay !== null && first && Number(first[1]) < leadDay) start -= first[0].length;
  const end = (trailDay !== null || year !== null) && trail ? cue.end + trail[0].length : cue.end;
  add(start, end, year, month, leadDay ?? trailDay);
}

function numberOf(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}

function dayOf(digits: string | undefined): number | null {
  const day = numberOf(digits);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

function fullYear(digits: string | undefined): number | null {
  const year = numberOf(digits);
  return year !== null && year < 100 ? 2000 + year : year;
}
