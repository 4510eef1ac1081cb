import { endOfWord } from '../cues/letters';
import { idsOf } from '../cues/tagging';
import type { Deed } from './deed';
import type { SentenceReading } from './sentence-reading';

/** What stands between two verbs of which one or the other was done; a list of them, 关闭、禁言, says no more. */
const either =
  /^\s?(?:or|and\/or|ou|oder|atau|или|либо|veya|ya da|eller|hoặc|অথবা|বা|या|أو|或者?|または|又は|또는|혹은)\s?$|^[、·]$/i;

/** The same where Portuguese has an article: "ordenou o encerramento". */
const eitherOfOneLetter: Readonly<Record<string, RegExp>> = { es: /^\s[ou]\s$/, it: /^\s(?:o|od)\s$/ };

/** Furthest that such a verb stands from the other, its ending and an auxiliary taken in, in UTF-16 units. */
const reach = 24;

/** "Sanctioned or closed 11,000 accounts": a verb with those that "or" joins to it, which take from what it says. */
export function withAlternative(text: string, deed: Deed, { cues, matcher, language }: SentenceReading): Deed {
  const endOf = (end: number) => (matcher.words.matching === 'anywhere' ? end : endOfWord(text, end));
  const orElse: string[] = [];
  for (const cue of cues) {
    if (cue.start > deed.end + reach) break;
    if (cue.end < deed.start - reach || cue.start === deed.start) continue;
    const between =
      cue.end <= deed.start ? text.slice(endOf(cue.end), deed.start) : text.slice(endOf(deed.end), cue.start);
    if (either.test(between) || eitherOfOneLetter[language]?.test(between)) orElse.push(...idsOf(cue, 'action'));
  }
  return orElse.length === 0 ? deed : { ...deed, orElse };
}
