import { foreignScales } from './affixes';
import { mayEnd } from './boundaries';
import { applyFactor, Composition, type Sum } from './composition';
import { digitValue } from './digits';
import type { Lexicon } from './lexicon';
import { isPoint, type Literal, readLiteral } from './literal';
import { isFactor, type Meaning } from './word-meanings';
import { keyOf } from './word-patterns';

/** A number expression: where it ends and what it amounts to. */
export interface Expression {
  readonly end: number;
  readonly sum: Sum;
  /** True where a scale or multiplier closes it, so that it can lend its unit to a neighbour. */
  readonly factor: number;
}

interface Word {
  readonly end: number;
  readonly meaning: Meaning;
}

/** No number here; read on from `skipTo`. */
export interface NoExpression {
  readonly skipTo: number;
}

/** More parts than a number has: what keeps reading linear. */
const mostParts = 40;

/** Reads the longest number expression that starts at `at`. */
export function readExpression(text: string, at: number, lexicon: Lexicon): Expression | NoExpression {
  return new Reader(text, at, lexicon).read();
}

class Reader {
  private readonly composition = new Composition();
  private end: number;
  private best: Expression | null = null;
  private bestAtFactor: Expression | null = null;
  /** True right after digits, where signs ("K", "m") may stand. */
  private afterDigits = false;
  private factor = 1;
  private lastWord = 0;

  constructor(
    private readonly text: string,
    private readonly at: number,
    private readonly lexicon: Lexicon,
  ) {
    this.end = at;
  }

  read(): Expression | NoExpression {
    const { text, at, lexicon } = this;
    const code = text.charCodeAt(at);
    if (digitValue(code) >= 0 || isPoint(code)) {
      const literal = readLiteral(text, at, lexicon);
      if ('skipTo' in literal) return literal;
      this.composition.literal(literal);
      this.end = literal.end;
      this.afterDigits = true;
      this.settle();
    } else if (!this.opening()) return { skipTo: this.wordEnd() };
    for (let parts = 0; parts < mostParts && this.next(); parts++);
    if (lexicon.grammar.shorthand) this.shorten();
    return this.best ?? { skipTo: Math.max(this.end, this.wordEnd()) };
  }

  /** A lone digit after a factor: 三万五 is 35,000; what may not be read so ends the number before it. */
  private shorten(): void {
    const { lexicon, composition, text, lastWord } = this;
    if (this.best?.end !== this.end || !composition.shorthand()) return;
    if (lexicon.grammar.noShorthand?.includes(keyOf(text.slice(lastWord, this.end)))) this.best = this.bestAtFactor;
    else this.settle();
  }

  /** The first word; 二〇二三 counts as digits. */
  private opening(): boolean {
    if (this.neighbours(this.at)) return true;
    const run = this.digitRun();
    if (run) return run.accepted;
    const word = this.word(this.at);
    if (!word) return false;
    const { meaning } = word;
    this.end = word.end;
    if (meaning.kind === 'term') this.composition.term(meaning.value, meaning.step);
    else if (meaning.kind === 'product') this.product(meaning.coefficient, meaning.value);
    else if (meaning.kind === 'part') this.composition.term(meaning.value, 1);
    else if (meaning.kind === 'few') this.composition.few();
    else if (meaning.kind === 'article') {
      const next = this.word(this.joined(word.end));
      if (next?.meaning.kind !== 'multiplier' && next?.meaning.kind !== 'scale') return false;
      this.composition.term(1, 1);
      return true;
    } else if (!this.applyFactor(meaning)) return false;
    this.settle();
    return true;
  }

  private digitRun(): { accepted: boolean } | null {
    const { digitRun, grammar } = this.lexicon;
    if (!digitRun) return null;
    digitRun.lastIndex = this.at;
    if (!digitRun.test(this.text)) return null;
    const end = digitRun.lastIndex;
    const digits = [...this.text.slice(this.at, end)].map((char) => (grammar.digitRun ?? '').indexOf(char) % 10);
    if (this.word(end)?.meaning.kind === 'multiplier') return null;
    const mantissa = Number(digits.join(''));
    if (digits.length > 16 || !Number.isSafeInteger(mantissa)) return { accepted: false };
    this.composition.term(mantissa, 1);
    this.end = end;
    this.settle();
    return { accepted: true };
  }

