/** The part of a number below its last scale: "two hundred and five" of "three thousand two hundred and five". */
export class Group {
  /** What multipliers have closed: "two hundred". */
  closed = 0;
  /** The open term is `open` / 10^`decimals`, null where none is open. */
  open: number | null = null;
  decimals = 0;
  /** What must be added below: under the last multiplier, and under the last term. */
  room = Number.POSITIVE_INFINITY;
  private step = Number.POSITIVE_INFINITY;

  get isEmpty(): boolean {
    return this.closed === 0 && this.open === null;
  }

  get value(): number {
    return this.closed + (this.open ?? 0) / 10 ** this.decimals;
  }

  /** Opens it with a number to which no term is added. */
  begin(mantissa: number, decimals = 0): void {
    this.open = mantissa;
    this.decimals = decimals;
    this.step = 0;
  }

  /** "Twenty" and then "five": what is added must stay below the step of what is open. */
  add(value: number, step: number): boolean {
    if (this.decimals > 0 || value >= (this.open === null ? this.room : this.step)) return false;
    if (value === 0 && this.open !== null) return false;
    this.open = (this.open ?? 0) + value;
    this.step = step;
    return true;
  }

  /** "Drei" and then "undzwanzig": tens after units. */
  addTens(value: number, step: number): boolean {
    if (this.open === null || this.decimals > 0 || this.step !== 1 || step !== 10 || value < 20) return false;
    const units = this.open % 100;
    if (units < 1 || units > 9) return false;
    this.open += value;
    return true;
  }

  /** "Bốn" and then "ba": a digit after a digit makes tens of the first. */
  addUnits(value: number): boolean {
    if (this.open === null || this.decimals > 0 || this.step !== 1 || this.room <= 10) return false;
    if (this.open < 2 || this.open > 9 || value < 1 || value > 9) return false;
    this.begin(this.open * 10 + value);
    return true;
  }

  /** "Point four". */
  addDecimals(digits: string): boolean {
    if (this.decimals > 0) return false;
    this.begin((this.open ?? 0) * 10 ** digits.length + Number(digits), digits.length);
    return true;
  }

  /** Closes the open term, or one where none is open, with a multiplier: "two" and then "hundred". */
  multiply(value: number, most: number): boolean {
    const open = this.open ?? 1;
    if (value >= this.room || open / 10 ** this.decimals >= most) return false;
    this.closed += (open * value) / 10 ** this.decimals;
    this.clearOpen(value);
    return true;
  }

  /** Empties it; what comes must stay below `room`. */
  clear(room: number): void {
    this.closed = 0;
    this.clearOpen(room);
  }

  private clearOpen(room: number): void {
    this.open = null;
    this.decimals = 0;
    this.step = Number.POSITIVE_INFINITY;
    this.room = room;
  }
}
