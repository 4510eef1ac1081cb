import { mayEnd } from './boundaries';
import { Composition, type Sum } from './composition';
import type { Lexicon } from './lexicon';
import { isFactor, type Meaning } from './word-meanings';
import { keyOf } from './word-patterns';

/** A number expression: where it ends and what it amounts to. */
export interface Expression {
  readonly end: number;
  readonly sum: Sum;
  /** Product of the scales and multipliers in it, which it can lend to a neighbour; 1 where it has none. */
  readonly factor: number;
}

/** A number word, and where it ends. */
export interface Word {
  readonly end: number;
  readonly meaning: Meaning;
}

/** How far an expression has been read, and the best end that it may have so far. */
export class Progress {
  readonly composition = new Composition();
  end: number;
  best: Expression | null = null;
  bestAtFactor: Expression | null = null;
  /** True right after digits, where signs ("K", "m") may stand. */
  afterDigits = false;
  /** Where the last word began. */
  lastWord = 0;
  private factor = 1;

  constructor(
    readonly text: string,
    readonly at: number,
    readonly lexicon: Lexicon,
  ) {
    this.end = at;
  }

  /** The number word at `from`, or null. */
  word(from: number): Word | null {
    const { word, meanings } = this.lexicon;
    word.lastIndex = from;
    const match = word.exec(this.text);
    const meaning = match ? (meanings.get(match[0]) ?? meanings.get(keyOf(match[0]))) : undefined;
    return meaning ? { end: word.lastIndex, meaning } : null;
  }

  /** `from`, or where the blanks or the hyphen there end. */
  joined(from: number): number {
    const { joiner } = this.lexicon;
    joiner.lastIndex = from;
    return joiner.test(this.text) ? joiner.lastIndex : from;
  }

  /** Whether a factor stands at `from`, after a blank or without. */
  factorAt(from: number): boolean {
    const meaning = this.word(this.joined(from))?.meaning;
    return meaning !== undefined && isFactor(meaning);
  }

  /** Applies a factor word; false where it is none or does not fit. */
  multiply(meaning: Meaning, afterBlank = false): boolean {
    if (meaning.kind === 'multiplier') {
      if (!this.composition.multiplier(meaning.value, meaning.alone)) return false;
    } else if (meaning.kind === 'scale') {
      const { nests, writing } = this.lexicon.grammar;
      // 千余 万余 are two numbers, where 万亿 is one.
      const joins = nests === true && !(afterBlank && writing === 'myriad');
      if (!this.composition.scale(meaning.value, meaning.alone, joins)) return false;
    } else return false;
    this.factor *= meaning.value;
    return true;
  }

  /** Applies a coefficient and its scale in one word: "полмиллиона". */
  product(coefficient: number, scale: number): boolean {
    const { composition } = this;
    if (composition.hasOpen || !composition.term(coefficient, 1)) return false;
    return this.scale(scale);
  }

  /** Applies a scale that needs a number before it. */
  scale(value: number): boolean {
    if (!this.composition.scale(value, 'never', false)) return false;
    this.factor *= value;
    return true;
  }

  /** Goes on to `end`, and takes it for the end of the number if it may be one. */
  advance(end: number, atFactor = false): true {
    this.end = end;
    const sum = this.composition.sum();
    if (!sum || !mayEnd(this.text, this.at, end, sum.inWords, this.afterDigits, this.lexicon)) return true;
    this.best = { end, sum, factor: this.factor };
    if (atFactor) this.bestAtFactor = this.best;
    return true;
  }
}