  /** Takes one more part; false where the expression ends. */
  private next(): boolean {
    const { composition, text } = this;
    if (this.afterDigits && this.sign()) return true;
    const from = this.joined(this.afterDigits ? this.afterDistributive() : this.end);
    if (this.neighbours(from)) return true;
    const word = this.word(from);
    if (word) {
      if (this.take(word, from)) return true;
      const factor = word.meaning.kind === 'multiplier' || word.meaning.kind === 'scale';
      if (factor && composition.hasOpen && this.bestAtFactor) this.best = this.bestAtFactor;
      return false;
    }
    if (digitValue(text.charCodeAt(from)) >= 0 && this.takesDigits()) return this.digits(from);
    return this.conjoined(from);
  }

  private take({ end, meaning }: Word, from: number): boolean {
    const { composition } = this;
    switch (meaning.kind) {
      case 'term':
        if (!composition.term(meaning.value, meaning.step) && !this.pair(meaning.value)) return false;
        break;
      case 'multiplier':
      case 'scale':
        if (!this.applyFactor(meaning, from > this.end)) return false;
        break;
      case 'product':
        if (!this.product(meaning.coefficient, meaning.value)) return false;
        break;
      case 'part':
        if (!composition.part(meaning.value)) return false;
        break;
      case 'few':
        if (!composition.few()) return false;
        break;
      case 'surplus':
        if (from > this.end && !this.factorAt(end)) return false;
        if (!composition.surplus()) return false;
        break;
      case 'filler': {
        if (composition.isEmpty || composition.hasDigits) return false;
        const next = this.word(this.joined(end));
        if (!next || !this.mayFollowFiller(next.meaning)) return false;
        composition.pad();
        this.end = end;
        return true;
      }
      case 'point':
        return this.fraction(end);
      case 'article':
        return false;
    }
    this.lastWord = from;
    this.end = end;
    this.afterDigits = false;
    this.settle(meaning.kind === 'multiplier' || meaning.kind === 'scale');
    return true;
  }

  /** 三四百, 十五六万, 两三千: two neighbouring digits in words, before a factor. */
  private neighbours(from: number): boolean {
    const { lexicon, composition } = this;
    if (!lexicon.grammar.digitRun || !(composition.isEmpty || composition.afterFactor)) return false;
    const low = this.digitWord(from);
    if (low < 1 || this.digitWord(from + 1) !== low + 1 || !this.factorAt(from + 2)) return false;
    if (!composition.neighbours(low)) return false;
    this.end = from + 2;
    return true;
  }

  /** The value of a digit in words of one character, or -1. */
  private digitWord(from: number): number {
    const meaning = this.lexicon.meanings.get(this.text.charAt(from));
    return meaning?.kind === 'term' && meaning.step === 1 && Number.isInteger(meaning.value) ? meaning.value : -1;
  }

  /** Whether a factor stands at `from`, after a blank or without. */
  private factorAt(from: number): boolean {
    const meaning = this.word(this.joined(from))?.meaning;
    return meaning !== undefined && isFactor(meaning);
  }

  /** "1'er milyon": past the ending that means "each". */
  private afterDistributive(): number {
    const { distributive } = this.lexicon;
    if (!distributive) return this.end;
    distributive.lastIndex = this.end;
    return distributive.test(this.text) && this.factorAt(distributive.lastIndex) ? distributive.lastIndex : this.end;
  }

  /** 6만 6600: digits after a blank that complete the number before them, where the language sets blanks. */
  private isRest({ end }: Literal, from: number): boolean {
    return this.lexicon.grammar.blanksInside === true && end - from >= 3 && !this.factorAt(end);
  }

  private pair(value: number): boolean {
    return this.lexicon.grammar.pairs === true && this.composition.pair(value);
  }

