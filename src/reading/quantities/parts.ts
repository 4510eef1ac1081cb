import { tidy } from './interval';

/** A part that a scale has closed: "13亿" of 13亿4000万. */
interface Part {
  readonly value: number;
  readonly scale: number;
}

/** The parts that a scale multiplies together with what stands before it: the 1200 of "1200 million". */
export interface Multiplied {
  /** How many parts stand over the scale and are left as they are. */
  readonly kept: number;
  readonly value: number;
  /** True where the first of them was closed by the same scale. */
  readonly isSameScale: boolean;
}

/** The parts of a number that scales have closed, from left to right. */
export class Parts {
  private readonly list: Part[] = [];

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** The scale that closed the last part: what follows must stay below it. */
  get lowestScale(): number {
    return this.list.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
  }

  /** What a scale would multiply, where a coefficient stands right before it. */
  multipliedBy(scale: number, coefficient: number): Multiplied {
    const { list } = this;
    let value = 0;
    let kept = list.length;
    while (kept > 0 && (list[kept - 1]?.scale ?? 0) <= scale && !this.standsOver(kept - 1, scale, coefficient)) {
      kept--;
      value += list[kept]?.value ?? 0;
    }
    return { kept, value, isSameScale: list[kept]?.scale === scale };
  }

  /** "Mil millones doscientos millones": thousands of a scale stand before the rest of that scale. */
  private standsOver(index: number, scale: number, coefficient: number): boolean {
    const part = this.list[index];
    return part?.scale === scale && coefficient > 0 && coefficient < 1000 && part.value % (scale * 1000) === 0;
  }

  /** Puts a part in the place of all but the kept ones. */
  close(kept: number, value: number, scale: number): void {
    this.list.length = kept;
    this.list.push({ value: tidy(value), scale });
  }

  /** Adds to the last part; false where there is none. */
  addToLast(more: number): boolean {
    const last = this.list.pop();
    if (!last) return false;
    this.list.push({ value: last.value + more, scale: last.scale });
    return true;
  }

  /** All parts, added to what stands after them. */
  addedTo(rest: number): number {
    return this.list.reduce((sum, { value }) => sum + value, rest);
  }
}
