import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import { breaks, type CountedNoun, isFar, isSpread, type Reach, touches } from './counted-noun';
import { conjunctions } from './deed';
import type { SentenceReading } from './sentence-reading';

const farthest: Reach = { words: 7, characters: 18 };

/** "Closed accounts: 67,000", "аккаунтов закрыто — 67 тыс.": the mark that leads from a noun to its number, and a hedge. */
const lead = /(?:\s[-–—]\s|[:：]\s)((?:\S+\s){0,2})$/;

/** "The accounts closed, 6,318 in all, …": the comma before a number that is set off from its noun, and words of a hedge. */
const setOff = /,\s((?:[^\s,;:.]+\s){0,3})$/;

/** "Gave warnings to 310": whom a penalty meets is counted, not the penalties. */
const recipient = /^\s(?:to|on|against|for)\s/i;

/** "… for violations and another 25": a count that a conjunction opens is of something else, or of what was counted before. */
const opened = {
  plain: new RegExp(`(?:^|\\s)(?:${conjunctions})\\s(?:\\S+\\s)?$`, 'i'),
  hedged: new RegExp(`(?:^|\\s)(?:${conjunctions})\\s(?:\\S+\\s){0,3}$`, 'i'),
};

/** The noun ahead of a number that it counts: "websites closed … reached 310", "accounts (14,900)", "apps, 73 of which". */
export function nounAhead(text: string, quantity: Quantity, sentence: SentenceReading): CountedNoun | null {
  if (!endsPhrase(text, quantity, sentence)) return null;
  const { cues, matcher } = sentence;
  const previous = sentence.quantities.findLast((each) => each.end <= quantity.start && each.kind !== 'percent');
  const isSetOff = text.charAt(endOfTotal(quantity, sentence)) === ',';
  const isPart = cues.some(
    (cue) => cue.start >= quantity.end && cue.start - quantity.end <= 1 && idsOf(cue, 'scope').includes('part'),
  );
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i];
    if (!cue || cue.end > quantity.start) continue;
    if (previous && cue.start < previous.end) return null;
    let gap = withoutNames(text, cue.end, quantity.start, sentence).replace(lead, ' $1');
    if (/^[)）]/.test(text.slice(quantity.end))) gap = gap.replace(/^\s?[(（]$/, '');
    if (isPart) gap = gap.replace(/^,/, '');
    if (isSetOff) gap = gap.replace(setOff, ' $1');
    if (breaks.test(gap) || isFar(gap, sentence, farthest)) return null;
    if (matcher.words.matching === 'words' && opened[quantity.hedge === null ? 'plain' : 'hedged'].test(gap))
      return null;
    if (standsForNoun(cue, quantity, sentence)) return null;
    const ids = idsOf(cue, 'object');
    if (isSpread(cue) && !touches.test(gap)) continue;
    if (ids.length > 0 && ids.every((id) => id === 'penalties') && recipient.test(gap)) return null;
    if (ids.length > 0) return { ids, start: cue.start, end: cue.end, by: 'noun' };
  }
  return null;
}

/** "Las operaciones de otras 32": such a word right before a number stands for what was counted before. */
function standsForNoun(cue: Cue, { start }: Quantity, { matcher }: SentenceReading): boolean {
  const isOther = idsOf(cue, 'scope').includes('other');
  return isOther && matcher.words.matching === 'words' && start - cue.end <= 1;
}

/** Where "6,318 in all" ends: the quantity, with a word for the total right behind it. */
function endOfTotal({ end }: Quantity, { cues }: SentenceReading): number {
  const total = cues.find((cue) => cue.start > end && cue.start - end <= 2 && idsOf(cue, 'scope').includes('total'));
  return total?.end ?? end;
}

/** Whether no further noun follows a number, as far as the language's words tell. */
function endsPhrase(text: string, { end }: Quantity, { cues, matcher }: SentenceReading): boolean {
  const known = matcher.words.afterBareNumber;
  const word = /^\s(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
  if (!known || word === undefined || known.some((each) => isWord(word.toLowerCase(), each))) return true;
  return cues.some(
    (cue) => cue.start === end + 1 && (idsOf(cue, 'action').length > 0 || idsOf(cue, 'month').length > 0),
  );
}

/** Whether a word is the one given, or ends as it does: `*ed`. */
function isWord(word: string, known: string): boolean {
  return known.startsWith('*') ? word.endsWith(known.slice(1)) : word === known;
}

/** A stretch of a text with the regulator's names left out: "the number of accounts, by the Cyberspace …, is 67,000". */
function withoutNames(text: string, from: number, to: number, sentence: SentenceReading): string {
  const name = sentence.regulators.find(({ start, end }) => start >= from && end <= to);
  return name ? text.slice(from, name.start) + withoutNames(text, name.end, to, sentence) : text.slice(from, to);
}