  private mayFollowFiller(meaning: Meaning): boolean {
    if (meaning.kind === 'multiplier') return meaning.alone === 'one';
    return meaning.kind === 'term' || meaning.kind === 'filler' || meaning.kind === 'few';
  }

  private product(coefficient: number, scale: number): boolean {
    const { composition } = this;
    if (composition.hasOpen || !composition.term(coefficient, 1)) return false;
    this.factor *= scale;
    return composition.scale(scale, 'never', false);
  }

  private applyFactor(meaning: Meaning, afterBlank = false): boolean {
    const { nests, writing } = this.lexicon.grammar;
    // 千余 万余 are two numbers, where 万亿 is one.
    const joins = nests === true && !(afterBlank && writing === 'myriad');
    const applied = applyFactor(this.composition, meaning, joins);
    if (applied && 'value' in meaning) this.factor *= meaning.value;
    return applied ?? false;
  }

  private sign(): boolean {
    const { sign, signs } = this.lexicon;
    sign.lastIndex = this.end;
    const match = sign.exec(this.text);
    const value = match?.[1]
      ? signs.glued.get(match[1])
      : match?.[3]
        ? foreignScales.get(match[3])
        : signs.spaced.get(match?.[2] ?? '');
    if (value === undefined || !this.composition.scale(value, 'never', false)) return false;
    this.end = sign.lastIndex;
    this.factor *= value;
    this.afterDigits = false;
    if (match?.[4]) this.composition.surplus();
    this.settle(true);
    return true;
  }

  /** "Mil 82 millones": a thousand before the rest of a larger scale. */
  private nestsThousands(): boolean {
    return this.lexicon.grammar.nests === true && this.composition.lowestScale === 1000;
  }

  private takesDigits(): boolean {
    return this.lexicon.grammar.writing === 'myriad' ? this.composition.afterFactor : this.composition.justClosed;
  }

  /** Digits after a scale: 18万7,000, "1 million 400 thousand", ٦٧ ألفا و٥٠٠. */
  private digits(from: number, joined = false): boolean {
    const { text, lexicon, composition } = this;
    const myriad = lexicon.grammar.writing === 'myriad';

    const literal = readLiteral(text, from, lexicon);
    if ('skipTo' in literal || !composition.accepts(literal)) return false;
    const factor = this.word(this.joined(literal.end))?.meaning;
    const isScale =
      (factor?.kind === 'scale' || (myriad && factor?.kind === 'multiplier')) &&
      (factor.value < composition.lowestScale || (!joined && this.nestsThousands()));
    if (from > this.end && myriad && !isScale && !this.isRest(literal, from)) return false;
    const tail = (joined || lexicon.grammar.tailDigits === true) && composition.lowestScale === 1000;
    if (!myriad && !isScale && !(tail && literal.decimals === 0 && literal.end - from === 3)) return false;
    if (!composition.literal(literal)) return false;
    this.end = literal.end;
    this.afterDigits = true;
    if (myriad || !isScale) this.settle();
    return true;
  }

  private conjoined(from: number): boolean {
    const { composition, lexicon } = this;
    const rule = lexicon.grammar.and;
    if (composition.afterFactor && this.linked()) return true;
    if (lexicon.grammar.commas && composition.justClosed && this.afterComma()) return true;
    if (!lexicon.and || !rule || composition.isEmpty) return false;
    lexicon.and.lastIndex = from;
    if (!lexicon.and.test(this.text)) return false;
    const start = this.joined(lexicon.and.lastIndex);
    if (rule.joinsDigits && composition.justClosed && digitValue(this.text.charCodeAt(start)) >= 0)
      return this.digits(start, true);
    if (composition.hasDigits) return false;
    const word = this.word(start);
    if (!word) return false;
    const { meaning } = word;
    if (meaning.kind === 'term') {
      const { value, step } = meaning;
      const inverted = rule.inverts === true && composition.hasOpen && composition.term(value, step, true);
      const allowed = rule.after === 'any' || !composition.hasOpen;
      if (!inverted && !(allowed && composition.term(value, step))) return false;
    } else if (composition.hasOpen) return false;
    else if (meaning.kind === 'product') {
      if (!this.product(meaning.coefficient, meaning.value)) return false;
    } else if (
      (meaning.kind !== 'multiplier' && meaning.kind !== 'scale') ||
      meaning.alone !== 'one' ||
      !this.applyFactor(meaning)
    )
      return false;
    this.end = word.end;
    this.settle(meaning.kind !== 'term');
    return true;
  }

