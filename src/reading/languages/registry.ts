import type { CueWords } from '../cues/cue-words';
import type { NumberGrammar } from '../quantities/grammar';
import type { LanguageId } from './language';

/** All that the reading knows of one language: data only. */
export interface LanguageData {
  readonly id: LanguageId;
  readonly numbers: NumberGrammar;
  readonly cues: CueWords;
}

const registered = new Map<LanguageId, LanguageData>();

/**
 * Puts a language at hand. Pages load only those that an article needs; who reads anything imports `all-languages`.
 * A language that is at hand already stays as it is: lexicons and matchers may have been made of it.
 */
export function registerLanguage(data: LanguageData): void {
  if (!registered.has(data.id)) registered.set(data.id, data);
}

/** A language that is at hand, or null. */
export function languageAtHand(id: LanguageId): LanguageData | null {
  return registered.get(id) ?? null;
}
