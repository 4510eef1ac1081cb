import type { Block } from '../article';
import type { Cue, CueMatcher } from '../cues/cue-matcher';
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

/** Reads the sentences of one block. `regulators` are those of the whole article, in order. */
export function readSentences(
  block: Block,
  position: number,
  language: LanguageId,
  matcher: CueMatcher,
  regulators: readonly RegulatorName[],
): SentenceReading[] {
  const { text, start: offset } = block;
  const cues = matcher.find(text).map((cue) => ({ ...cue, start: cue.start + offset, end: cue.end + offset }));
  const dates = datesOf(
    text,
    cues.map((cue) => ({ ...cue, start: cue.start - offset, end: cue.end - offset })),
  ).map((date) => ({
    ...date,
    start: date.start + offset,
    end: date.end + offset,
  }));
  const quantities = readQuantities(text, language).map((quantity) => ({
    ...quantity,
    start: quantity.start + offset,
    end: quantity.end + offset,
  }));
  return sentencesOf(text).map((sentence) => {
    const start = sentence.start + offset;
    const end = sentence.end + offset;
    const inside = <T extends { start: number }>(all: readonly T[]) =>
      all.filter((each) => each.start >= start && each.start < end);
    return {
      block: position,
      kind: block.kind,
      language,
      matcher,
      start,
      end,
      cues: inside(cues),
      dates: inside(dates),
      quantities: inside(quantities),
      regulators: inside(regulators),
    };
  });
}