  /** "Two thousand, three hundred and five": only where a factor follows, or it may be another number. */
  private afterComma(): boolean {
    const { composition, text, end } = this;
    if (composition.hasDigits || composition.isVague || text.charCodeAt(end) !== 0x2c) return false;
    const word = this.word(this.joined(end + 1));
    if (word?.meaning.kind !== 'term' || !this.smallerFactorAhead(word.end)) return false;
    if (!composition.term(word.meaning.value, word.meaning.step)) return false;
    this.end = word.end;
    return true;
  }

  /** Whether the terms from `from` on lead to a factor below the last scale: "eighty-six thousand". */
  private smallerFactorAhead(from: number): boolean {
    let end = from;
    for (let count = 0; count < 4; count++) {
      const word = this.word(this.joined(end));
      if (!word) return false;
      const { kind } = word.meaning;
      if (kind === 'multiplier') return true;
      if (kind === 'scale') return word.meaning.value < this.composition.lowestScale;
      if (kind !== 'term') return false;
      end = word.end;
    }
    return false;
  }

  /** "Hundreds of thousands": the word between vague factors. */
  private linked(): boolean {
    const { of } = this.lexicon;
    if (!of || !this.composition.isVague) return false;
    of.lastIndex = this.end;
    if (!of.test(this.text)) return false;
    const word = this.word(of.lastIndex);
    if (!word || !this.applyFactor(word.meaning)) return false;
    this.end = word.end;
    this.settle(true);
    return true;
  }

  private fraction(from: number): boolean {
    let digits = '';
    let end = from;
    for (let count = 0; count < 6; count++) {
      const word = this.word(this.joined(end));
      const value = this.fractionDigit(word);
      if (!word || value === null || (value > 9 && digits !== '')) break;
      digits += String(value);
      end = word.end;
      if (value > 9) break;
    }
    if (digits === '' || !this.composition.fraction(digits)) return false;
    this.end = end;
    this.settle();
    return true;
  }

  /** 两 and the like count things, they are no decimals; 零 is one. */
  private fractionDigit(word: Word | null): number | null {
    if (word?.meaning.kind === 'filler') return 0;
    if (word?.meaning.kind !== 'term' || word.meaning.value > 99 || !Number.isInteger(word.meaning.value)) return null;
    const { digitRun } = this.lexicon.grammar;
    return digitRun && !digitRun.includes(this.text.charAt(word.end - 1)) ? null : word.meaning.value;
  }

  private word(from: number): Word | null {
    const { word, meanings } = this.lexicon;
    word.lastIndex = from;
    const match = word.exec(this.text);
    const meaning = match ? (meanings.get(match[0]) ?? meanings.get(keyOf(match[0]))) : undefined;
    return meaning ? { end: word.lastIndex, meaning } : null;
  }

  private joined(from: number): number {
    const { joiner } = this.lexicon;
    joiner.lastIndex = from;
    return joiner.test(this.text) ? joiner.lastIndex : from;
  }

  private settle(atFactor = false): void {
    const sum = this.composition.sum();
    if (!sum || !mayEnd(this.text, this.at, this.end, sum.inWords, this.afterDigits, this.lexicon)) return;
    this.best = { end: this.end, sum, factor: this.factor };
    if (atFactor) this.bestAtFactor = this.best;
  }

  private wordEnd(): number {
    const { word } = this.lexicon;
    word.lastIndex = this.at;
    return word.test(this.text) ? word.lastIndex : this.at + 1;
  }
}
