import type { PartialDate, Period, Qualifier } from '../figures/announcement';
import { agreeing } from './agreement';
import type { MessageKey, Messages } from './catalogues';
import { isolated } from './direction';

/** A key without its plural form: `notes_count` of `notes_count_one`, `notes_count_other` and so on. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** The interface's words and formats in one language. */
export interface Words {
  readonly language: string;
  /** The text of a key with its `{places}` filled in; the key itself where the text is missing. */
  text(key: MessageKey, values?: Readonly<Record<string, string>>): string;
  /** Words that depend on a count, by the language's own plural rule; `{count}` is filled in. */
  plural(key: PluralKey, count: number, values?: Readonly<Record<string, string>>): string;
  number(value: number): string;
  /** A share or gap of 0 to 1 as per cent, with two significant digits. */
  percent(share: number): string;
  /** A date as far as it is known: a year, a month or a day. */
  date(date: PartialDate): string;
  period(period: Period): string | null;
  /** A number with its qualifier, which is never left out: "over 927,600". */
  qualified(figure: { readonly value: number; readonly qualifier: Qualifier }): string;
  /** What a figure counts, from two labels: "accounts dealt with". */
  counted(figure: { readonly object: string; readonly action: string }): string;
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
  const plurals = new Intl.PluralRules(language);
  const filled = (text: string, values: Readonly<Record<string, string>>): string =>
    text.replace(PLACE, (place, name) => {
      const value = values[name];
      return value === undefined ? place : isolated(language, value);
    });
  const words: Words = {
    language,
    text: (key, values = {}) => filled(messages[key] ?? key, values),
    plural(key, count, values = {}) {
      const text = messages[`${key}_${plurals.select(count)}`] ?? messages[`${key}_other`] ?? key;
      return filled(text, { ...values, count: words.number(count) });
    },
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
    counted: ({ object, action }) =>
      words.text('relation_counted', { object, action: agreeing(language, object, action) }),
  };
  return words;
}
