import type { Block } from './article';
import type { RegulatorName } from './regulator';

/** Longest stretch that is read in one step, in UTF-16 units: some milliseconds. Web pages are sent in no longer blocks. */
const longest = 20_000;
/** How far back from there the end of a sentence is looked for. */
const slack = 2000;

/** Part of a block, itself a block, with the names of the regulator that stand in it. */
export interface Stretch {
  readonly block: Block;
  readonly regulators: readonly RegulatorName[];
}

/** Cuts a block that is too long for one step, between sentences where it can. `regulators` are those it names, in order. */
export function stretchesOf(block: Block, regulators: readonly RegulatorName[]): Stretch[] {
  const { text, start } = block;
  if (text.length <= longest) return [{ block, regulators }];
  const stretches: Stretch[] = [];
  let next = 0;
  for (let from = 0; from < text.length; ) {
    const to = from + longest < text.length ? endBefore(text, from + longest) : text.length;
    const first = next;
    while (next < regulators.length && (regulators[next]?.start ?? 0) < start + to) next += 1;
    stretches.push({
      block: { ...block, text: text.slice(from, to), start: start + from },
      regulators: regulators.slice(first, next),
    });
    from = to;
  }
  return stretches;
}

/** Where the last sentence ends before a place, or the last word. */
function endBefore(text: string, place: number): number {
  const before = text.slice(place - slack, place);
  const [whole] = /^.*(?:[.!?؟।]\s|[。！？\n])/s.exec(before) ?? /^.*\s/s.exec(before) ?? [before];
  return place - slack + whole.length;
}
