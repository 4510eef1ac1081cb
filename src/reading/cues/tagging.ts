import type { LanguageId } from '../languages/language';
import { type Cue, CueMatcher } from './cue-matcher';
import { cueWords } from './words';

const matchers = new Map<LanguageId, CueMatcher>();

/** The matcher of a language, made on first need; null where the language has no cue words. */
export function matcherOf(language: LanguageId): CueMatcher | null {
  const known = matchers.get(language);
  if (known) return known;
  const words = cueWords[language];
  if (!words) return null;
  const matcher = new CueMatcher(words);
  matchers.set(language, matcher);
  return matcher;
}

/** Whether a cue can be of a kind, and if so its ids. */
export function idsOf(cue: Cue, kind: Cue['meanings'][number]['kind']): string[] {
  return cue.meanings.filter((meaning) => meaning.kind === kind).map((meaning) => meaning.id);
}
