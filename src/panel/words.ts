import { computed, signal } from '@preact/signals';
import { type MessageKey, messagesIn } from '../ui/catalogues';
import { isolated } from '../ui/direction';
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

/** Facts in one line, each kept in its own direction; those that are not known are left out. */
export function dotted(facts: readonly (string | null | undefined | false)[]): string {
  return facts.flatMap((fact) => (fact ? [isolated(language.value, fact)] : [])).join(' · ');
}

/** The name of a language in the interface's language; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language.value, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
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
