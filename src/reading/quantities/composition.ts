import { significantUnit, tidy } from './interval';
import type { Literal } from './literal';
import type { Meaning } from './word-meanings';

/** A part that a scale has closed: "13亿" of 13亿4000万. */
interface Part {
  readonly value: number;
  readonly scale: number;
}

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
  private parts: Part[] = [];
  /** Value closed by multipliers in this group, and the step that what follows must stay below. */
  private closed = 0;
  private room = Number.POSITIVE_INFINITY;
  /** Open value (mantissa / 10^decimals), null where none. */
  private open: number | null = null;
  private decimals = 0;
  private step = Number.POSITIVE_INFINITY;
  /** Spread of a vague word: the value may be up to this many times, or this much more. */
  private fewTimes = 1;
  private fewMore = 0;
  private lastUnit: number | null = null;
  private lastFactor = 1;
  private extra = false;
  private words = true;
  private needsScale = false;
  private vague = false;
  private padded = false;
  /** True after a scale on decimals, "1.2 million": nothing is added to it. */
  private rounded = false;

  get isEmpty(): boolean {
    return this.parts.length === 0 && this.closed === 0 && this.open === null && !this.vague;
  }

  /** True right after a term, before any multiplier or scale. */
  get hasOpen(): boolean {
    return this.open !== null;
  }

  /** True right after a scale word. */
  get justClosed(): boolean {
    return this.open === null && this.closed === 0 && this.parts.length > 0;
  }

  /** True right after a multiplier or a scale. */
  get afterFactor(): boolean {
    return this.open === null && !this.isEmpty;
  }

  /** True after 余 and its like, or after a number in digits: words do not add to them. */
  get isOver(): boolean {
    return this.extra;
  }

  get isVague(): boolean {
    return this.vague;
  }

  get hasDigits(): boolean {
    return !this.words;
  }

  accepts({ mantissa, decimals }: Literal): boolean {
    if (this.open !== null || this.vague || this.extra || this.rounded) return false;
    return mantissa / 10 ** decimals < Math.min(this.room, this.lowestScale);
  }

  literal(literal: Literal): boolean {
    if (!this.accepts(literal)) return false;
    const { mantissa, decimals, unit } = literal;
    this.open = mantissa;
    this.decimals = decimals;
    this.step = 0;
    this.lastUnit = decimals > 0 ? unit : null;
    this.lastFactor = 1;
    this.words = false;
    return true;
  }

  term(value: number, step: number, inverted = false): boolean {
    if (this.extra || this.vague || this.rounded || !this.words || this.decimals > 0) return false;
    if (inverted) {
      const units = (this.open ?? 0) % 100;
      if (this.open === null || units < 1 || units > 9 || this.step !== 1 || step !== 10 || value < 20) return false;
      this.open += value;
      this.step = 1;
      return true;
    }
    const limit = this.open === null ? Math.min(this.room, this.lowestScale) : this.step;
    if (value >= limit || (value === 0 && this.open !== null)) return false;
    this.open = (this.open ?? 0) + value;
    this.step = step;
    this.lastUnit = null;
    if (value > 0 && value < 1) this.needsScale = true;
    return true;
  }

  /** Digits after a decimal sign in words: "one point four". */
  fraction(digits: string): boolean {
    if (this.isEmpty || this.decimals > 0 || this.extra || this.vague) return false;
    this.open = (this.open ?? 0) * 10 ** digits.length + Number(digits);
    this.decimals = digits.length;
    this.lastUnit = 10 ** -digits.length;
    this.step = 0;
    return true;
  }

  few(): boolean {
    if (this.open !== null || this.extra || !this.words) return false;
    this.vague = true;
    if (this.closed > 0) this.fewMore = 9;
    else {
      this.open = 1;
      this.step = 0;
      this.fewTimes = 10;
    }
    return true;
  }

  /** "Bốn ba": a digit after a digit makes tens of the first; neighbours ("two or three") do not, on their own. */
  pair(value: number): boolean {
    if (this.open === null || this.extra || this.vague || !this.words || this.decimals > 0) return false;
    if (this.open < 2 || this.open > 9 || value < 1 || value > 9 || this.step !== 1) return false;
    if (value === this.open + 1 && this.closed === 0 && this.parts.length === 0) return false;
    if (this.room <= 10) return false;
    this.open = this.open * 10 + value;
    this.step = 0;
    return true;
  }

  /** 三四百, 十五六万: two neighbouring digits, "three or four". */
  neighbours(low: number): boolean {
    if (this.open !== null || this.extra || this.vague || !this.words || this.room <= 1) return false;
    this.vague = true;
    this.open = low;
    this.step = 0;
    this.fewMore = 1;
    return true;
  }

  multiplier(value: number, alone: 'one' | 'vague' | 'never'): boolean {
    if (this.extra || value >= this.room || value >= this.lowestScale) return false;
    if (this.open === null) {
      if (this.closed > 0 || !this.begins(alone)) return this.closed > 0 && alone === 'one' && this.addsOne(value);
      this.open = 1;
    }
    if (this.open / 10 ** this.decimals >= (this.words ? 100 : 1000) || (this.open === 0 && this.parts.length === 0))
      return false;
    this.closed += (this.open * value) / 10 ** this.decimals;
    this.fewMore *= value;
    this.needsScale = false;
    this.lastFactor = value;
    this.room = value;
    this.clearOpen();
    return true;
  }

  private addsOne(value: number): boolean {
    this.closed += value;
    this.fewMore *= value;
    this.room = value;
    return true;
  }

  scale(value: number, alone: 'one' | 'vague' | 'never', joins: boolean): boolean {
    let coefficient = this.closed + (this.open ?? 0) / 10 ** this.decimals;
    const wasEmpty = this.open === null && this.closed === 0 && this.fewMore === 0;
    let below = 0;
    let kept = this.parts.length;
    while (kept > 0 && (this.parts[kept - 1]?.scale ?? 0) <= value && !this.standsOver(kept - 1, value, coefficient)) {
      kept--;
      below += this.parts[kept]?.value ?? 0;
    }
    if (below > 0 && !wasEmpty && (!joins || this.parts[kept]?.scale === value)) return false;
    if (wasEmpty && below === 0) {
      if (this.extra || (this.parts.length > 0 && alone !== 'one') || !this.begins(alone, 100)) return false;
      coefficient = 1;
      this.lastFactor = 1;
    }
    if (!this.words && this.decimals > 0) this.rounded = true;
    const mantissa =
      this.open !== null && this.closed === 0 && below === 0 ? (this.open * value) / 10 ** this.decimals : null;
    const product = mantissa ?? tidy((coefficient + below) * value);
    if (product <= 0 || product > 1e21) return false;
    this.parts.length = kept;
    this.parts.push({ value: tidy(product), scale: value });
    this.lastFactor = this.open === null ? this.lastFactor * value : value;
    this.fewMore *= value;
    this.closed = 0;
    this.room = value;
    this.needsScale = false;
    this.clearOpen();
    return true;
  }

  /** "Mil millones doscientos millones": thousands of a scale stand before the rest of that scale. */
  private standsOver(index: number, scale: number, coefficient: number): boolean {
    const part = this.parts[index];
    return part?.scale === scale && coefficient > 0 && coefficient < 1000 && part.value % (scale * 1000) === 0;
  }

  /** Half (or another part) of what was last named: of the last factor, or of one where a term is open. */
  part(value: number): boolean {
    if (this.extra || this.rounded || this.decimals > 0) return false;
    if (this.open !== null) {
      this.decimals = value === 0.5 ? 1 : 2;
      this.open = (this.open + value) * 10 ** this.decimals;
      this.lastUnit = 10 ** -this.decimals;
      this.step = 0;
      return true;
    }
    if (this.closed > 0) this.closed += this.lastFactor * value;
    else {
      const part = this.parts.pop();
      if (!part) return false;
      this.parts.push({ value: part.value + this.lastFactor * value, scale: part.scale });
    }
    this.lastUnit = null;
    this.room = 1;
    return true;
  }

  /** A place held by 零 or "linh". */
  pad(): void {
    this.padded = true;
  }

  surplus(): boolean {
    if (this.isEmpty || this.vague) return false;
    this.extra = true;
    return true;
  }

  /** A number in words that ends in a lone digit after a factor, 三万五: the digit counts tenths of the factor. */
  shorthand(): boolean {
    if (
      this.open === null ||
      this.open < 1 ||
      this.open > 9 ||
      this.lastFactor < 100 ||
      this.padded ||
      !this.words ||
      this.decimals > 0
    )
      return false;
    this.open = (this.open * this.lastFactor) / 10;
    return true;
  }

  /** The sum so far, null where it is not a number yet ("half" without what it halves). */
  sum(): Sum | null {
    if (this.isEmpty || this.needsScale) return null;
    let value = this.closed + (this.open ?? 0) / 10 ** this.decimals;
    if (this.parts.length > 0 || this.closed > 0) {
      for (const part of this.parts) value += part.value;
      value = tidy(value);
    }
    let unit = significantUnit(value);
    if (this.lastUnit !== null) unit = tidy(this.lastUnit * (this.open === null ? this.lastFactor : 1));
    const most = this.vague ? value * this.fewTimes + this.fewMore : null;
    return { value, unit, most, surplus: this.extra, inWords: this.words };
  }

  private begins(alone: 'one' | 'vague' | 'never', times = 10): boolean {
    if (alone === 'never') return false;
    if (alone === 'vague') {
      if (!this.isEmpty) return false;
      this.vague = true;
      this.fewTimes = times;
    }
    return true;
  }

  /** The scale that closed the last part: what follows must stay below it. */
  get lowestScale(): number {
    return this.parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
  }

  private clearOpen(): void {
    this.open = null;
    this.decimals = 0;
    this.step = Number.POSITIVE_INFINITY;
  }
}

/** Applies a factor word; null where the meaning is none. */
export function applyFactor(composition: Composition, meaning: Meaning, joins: boolean): boolean | null {
  if (meaning.kind === 'multiplier') return composition.multiplier(meaning.value, meaning.alone);
  if (meaning.kind === 'scale') return composition.scale(meaning.value, meaning.alone, joins);
  return null;
}
