import type { LanguageId } from '../../languages/language';
import type { CueWords } from '../cue-words';
import { cues as ar } from './ar';
import { cues as bn } from './bn';
import { cues as de } from './de';
import { cues as en } from './en';
import { cues as es } from './es';
import { cues as fr } from './fr';
import { cues as hi } from './hi';
import { cues as id } from './id';
import { cues as it } from './it';
import { cues as ja } from './ja';
import { cues as ko } from './ko';
import { cues as pt } from './pt';
import { cues as ru } from './ru';
import { cues as sv } from './sv';
import { cues as tr } from './tr';
import { cues as vi } from './vi';
import { cues as zh } from './zh';

/** The cue words of each language. */
export const cueWords: Readonly<Record<LanguageId, CueWords>> = {
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
