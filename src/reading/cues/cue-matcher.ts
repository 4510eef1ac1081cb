import { type Cue, type CueKind, meaningless } from './cue';
import type { CueWords, Vocabulary } from './cue-words';
import { commonFolding, type Folding, fold, foldInto, foldingOf } from './fold';
import { isLatin, latinUnits, letterUnits } from './letters';

interface Entry {
  readonly word: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly meanings: { [kind in CueKind]: readonly string[] };
}

/** Words by a few bits of their first units, longer ones first. */
type Table = (Entry[] | null)[];

/** The text under way as folded units: one for all matchers, as they work one after another. */
let units = new Uint16Array(0x1000);

/** Finds the cue words of one language. Time is linear in the text: the words tried at a place are few and short. */
export class CueMatcher {
  /** Which words begin with two units, as flags, and whether any begins with three: at most places there is none. */
  private readonly beginnings = new Uint8Array(keyMask + 1);
  private readonly thirds = new Uint8Array(keyMask + 1);
  /** The words of four units and more by their first four, of three, and of two. */
  private readonly longer: readonly [fours: Table, threes: Table, twos: Table] = [
    emptyTable(),
    emptyTable(),
    emptyTable(),
  ];
  /** Words of one unit. */
  private readonly singles = emptyTable();
  private readonly byWord = new Map<string, Entry[]>();
  private readonly folding: Folding;
  private readonly clitics: readonly string[];
  private readonly anywhere: boolean;
  /** 1 for each unit of which words are made; in scripts without blanks only Latin words have edges. */
  private readonly wordUnits: Uint8Array;

  constructor(readonly words: CueWords) {
    this.anywhere = words.matching === 'anywhere';
    this.wordUnits = this.anywhere ? latinUnits : letterUnits;
    this.folding = words.folds ? foldingOf(words.folds) : commonFolding;
    this.clitics = [...(words.clitics ?? [])].sort((a, b) => b.length - a.length);
    const { objects, counters, actions, facets, scope, agencies, notCounted } = words;
    const { placing, placingAfter, alongside, alongsideAfter, ...bodies } = agencies;
    this.addAll('object', objects);
    this.addAll('counter', counters);
    this.addAll('number-of', { of: words.numberOf ?? [] });
    this.addAll('possessing', { of: words.possessing ?? [] });
    this.addAll('action', actions);
    this.addAll('facet', facets);
    this.addAll('scope', scope);
    this.addAll('agency', bodies);
    this.addAll('not-counted', { ...notCounted });
    this.addAll('placing', { placing });
    this.addAll('placing-after', { placing: placingAfter });
    this.addAll('alongside', { alongside: alongside ?? [] });
    this.addAll('alongside-after', { alongside: alongsideAfter ?? [] });
    this.addAll('ignored', { ignored: words.ignored ?? [] });
    this.addAll('month', Object.fromEntries(words.months.map((names, index) => [String(index + 1), names])));
    this.addAll('elsewhere', { elsewhere: words.elsewhere });
    this.addAll('invitation', { invitation: words.invitations ?? [] });
    for (const entries of this.byWord.values()) if (entries.length > 1) shareMeanings(entries);
    for (const entry of [...this.byWord.values()].flat().sort(byPrecedence)) this.enter(entry);
  }

  /** The cues of a text, in order and without overlap; `offset` is added to their places. */
  find(text: string, offset = 0): Cue[] {
    const { length } = text;
    if (units.length < length) units = new Uint16Array(2 * length);
    foldInto(units, text, this.folding);
    const { beginnings, wordUnits } = this;
    const everywhere = this.anywhere || this.clitics.length > 0;
    const cues: Cue[] = [];
    let inWord = false;
    for (let at = 0; at < length; ) {
      const unit = units[at] ?? 0;
      const begun = beginnings[(unit * 31 + (units[at + 1] ?? 0)) & keyMask] ?? 0;
      const wanted: number = inWord && !everywhere ? opensInside : opens;
      const entry: Entry | null =
        ((begun & wanted) === 0 ? null : this.longestAt(at, length)) ??
        this.firstOf(this.singles[unit & keyMask], at, length);
      if (entry) {
        const end = at + entry.word.length;
        cues.push({ start: at + offset, end: end + offset, meanings: entry.meanings });
        at = end;
        inWord = wordUnits[units[end - 1] ?? 0] === 1;
      } else {
        at += 1;
        inWord = wordUnits[unit] === 1;
      }
    }
    return cues;
  }

