import { expect } from 'vitest';

/** How many times longer the longer text is. */
const TIMES = 12;

/** More than linear work takes with all its noise, less than the 144 times of quadratic work. */
const MOST = 60;

/** Processor milliseconds of some work: other processes do not count. */
export function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Expects that work on twelve times the text takes about twelve times as long. The cheapest run of each counts, and runs
 * are added while they are too far apart: a busy machine makes work dearer for a while, a slow algorithm for ever.
 */
export function expectLinear(read: (text: string) => void, text: string): void {
  const longer = text.repeat(TIMES);
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 20; run++) {
    small = Math.min(
      small,
      cost(() => read(text)),
    );
    large = Math.min(
      large,
      cost(() => read(longer)),
    );
    // The first run compiles; below two milliseconds the clock is too coarse.
    if (run >= 1 && large < Math.max(small, 2) * MOST) return;
  }
  expect(large).toBeLessThan(Math.max(small, 2) * MOST);
}
