import type english from '../../assets/_locales/en/messages.json';

/** A key of the message catalogues; English has them all. */
export type MessageKey = keyof typeof english;

/** Texts by key; those that a language lacks are taken from English. */
export type Messages = Readonly<Record<string, string>>;

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

// As text: the background starts with all languages, and seldom needs the words of one.
const files = import.meta.glob<string>('../../assets/_locales/*/messages.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const catalogues: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, json]) => [path.split('/').at(-2)?.replace('_', '-') ?? '', json]),
);

const parsed = new Map<string, Messages>();

/** The texts that a language has; each language is parsed once. */
function ownMessages(language: string): Messages {
  let messages = parsed.get(language);
  if (!messages) {
    const catalogue = JSON.parse(catalogues.get(language) ?? '{}') as Catalogue;
    messages = Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
    parsed.set(language, messages);
  }
  return messages;
}

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
  return { ...ownMessages('en'), ...ownMessages(interfaceLanguage(language)) };
}
