import { Group } from './group';
import { significantUnit, tidy } from './interval';
import type { Literal } from './literal';
import { Parts } from './parts';
import type { Alone } from './word-meanings';

/** What a composition amounts to. `most` is the upper end where a vague word took part, else null. */
export interface Sum {
  readonly value: number;
  readonly unit: number;
  readonly most: number | null;
  readonly surplus: boolean;
  readonly inWords: boolean;
}

/**
 * Adds up a number from left to right: terms gather in a group ("two hundred" closes 200, "five" is open), scales close
 * groups into parts, and each addition must fit below what stands before it. What does not fit is refused, and the
 * expression ends there.
 */
export class Composition {
  private readonly group = new Group();
  private readonly parts = new Parts();
  /** Spread of a vague word: the value may be up to this many times, or this much more. */
  private fewTimes = 1;
  private fewMore = 0;
  private lastUnit: number | null = null;
  private lastFactor = 1;
  /** True after 余 and its like, and after a scale on decimals ("1.2 million"): nothing is added any more. */
  private extra = false;
  private ended = false;
  private words = true;
  private needsScale = false;
  private vague = false;
  private padded = false;

  get isEmpty(): boolean {
    return this.parts.isEmpty && this.group.isEmpty && !this.vague;
  }

  /** True right after a term, before any multiplier or scale. */
  get hasOpen(): boolean {
    return this.group.open !== null;
  }

  /** True right after a scale word. */
  get justClosed(): boolean {
    return this.group.isEmpty && !this.parts.isEmpty;
  }

  /** True right after a multiplier or a scale. */
  get afterFactor(): boolean {
    return !this.hasOpen && !this.isEmpty;
  }

  get isVague(): boolean {
    return this.vague;
  }

  get hasDigits(): boolean {
    return !this.words;
  }

  /** The scale that closed the last part: what follows must stay below it. */
  get lowestScale(): number {
    return this.parts.lowestScale;
  }

  /** What follows a factor must stay below it, and below the last scale. */
  get room(): number {
    return Math.min(this.group.room, this.lowestScale);
  }

  accepts({ mantissa, decimals }: Literal): boolean {
    if (this.hasOpen || this.vague || this.ended) return false;
    return mantissa / 10 ** decimals < this.room;
  }

  literal(literal: Literal): boolean {
    if (!this.accepts(literal)) return false;
    const { mantissa, decimals, unit } = literal;
    this.group.begin(mantissa, decimals);
    this.lastUnit = decimals > 0 ? unit : null;
    this.lastFactor = 1;
    this.words = false;
    return true;
  }

  term(value: number, step: number): boolean {
    if (this.ended || this.vague || !this.words) return false;
    if ((!this.hasOpen && value >= this.lowestScale) || !this.group.add(value, step)) return false;
    this.lastUnit = null;
    if (value > 0 && value < 1) this.needsScale = true;
    return true;
  }

  /** Tens after units: "dreiundzwanzig". */
  tens(value: number, step: number): boolean {
    return !this.ended && !this.vague && this.words && this.group.addTens(value, step);
  }

  /** "Bốn ba": forty-three; neighbours ("two or three") are not, on their own. */
  pair(value: number): boolean {
    if (this.ended || this.vague || !this.words) return false;
    const { open, closed } = this.group;
    if (open !== null && value === open + 1 && closed === 0 && this.parts.isEmpty) return false;
    return this.group.addUnits(value);
  }

  /** Digits after a decimal sign in words: "one point four". */
  fraction(digits: string): boolean {
    if (this.isEmpty || this.ended || this.vague || !this.group.addDecimals(digits)) return false;
    this.lastUnit = 10 ** -digits.length;
    return true;
  }

  /** "Several", 数: from one to ten of what follows, or nine more of what stands before. */
  few(): boolean {
    if (this.hasOpen || this.ended || !this.words) return false;
    this.vague = true;
    if (this.group.closed > 0) this.fewMore = 9;
    else {
      this.group.begin(1);
      this.fewTimes = 10;
    }
    return true;
  }

