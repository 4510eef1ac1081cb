import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/reading/article-from-text';
import { languageIds } from '../../src/reading/languages/language';
import { readArticle } from '../../src/reading/read-article';
import { cost } from '../reading/linear';
import { index } from './dataset';
import { patience, rounds } from './fuzz-run';
import { number, relevantText, spoiltArticle } from './material';
import { expectSound } from './sound-reading';

const meta = fc.record({
  headline: fc.constantFrom(null, '', 'CAC'),
  outlet: fc.constant(null),
  published: fc.constantFrom(null, '2023-05-27', '2023-05-27T08:00:00Z', '9999-99-99', 'yesterday', '0000-00-00'),
  language: fc.constantFrom(null, '', 'xx', ...languageIds, 'zh-hant-tw'),
});

describe('reading any text', () => {
  it(
    'throws nothing and says nothing unsound',
    () => {
      let links = 0;
      const property = fc.property(fc.oneof(relevantText, spoiltArticle), meta, (text, about) => {
        const article = articleFromText(text, about);
        const reading = readArticle(article, index);
        links += reading.links.length;
        expectSound(reading, article);
      });
      fc.assert(property, rounds(400));
      // Material that gives no mentions would test nothing.
      expect(links).toBeGreaterThan(100);
    },
    patience,
  );

  it.each([
    ['digits', '1'],
    ['grouped digits', '1,111,'],
    ['points', '1.'],
    ['blanks between digits', '1 1\u00a0'],
    ['Chinese number signs', '一万'],
    ['English number words', 'one hundred thousand and '],
    ['hedges', 'more than nearly '],
    ['cue words', 'accounts closed '],
    ['cue words without blanks', '关闭账号'],
    ['opening brackets', '网('],
    ['accents', 'e\u0301'],
    ['soft hyphens', 'a\u00ad\u00ad'],
    ['regulators', 'CAC '],
    ['list signs', '1 and 2 or '],
    ['dates', '2023年5月'],
    ['surrogates', '\ud83d'],
    ['white space', ' \t'],
    ['line breaks', '1\n'],
    ['names that do not end', 'administration de la de la du '],
  ])('does not hang on a long run of %s', (_, piece) => {
    const run = (signs: number) => {
      const article = articleFromText(`The Cyberspace Administration of China ${piece.repeat(signs / piece.length)}`);
      return cost(() => expectSound(readArticle(article, index), article));
    };
    run(500);
    // A tenth of a second, as a rule.
    expect(run(20_000)).toBeLessThan(10_000);
  });

  it(
    'keeps to it where numbers stand in a row',
    () => {
      const row = fc.array(number, { minLength: 2, maxLength: 30 });
      const property = fc.property(
        row,
        fc.constantFrom(' accounts, ', '个账号', ' ', ' / ', '\n'),
        (numbers, between) => {
          const article = articleFromText(`国家网信办 CAC closed ${numbers.join(between)} accounts`);
          expectSound(readArticle(article, index), article);
        },
      );
      fc.assert(property, rounds(200));
    },
    patience,
  );
});
