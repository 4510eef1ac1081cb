import type { NumberGrammar } from '../quantities/grammar';
import { numbers as ar } from './ar';
import { numbers as bn } from './bn';
import { numbers as de } from './de';
import { numbers as en } from './en';
import { numbers as es } from './es';
import { numbers as fr } from './fr';
import { numbers as hi } from './hi';
import { numbers as id } from './id';
import { numbers as it } from './it';
import { numbers as ja } from './ja';
import { numbers as ko } from './ko';
import type { LanguageId } from './language';
import { numbers as pt } from './pt';
import { numbers as ru } from './ru';
import { numbers as sv } from './sv';
import { numbers as tr } from './tr';
import { numbers as vi } from './vi';
import { numbers as zh } from './zh';

/** The number grammar of each language. */
export const grammars: Readonly<Record<LanguageId, NumberGrammar>> = {
  en,
  zh,
  id,
  fr,
  ja,
  ar,
  es,
  pt,
  de,
  ru,
  ko,
  vi,
  it,
  tr,
  sv,
  bn,
  hi,
};