  /** 三四百, 十五六万: two neighbouring digits, "three or four". */
  neighbours(low: number): boolean {
    if (this.hasOpen || this.ended || this.vague || !this.words || this.group.room <= 1) return false;
    this.vague = true;
    this.group.begin(low);
    this.fewMore = 1;
    return true;
  }

  multiplier(value: number, alone: Alone): boolean {
    const { group } = this;
    if (this.extra || value >= group.room || value >= this.lowestScale) return false;
    if (group.open === null && group.closed > 0) {
      if (alone !== 'one') return false;
    } else if (group.open === null) {
      if (!this.begins(alone, 10)) return false;
    } else if (group.open === 0 && this.parts.isEmpty) return false;
    if (!group.multiply(value, this.words ? 100 : 1000)) return false;
    this.fewMore *= value;
    this.needsScale = false;
    this.lastFactor = value;
    return true;
  }

  scale(value: number, alone: Alone, joins: boolean): boolean {
    const { group, parts } = this;
    let coefficient = group.value;
    const wasEmpty = group.isEmpty && this.fewMore === 0;
    const { kept, value: below, isSameScale } = parts.multipliedBy(value, coefficient);
    if (below > 0 && !wasEmpty && (!joins || isSameScale)) return false;
    if (wasEmpty && below === 0) {
      if (this.extra || (!parts.isEmpty && alone !== 'one') || !this.begins(alone, 100)) return false;
      coefficient = 1;
      this.lastFactor = 1;
    }
    if (!this.words && group.decimals > 0) this.ended = true;
    const isDecimal = group.open !== null && group.closed === 0 && below === 0;
    const product = isDecimal ? ((group.open ?? 0) * value) / 10 ** group.decimals : (coefficient + below) * value;
    if (product <= 0 || product > 1e21) return false;
    parts.close(kept, product, value);
    this.lastFactor = this.hasOpen ? value : this.lastFactor * value;
    this.fewMore *= value;
    this.needsScale = false;
    group.clear(value);
    return true;
  }

  /** Half (or another part) of what was last named: of the last factor, or of one where a term is open. */
  part(value: number): boolean {
    const { group } = this;
    if (this.ended || group.decimals > 0) return false;
    if (this.hasOpen) return this.fraction(value === 0.5 ? '5' : String(value * 100));
    if (group.closed > 0) group.closed += this.lastFactor * value;
    else if (!this.parts.addToLast(this.lastFactor * value)) return false;
    this.lastUnit = null;
    group.room = 1;
    return true;
  }

  /** A place held by 零 or "linh". */
  pad(): void {
    this.padded = true;
  }

  surplus(): boolean {
    if (this.isEmpty || this.vague) return false;
    this.extra = true;
    this.ended = true;
    return true;
  }

  /** A number in words that ends in a lone digit after a factor, 三万五: the digit counts tenths of the factor. */
  shorthand(): boolean {
    const { open, decimals } = this.group;
    if (open === null || open < 1 || open > 9 || decimals > 0) return false;
    if (this.lastFactor < 100 || this.padded || !this.words) return false;
    this.group.open = (open * this.lastFactor) / 10;
    return true;
  }

  /** The sum so far, null where it is not a number yet ("half" without what it halves). */
  sum(): Sum | null {
    if (this.isEmpty || this.needsScale) return null;
    let { value } = this.group;
    if (!this.parts.isEmpty || this.group.closed > 0) value = tidy(this.parts.addedTo(value));
    let unit = significantUnit(value);
    if (this.lastUnit !== null) unit = tidy(this.lastUnit * (this.hasOpen ? 1 : this.lastFactor));
    const most = this.vague ? value * this.fewTimes + this.fewMore : null;
    return { value, unit, most, surplus: this.extra, inWords: this.words };
  }

  /** Whether a factor may stand without a number before it; "thousands" may be up to `times` as many. */
  private begins(alone: Alone, times: number): boolean {
    if (alone === 'never' || (alone === 'vague' && !this.isEmpty)) return false;
    if (alone === 'vague') {
      this.vague = true;
      this.fewTimes = times;
    }
    return true;
  }
}
