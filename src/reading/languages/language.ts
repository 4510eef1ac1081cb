/** The languages that the reading knows. `id` reads Malay too; `zh` reads both scripts. */
export const languageIds = [
  'en',
  'zh',
  'id',
  'fr',
  'ja',
  'ar',
  'es',
  'pt',
  'de',
  'ru',
  'ko',
  'vi',
  'it',
  'tr',
  'sv',
  'bn',
  'hi',
] as const;

/** One of the languages that the reading knows. */
export type LanguageId = (typeof languageIds)[number];

const known: ReadonlySet<string> = new Set(languageIds);
const aliases: Readonly<Record<string, LanguageId>> = { ms: 'id', in: 'id', cmn: 'zh', yue: 'zh', wuu: 'zh' };

/** The language that a BCP 47 tag ("zh-Hant", "pt_BR", "ms") falls under; null where we read none of it. */
export function languageOfTag(tag: string): LanguageId | null {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (known.has(primary)) return primary as LanguageId;
  return Object.hasOwn(aliases, primary) ? (aliases[primary] ?? null) : null;
}
