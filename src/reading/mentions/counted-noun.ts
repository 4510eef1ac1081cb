import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { SentenceReading } from './sentence-reading';

/** What a quantity is said to count, and where the words stand. */
export interface CountedNoun {
  /** Vocabulary ids that the words may mean. */
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
  /** `noun`: a cue word for a thing; `counter`: only a measure word. */
  readonly by: 'noun' | 'counter';
  /** Where the noun itself ends, if it stands ahead of the number and its measure word behind: 帳號處置7万個. */
  readonly wordEnd?: number;
}

/** What ends the reach of a noun: marks, brackets, the end of a line. */
export const breaks = /[,;:，；：。!?！？()（）\n•|]|\s[-–—]\s/;

/** Most words, or characters in scripts without blanks, between a number and its noun. */
export interface Reach {
  readonly words: number;
  readonly characters: number;
}

/** Whether what stands between a number and a noun is longer than the noun reaches. */
export function isFar(gap: string, sentence: SentenceReading, most: Reach): boolean {
  return sentence.matcher.words.matching === 'anywhere' ? gap.length > most.characters : wordsIn(gap) > most.words;
}

/** The words of a stretch of text. */
export function wordsIn(gap: string): number {
  return gap.trim() === '' ? 0 : gap.trim().split(/\s+/).length;
}

/** What stands between a number and a noun that touch. */
export const touches = /^(?:\s(?:d[ei]\s|d['’])?|的|の|に)?$/;

/** Rumours are counted only where they touch their number: "7,541 accounts spread rumours", デマを流した7541件. */
export function isSpread(cue: Cue): boolean {
  return idsOf(cue, 'facet').includes('rumours');
}
