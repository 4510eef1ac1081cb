import type { PartialDate, Period, Qualifier } from '../figures/announcement';
import type { MessageKey, Messages } from './catalogues';

/** The interface's words and formats in one language. */
export interface Words {
  readonly language: string;
  /** The text of a key with its `{places}` filled in; the key itself where the text is missing. */
  text(key: MessageKey, values?: Readonly<Record<string, string>>): string;
  number(value: number): string;
  /** A share or gap of 0 to 1 as per cent, with two significant digits. */
  percent(share: number): string;
  /** A date as far as it is known: a year, a month or a day. */
  date(date: PartialDate): string;
  period(period: Period): string | null;
  /** A number with its qualifier, which is never left out: "over 927,600". */
  qualified(figure: { readonly value: number; readonly qualifier: Qualifier }): string;
}

const PLACE = /\{(\w+)\}/g;

const QUALIFIERS: Readonly<Record<Qualifier, MessageKey>> = {
  exact: 'qualifier_exact',
  over: 'qualifier_over',
  nearly: 'qualifier_nearly',
  about: 'qualifier_about',
  'at-least': 'qualifier_at_least',
  'up-to': 'qualifier_up_to',
};

function dateFormat(date: PartialDate): Intl.DateTimeFormatOptions {
  const parts = date.split('-').length;
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: parts > 2 ? 'short' : 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  };
}

/** Makes the words of one language from its texts. */
export function wordsIn(language: string, messages: Messages): Words {
  const words: Words = {
    language,
    text: (key, values = {}) => (messages[key] ?? key).replace(PLACE, (place, name) => values[name] ?? place),
    number: (value) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value),
    percent: (share) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 }).format(share),
    date(date) {
      const time = Date.parse(date);
      return Number.isNaN(time) ? date : new Intl.DateTimeFormat(language, dateFormat(date)).format(time);
    },
    period({ from, to }) {
      if (from !== null && to !== null) {
        return from === to
          ? words.date(from)
          : words.text('period_between', { from: words.date(from), to: words.date(to) });
      }
      if (from !== null) return words.text('period_since', { from: words.date(from) });
      return to === null ? null : words.text('period_until', { to: words.date(to) });
    },
    qualified: ({ value, qualifier }) => words.text(QUALIFIERS[qualifier], { number: words.number(value) }),
  };
  return words;
}
