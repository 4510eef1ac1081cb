import type { Block } from '../article';
import type { Cue } from '../cues/cue';
import type { CueMatcher } from '../cues/cue-matcher';
import { datesOf, type WrittenDate } from '../cues/dates';
import { sentencesOf } from '../cues/sentences';
import type { LanguageId } from '../languages/language';
import { readQuantities } from '../quantities/read-quantities';
import type { Quantity } from '../quantity';
import type { RegulatorName } from '../regulator';

/** A sentence with all that was found in it. Offsets are those of the article's text. */
export interface SentenceReading {
  readonly block: number;
  readonly kind: Block['kind'];
  readonly language: LanguageId;
  readonly matcher: CueMatcher;
  readonly start: number;
  readonly end: number;
  readonly cues: readonly Cue[];
  readonly dates: readonly WrittenDate[];
  readonly quantities: readonly Quantity[];
  readonly regulators: readonly RegulatorName[];
}

/** Reads the sentences of one block. `regulators` are those that it names, in order. */
export function readSentences(
  block: Block,
  position: number,
  language: LanguageId,
  matcher: CueMatcher,
  regulators: readonly RegulatorName[],
): SentenceReading[] {
  const { text, start: offset } = block;
  const cues = matcher.find(text, offset);
  const dates = datesOf(text, cues, offset);
  const quantities = readQuantities(text, language).map((quantity) => ({
    ...quantity,
    start: quantity.start + offset,
    end: quantity.end + offset,
  }));
  const within = { cues: taker(cues), dates: taker(dates), quantities: taker(quantities) };
  const named = taker(regulators);
  return sentencesOf(text).map((sentence) => {
    const start = sentence.start + offset;
    const end = sentence.end + offset;
    return {
      block: position,
      kind: block.kind,
      language,
      matcher,
      start,
      end,
      cues: within.cues(end),
      dates: within.dates(end),
      quantities: within.quantities(end),
      regulators: named(end),
    };
  });
}

/** Takes from an ordered list, each time those that start before an end and were not taken yet. */
function taker<T extends { readonly start: number }>(all: readonly T[]): (end: number) => T[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < all.length && (all[next]?.start ?? end) < end) next += 1;
    return all.slice(from, next);
  };
}
