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
  const placeOf = placesOf(sentences);
  const ofRegulator = new Set<number>();
  const ofAuthorities = new Set<number>();
  for (const [position, { block, regulators }] of sentences.entries()) {
    const isNamed = bodiesOf[position]?.some(({ agency, by }) => agency === 'regulator' && by !== 'any');
    if (regulators.length > 0 || isNamed) ofRegulator.add(placeOf.get(block) ?? block);
    if (bodiesOf[position]?.some(({ agency }) => agency === 'authorities')) ofAuthorities.add(block);
  }
  const first = Math.min(...ofRegulator);
  return (block) => {
    const place = placeOf.get(block) ?? block;
    return {
      isFarFromRegulator: place > first && !isWithin(ofRegulator, place - reach, place + 1),
      isBesideAuthority: ofAuthorities.has(block),
    };
  };
}

/** Where each block stands: the items of a list stand where its first one does, as the text goes on behind them. */
function placesOf(sentences: readonly SentenceReading[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let items = 0;
  let previous: SentenceReading | undefined;
  for (const sentence of sentences) {
    if (previous?.kind === 'item' && sentence.kind === 'item') items += sentence.block - previous.block;
    places.set(sentence.block, sentence.block - items);
    previous = sentence;
  }
  return places;
}

function isWithin(blocks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let block = from; block <= to; block++) if (blocks.has(block)) return true;
  return false;
}
