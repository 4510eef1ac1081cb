import type { LanguageId } from '../../languages/language';
import type { CueWords } from '../cue-words';
import { cues as en } from './en';
import { cues as id } from './id';
import { cues as zh } from './zh';

/** The cue words of each language that has them. */
export const cueWords: Readonly<Partial<Record<LanguageId, CueWords>>> = { en, zh, id };
