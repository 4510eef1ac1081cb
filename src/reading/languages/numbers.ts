import type { NumberGrammar } from '../quantities/grammar';
import { numbers as en } from './en';
import { numbers as id } from './id';
import type { LanguageId } from './language';
import { numbers as zh } from './zh';

/** The number grammar of each language, without its cue words, for those who read numbers only. */
export const grammars: Readonly<Record<LanguageId, NumberGrammar>> = {
  en,
  zh,
  id,
  fr: en,
  ja: zh,
  ar: en,
  es: en,
  pt: en,
  de: en,
  ru: en,
  ko: zh,
  vi: en,
  it: en,
  tr: en,
  sv: en,
  bn: en,
  hi: en,
};
