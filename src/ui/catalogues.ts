import type english from '../../assets/_locales/en/messages.json';

/** A key of the message catalogues; English has them all. */
export type MessageKey = keyof typeof english;

/** Texts by key; those that a language lacks are taken from English. */
export type Messages = Readonly<Record<string, string>>;

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const files = import.meta.glob<Catalogue>('../../assets/_locales/*/messages.json', { eager: true, import: 'default' });

const catalogues: ReadonlyMap<string, Messages> = new Map(
  Object.entries(files).map(([path, catalogue]) => [
    path.split('/').at(-2)?.replace('_', '-') ?? '',
    Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message])),
  ]),
);

/** The languages of the interface, as BCP 47 tags. */
export const interfaceLanguages: readonly string[] = [...catalogues.keys()].sort();

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

/** The interface's language that serves a wished one best; English where none does. */
export function interfaceLanguage(wished: string): string {
  if (catalogues.has(wished)) return wished;
  const base = wished.split('-')[0]?.toLowerCase() ?? '';
  const candidates = base === 'zh' ? [TRADITIONAL.test(wished) ? 'zh-TW' : 'zh-CN'] : base === 'ms' ? ['id'] : [base];
  return candidates.find((each) => catalogues.has(each)) ?? 'en';
}

/** All texts in a language of the interface. */
export function messagesIn(language: string): Messages {
  return { ...catalogues.get('en'), ...catalogues.get(interfaceLanguage(language)) };
}
