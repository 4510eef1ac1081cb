import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../src/reading/languages/language';
import { readQuantities } from '../../../src/reading/quantities/read-quantities';

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

/** Processor milliseconds of the fastest of some runs: other processes do not count. */
function cost(text: string, language: LanguageId): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const before = process.cpuUsage();
    readQuantities(text, language);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('the time of reading', () => {
  it.each(traps)('is linear for a text of %s', (_name, language, piece) => {
    const size = 8_000;
    const text = piece.repeat(size / piece.length);
    cost(text, language);
    const small = cost(text, language);
    const large = cost(text.repeat(12), language);
    // Twelve times the text: a linear reader needs about 12 times as long, a quadratic one 144 times.
    expect(large).toBeLessThan(Math.max(small, 2) * 60);
  });
});
