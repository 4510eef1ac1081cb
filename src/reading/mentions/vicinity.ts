import type { NamedBody } from './named-body';
import type { SentenceReading } from './sentence-reading';

/** Whom the blocks around a count name. */
export interface Vicinity {
  /** Whether the regulator was named more than two blocks before, and neither in its block nor in the next. */
  readonly isFarFromRegulator: boolean;
  /** Whether its block names another Chinese body. */
  readonly isBesideAuthority: boolean;
}

/** For how many blocks a text goes on speaking of the regulator without naming it. */
const reach = 2;

/** Tells for each block, by its place, whom it and the blocks around it name. `bodiesOf` are those that each sentence names. */
export function vicinities(
  sentences: readonly SentenceReading[],
  bodiesOf: readonly (readonly NamedBody[])[],
): (block: number) => Vicinity {
  const ofRegulator = new Set<number>();
  const ofAuthorities = new Set<number>();
  for (const [position, { block, regulators }] of sentences.entries()) {
    const isNamed = bodiesOf[position]?.some(({ agency, by }) => agency === 'regulator' && by !== 'any');
    if (regulators.length > 0 || isNamed) ofRegulator.add(block);
    if (bodiesOf[position]?.some(({ agency }) => agency === 'authorities')) ofAuthorities.add(block);
  }
  const first = Math.min(...ofRegulator);
  return (block) => ({
    isFarFromRegulator: block > first && !isWithin(ofRegulator, block - reach, block + 1),
    isBesideAuthority: ofAuthorities.has(block),
  });
}

function isWithin(blocks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let block = from; block <= to; block++) if (blocks.has(block)) return true;
  return false;
}
