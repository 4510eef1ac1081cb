import type { LanguageId } from '../languages/language';
import type { Cue, CueKind } from './cue';
import { CueMatcher } from './cue-matcher';
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

/** The ids that a cue may stand for as one of a kind; none where it cannot be of that kind. */
export function idsOf(cue: Pick<Cue, 'meanings'>, kind: CueKind): readonly string[] {
  return cue.meanings[kind];
}