  private longestAt(at: number, length: number): Entry | null {
    const two = (units[at] ?? 0) * 31 + (units[at + 1] ?? 0);
    const three = two * 31 + (units[at + 2] ?? 0);
    const [fours, threes, twos] = this.longer;
    if (this.thirds[three & keyMask] === 1) {
      const four = three * 31 + (units[at + 3] ?? 0);
      const entry =
        this.firstOf(fours[four & keyMask], at, length) ?? this.firstOf(threes[three & keyMask], at, length);
      if (entry) return entry;
    }
    return this.firstOf(twos[two & keyMask], at, length);
  }

  private firstOf(candidates: readonly Entry[] | null | undefined, at: number, length: number): Entry | null {
    if (!candidates) return null;
    for (const entry of candidates) {
      const { word } = entry;
      const end = at + word.length;
      if (end > length || !standsAt(word, at)) continue;
      if (!entry.openStart && !this.startsWord(at)) continue;
      if (entry.openEnd || end === length || this.wordUnits[units[end] ?? 0] === 0) return entry;
    }
    return null;
  }

  private startsWord(at: number): boolean {
    if (at === 0 || this.wordUnits[units[at - 1] ?? 0] === 0) return true;
    for (const clitic of this.clitics) {
      const from = at - clitic.length;
      if (from >= 0 && standsAt(clitic, from) && (from === 0 || letterUnits[units[from - 1] ?? 0] === 0)) return true;
    }
    return false;
  }

  private enter(entry: Entry): void {
    const { word, openStart } = entry;
    const { length } = word;
    const [fours, threes, twos] = this.longer;
    const table = length > 3 ? fours : length === 3 ? threes : length === 2 ? twos : this.singles;
    const key = placeOf(word, Math.min(length, 4));
    const row = table[key];
    if (row) row.push(entry);
    else table[key] = [entry];
    if (length === 1) return;
    const two = placeOf(word, 2);
    this.beginnings[two] = (this.beginnings[two] ?? 0) | (openStart ? opens | opensInside : opens);
    if (length > 2) this.thirds[placeOf(word, 3)] = 1;
  }

  private addAll(kind: CueKind, vocabulary: Vocabulary): void {
    for (const [id, words] of Object.entries(vocabulary)) for (const word of words) this.add(word, kind, id);
  }

  private add(pattern: string, kind: CueKind, id: string): void {
    const word = fold(pattern.replace(/^\*|\*$/g, ''), this.folding);
    if (word === '') return;
    const latin = isLatin(word.charCodeAt(0));
    const openStart = (this.anywhere && !latin) || pattern.startsWith('*');
    const openEnd = (this.anywhere && !latin) || this.words.matching === 'stems' || pattern.endsWith('*');
    const entries = this.byWord.get(word) ?? [];
    const same = entries.find((each) => each.openStart === openStart && each.openEnd === openEnd);
    if (same) same.meanings[kind] = [...same.meanings[kind], id];
    else entries.push({ word, openStart, openEnd, meanings: { ...meaningless, [kind]: [id] } });
    this.byWord.set(word, entries);
  }
}

/** Longer words first, and of a word its stricter form, which means what its looser ones mean too. */
function byPrecedence(a: Entry, b: Entry): number {
  return b.word.length - a.word.length || loosenessOf(a) - loosenessOf(b);
}

function loosenessOf({ openStart, openEnd }: Entry): number {
  return Number(openStart) + Number(openEnd);
}

/** Gives the forms of one word the meanings of its looser forms: "weibo" those of "weibo*". */
function shareMeanings(entries: readonly Entry[]): void {
  const own = entries.map(({ meanings }) => ({ ...meanings }));
  for (const entry of entries) {
    for (const [position, other] of entries.entries()) {
      const isLooser = (other.openStart || !entry.openStart) && (other.openEnd || !entry.openEnd);
      const meanings = own[position];
      if (other === entry || !isLooser || !meanings) continue;
      for (const kind of Object.keys(meanings) as CueKind[])
        entry.meanings[kind] = [...new Set([...entry.meanings[kind], ...meanings[kind]])];
    }
  }
}

/** Tell beginnings of words apart in few bits; words that share them are told apart by their letters. */
const keyMask = (1 << 13) - 1;

/** The place of a word's first units in a table. */
function placeOf(word: string, count: number): number {
  let key = 0;
  for (let i = 0; i < count; i++) key = key * 31 + word.charCodeAt(i);
  return key & keyMask;
}

function emptyTable(): Table {
  return new Array(keyMask + 1).fill(null);
}

/** Flags of beginnings: a word opens so, and one that may stand inside another. */
const opens = 1;
const opensInside = 2;

/** Whether a word stands at a place of the text under way; its last units differ most. */
function standsAt(word: string, at: number): boolean {
  for (let i = word.length - 1; i >= 0; i--) if (units[at + i] !== word.charCodeAt(i)) return false;
  return true;
}
