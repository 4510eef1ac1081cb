import type { LanguageId } from '../languages/language';
import { languageAtHand } from '../languages/registry';
import { type Cue, CueMatcher } from './cue-matcher';

const matchers = new Map<LanguageId, CueMatcher>();

/** The matcher of a language, made on first need; null where the language is not at hand. */
export function matcherOf(language: LanguageId): CueMatcher | null {
  const known = matchers.get(language);
  if (known) return known;
  const data = languageAtHand(language);
  if (!data) return null;
  const matcher = new CueMatcher(data.cues);
  matchers.set(language, matcher);
  return matcher;
}

/** Whether a cue can be of a kind, and if so its ids. */
export function idsOf(cue: Cue, kind: Cue['meanings'][number]['kind']): string[] {
  return cue.meanings.filter((meaning) => meaning.kind === kind).map((meaning) => meaning.id);
}
