import { describe, it } from 'vitest';
import type { LanguageId } from '../../../src/reading/languages/language';
import { readQuantities } from '../../../src/reading/quantities/read-quantities';
import { expectLinear } from '../linear';

/** Texts that would be slow to read if anything looked back or ahead without bound. */
const traps: readonly (readonly [name: string, language: LanguageId, piece: string])[] = [
  ['digits', 'en', '1'],
  ['groups', 'fr', '123 '],
  ['points', 'de', '1.2'],
  ['hedges', 'en', 'more than over nearly '],
  ['number words', 'en', 'one hundred and '],
  ['lists', 'en', '3, '],
  ['one compound', 'de', 'einund'],
  ['numerals', 'ja', '万'],
  ['numerals with more', 'zh', '一多'],
  ['conjunctions', 'ar', 'ثلاثة و'],
  ['neighbours', 'zh', '两三'],
  ['commas after words', 'en', 'one thousand, '],
  ['parts of one', 'en', '1½ '],
  ['leading points', 'en', ' .5'],
  ['endings of each', 'tr', "1'er "],
  ['soft hyphens', 'es', '5\u00ad'],
  ['one sentence', 'en', 'the regulator closed accounts and '],
];

describe('the time of reading', () => {
  it.each(traps)('is linear for a text of %s', (_name, language, piece) => {
    expectLinear((text) => readQuantities(text, language), piece.repeat(8_000 / piece.length));
  });
});
