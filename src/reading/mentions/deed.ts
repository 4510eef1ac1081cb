import { idsOf } from '../cues/tagging';
import type { SentenceReading } from './sentence-reading';

/** A stretch of text: a quantity with the noun that it counts. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** What is said to have been done to what a quantity counts. */
export interface Deed {
  /** Vocabulary ids that the words may mean; `measure` where they only say that something was done. */
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
  /** How near the words stand: in the same clause, elsewhere in the sentence. */
  readonly within: 'clause' | 'sentence';
}

const costs = {
  punctuation: 30,
  wrongSide: 22,
  otherPhrase: 45,
  taken: 25,
  newClause: 30,
  vagueVerb: 20,
  clause: 55,
  most: 190,
};

/** What opens a new clause between a count and the verb of the next one: "punished 24,000 accounts and removed 900 posts". */
const conjunction =
  /(?:^|[\s,])(?:and|while|as well as|et|ainsi que|y|e|und|sowie|dan|serta|ve|och|samt|и|а также|và|cũng như|এবং|ও|और|तथा)\s|[并並及且]|및|\sو/i;

/** A short remark in brackets, such as money in another currency: what stands on its two sides belongs together. */
const aside = /[(（][^()（）]{0,28}[)）]/g;

/** The action word that belongs to a phrase: the nearest one, words that stand closer to another phrase counting as farther. */
export function deedOf(
  text: string,
  phrase: Phrase,
  phrases: readonly Phrase[],
  { cues, matcher }: SentenceReading,
): Deed | null {
  let best: Deed | null = null;
  let least = costs.most;
  for (const cue of cues) {
    if (cue.start < phrase.end && phrase.start < cue.end) continue;
    const ids = idsOf(cue, 'action');
    if (ids.length === 0) continue;
    const between = (
      cue.end <= phrase.start ? text.slice(cue.end, phrase.start) : text.slice(phrase.end, cue.start)
    ).replace(aside, '');
    const crossed = phrases.some((other) => other !== phrase && isBetween(other, cue, phrase));
    const punctuation = countOf(between, /[,;:，；：(（)）…]/g);
    let cost = between.length + punctuation * costs.punctuation;
    if (matcher.words.verbFollows && cue.end <= phrase.start) cost += costs.wrongSide;
    if (crossed) cost += costs.otherPhrase;
    const taken = phrases.some((other) => other !== phrase && distance(cue, other) < distance(cue, phrase));
    if (taken) cost += costs.taken;
    else if (!matcher.words.verbFollows && isOfNext(cue, phrase, phrases, between)) cost += costs.newClause;
    if (ids.every((id) => id === 'measure')) cost += costs.vagueVerb;
    if (cost < least) {
      least = cost;
      const within = cost <= costs.clause && punctuation === 0 && !crossed && !taken ? 'clause' : 'sentence';
      best = { ids, start: cue.start, end: cue.end, within };
    }
  }
  return best;
}

/** Whether a verb behind a phrase stands behind a conjunction, before another phrase: it belongs to that one. */
function isOfNext(cue: Phrase, phrase: Phrase, phrases: readonly Phrase[], between: string): boolean {
  return cue.start >= phrase.end && phrases.some((other) => other.start >= cue.end) && conjunction.test(`${between} `);
}

/** Characters between a cue and a phrase. */
export function distance(cue: Phrase, phrase: Phrase): number {
  return cue.end <= phrase.start ? phrase.start - cue.end : Math.max(0, cue.start - phrase.end);
}

function isBetween(other: Phrase, cue: Phrase, phrase: Phrase): boolean {
  return cue.end <= phrase.start
    ? other.start >= cue.end && other.end <= phrase.start
    : other.start >= phrase.end && other.end <= cue.start;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
