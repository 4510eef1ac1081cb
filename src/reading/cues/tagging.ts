import type { LanguageId } from '../languages/language';
import { type Cue, CueMatcher } from './cue-matcher';
import { cueWords } from './words';

const matchers = new Map<LanguageId, CueMatcher>();

/** The matcher of a language, made on first need. */
export function matcherOf(language: LanguageId): CueMatcher {
  const known = matchers.get(language);
  if (known) return known;
  const matcher = new CueMatcher(cueWords[language]);
  matchers.set(language, matcher);
  return matcher;
}

/** Whether a cue can be of a kind, and if so its ids. */
export function idsOf(cue: Cue, kind: Cue['meanings'][number]['kind']): string[] {
  return cue.meanings.filter((meaning) => meaning.kind === kind).map((meaning) => meaning.id);
}
