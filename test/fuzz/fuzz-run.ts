import type { Parameters } from 'fast-check';

const seed = Number(process.env.CAC_LENS_FUZZ_SEED ?? 20_261_121);
const longer = Number(process.env.CAC_LENS_FUZZ_ROUNDS ?? 1);

process.stdout.write(`Fuzz seed ${seed}\n`);

/**
 * Parameters of a fuzz run of so many rounds. The seed is fixed, so that a change is never blamed for another one's
 * find; `CAC_LENS_FUZZ_SEED=7 CAC_LENS_FUZZ_ROUNDS=20 npx vitest run test/fuzz` searches elsewhere and longer.
 */
export function rounds<T>(count: number): Parameters<T> {
  return { seed, numRuns: Math.ceil(count * longer), endOnFailure: process.env.CAC_LENS_FUZZ_SHRINK === '0' };
}

/** Time for a test of some rounds, in milliseconds: generous, since the rounds themselves are timed. */
export const patience = 600_000 * Math.max(1, longer);
