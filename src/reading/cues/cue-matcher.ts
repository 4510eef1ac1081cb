import type { CueWords, Vocabulary } from './cue-words';
import { fold } from './fold';

/** What a cue word tells. */
export type CueKind =
  | 'object'
  | 'counter'
  | 'number-of'
  | 'action'
  | 'facet'
  | 'scope'
  | 'agency'
  | 'placing'
  | 'placing-after'
  | 'alongside'
  | 'not-counted'
  | 'month'
  | 'elsewhere'
  | 'ignored';

/** One reading of a cue word: `id` is a vocabulary id, a scope, an agency, or the number of a month. */
export interface CueMeaning {
  readonly kind: CueKind;
  readonly id: string;
}

/** A cue word found in a text, with all that it may mean. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly CueMeaning[];
}

interface Entry {
  readonly word: string;
  /** Its third unit, which most others differ in; -1 for shorter words. */
  readonly third: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly meanings: CueMeaning[];
}

/** Finds the cue words of one language. Time is linear in the text: the words tried at a place are few and short. */
export class CueMatcher {
  /** By the first two units of the word; longer words first. */
  private readonly entries: (readonly Entry[] | null)[];
  /** Those of them that may stand inside a word. */
  private readonly inside: (readonly Entry[] | null)[];
  /** Words of one unit. */
  private readonly singles: readonly Entry[];
  private readonly byWord = new Map<string, Entry[]>();
  private readonly folds: ReadonlyMap<string, string> | null;
  private readonly clitics: readonly string[];
  private readonly anywhere: boolean;

  constructor(readonly words: CueWords) {
    this.anywhere = words.matching === 'anywhere';
    this.folds = words.folds ? new Map(words.folds.map((pair) => [pair.charAt(0), pair.charAt(1)])) : null;
    this.clitics = [...(words.clitics ?? [])].sort((a, b) => b.length - a.length);
    const { objects, counters, actions, facets, scope, agencies, notCounted } = words;
    const { placing, placingAfter, alongside, ...bodies } = agencies;
    this.addAll('object', objects);
    this.addAll('counter', counters);
    this.addAll('number-of', { of: words.numberOf ?? [] });
    this.addAll('action', actions);
    this.addAll('facet', facets);
    this.addAll('scope', scope);
    this.addAll('agency', bodies);
    this.addAll('not-counted', { ...notCounted });
    this.addAll('placing', { placing });
    this.addAll('placing-after', { placing: placingAfter });
    this.addAll('alongside', { alongside: alongside ?? [] });
    this.addAll('ignored', { ignored: words.ignored ?? [] });
    this.addAll('month', Object.fromEntries(words.months.map((names, index) => [String(index + 1), names])));
    this.addAll('elsewhere', { elsewhere: words.elsewhere });
    const all = [...this.byWord.values()].flat().sort((a, b) => b.word.length - a.word.length);
    this.singles = all.filter((entry) => entry.word.length === 1);
    this.entries = tableOf(all.filter((entry) => entry.word.length > 1));
    this.inside = tableOf(all.filter((entry) => entry.word.length > 1 && entry.openStart));
  }

  /** The cues of a text, in order and without overlap. */
  find(text: string): Cue[] {
    const folded = fold(text, this.folds);
    const cues: Cue[] = [];
    const everywhere = this.anywhere || this.clitics.length > 0;
    let inWord = false;
    for (let at = 0; at < folded.length; ) {
      const code = folded.charCodeAt(at);
      const key = keyOf(code, at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0);
      const table = inWord && !everywhere ? this.inside : this.entries;
      const entries = table[key] ?? null;
      const pair = entries && this.firstOf(entries, folded, at);
      const entry = pair ?? (this.singles.length > 0 ? this.firstOf(this.singles, folded, at) : null);
      if (entry) {
        const end = at + entry.word.length;
        cues.push({ start: at, end, meanings: entry.meanings });
        at = end;
        inWord = this.isWord(folded.charCodeAt(end - 1));
      } else {
        at += 1;
        inWord = this.isWord(code);
      }
    }
    return cues;
  }

  private firstOf(entries: readonly Entry[], text: string, at: number): Entry | null {
    let starts: boolean | null = null;
    const third = text.charCodeAt(at + 2);
    for (const entry of entries) {
      if (entry.third !== third && entry.third >= 0) continue;
      if (!text.startsWith(entry.word, at)) continue;
      if (!entry.openStart) {
        starts ??= this.startsWord(text, at);
        if (!starts) continue;
      }
      if (entry.openEnd || !this.isWord(text.charCodeAt(at + entry.word.length))) return entry;
    }
    return null;
  }

  private startsWord(text: string, at: number): boolean {
    if (!this.isWord(text.charCodeAt(at - 1))) return true;
    for (const clitic of this.clitics) {
      const from = at - clitic.length;
      if (from >= 0 && text.startsWith(clitic, from) && !isLetter(text.charCodeAt(from - 1))) return true;
    }
    return false;
  }

  /** In scripts without blanks only Latin words have edges. */
  private isWord(code: number): boolean {
    return this.anywhere ? isLatin(code) : isLetter(code);
  }

  private addAll(kind: CueKind, vocabulary: Vocabulary): void {
    for (const [id, words] of Object.entries(vocabulary)) for (const word of words) this.add(word, { kind, id });
  }

  private add(pattern: string, meaning: CueMeaning): void {
    const word = fold(pattern.replace(/^\*|\*$/g, ''), this.folds);
    if (word === '') return;
    const latin = isLatin(word.charCodeAt(0));
    const openStart = (this.anywhere && !latin) || pattern.startsWith('*');
    const openEnd = (this.anywhere && !latin) || this.words.matching === 'stems' || pattern.endsWith('*');
    const entries = this.byWord.get(word) ?? [];
    const same = entries.find((each) => each.openStart === openStart && each.openEnd === openEnd);
    if (same) same.meanings.push(meaning);
    else
      entries.push({ word, third: word.length > 2 ? word.charCodeAt(2) : -1, openStart, openEnd, meanings: [meaning] });
    this.byWord.set(word, entries);
  }
}

function tableOf(entries: readonly Entry[]): (readonly Entry[] | null)[] {
  const table: (Entry[] | null)[] = new Array(1 << keyBits).fill(null);
  for (const entry of entries) {
    const key = keyOf(entry.word.charCodeAt(0), entry.word.charCodeAt(1));
    const row = table[key];
    if (row) row.push(entry);
    else table[key] = [entry];
  }
  return table;
}

/** How many bits tell beginnings of words apart. */
const keyBits = 13;

/** Two UTF-16 units in few bits; words that share them are told apart by their letters. */
function keyOf(first: number, second: number): number {
  return (first * 31 + second * 7) & ((1 << keyBits) - 1);
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a UTF-16 code belongs to a word: letters of any script, marks included; digits and NaN (no character) do not. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return isLatin(code);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0x660 && code <= 0x669) &&
    !(code >= 0x966 && code <= 0x96f) &&
    !(code >= 0x9e6 && code <= 0x9ef) &&
    !(code >= 0xff00 && code <= 0xff19) &&
    code !== 0x60c &&
    code !== 0x61b &&
    code !== 0x61f &&
    code !== 0x964
  );
}
