import { computed, signal } from '@preact/signals';
import { type MessageKey, messagesIn } from '../ui/catalogues';
import { type PluralKey, wordsIn } from '../ui/words';

/** The language of the interface, one of those that it speaks; set once the settings are known. */
export const language = signal('en');

const messages = computed(() => messagesIn(language.value));

/** The words and formats that tooltip and panel share, in the interface's language. */
export const words = computed(() => wordsIn(language.value, messages.value));

/** The interface's words for a key, with `{name}` filled in; the key itself where there are none, so that it is seen. */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return words.value.text(key as MessageKey, texts(values));
}

function texts(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value) : value]),
  );
}

/** Words that depend on a count: `key_one`, `key_other` and so on, by the language's own rule; `{count}` is filled in. */
export function tn(key: string, count: number, values: Readonly<Record<string, string | number>> = {}): string {
  return words.value.plural(key as PluralKey, count, texts(values));
}

/** A number as the interface's language writes it. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(language.value, options).format(value);
}

/** A date as far as it is known, as the interface's language writes it. */
export function formatDate(date: string): string {
  return words.value.date(date);
}

/** A time of day and date in the user's own zone; as it was written where it is no time (a backup may say anything). */
export function formatTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
