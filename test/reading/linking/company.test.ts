import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The counts that light up in a text that no announcement of the sample explains. */
function lit(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text);
}

const sure =
  'The Cyberspace Administration of China said that it had closed 43,210 accounts in a campaign against spam.';

describe('the company that counts keep', () => {
  it.each([
    [`${sure} Of these, 12,870 accounts were found to pose as news media.`, ['43,210', '12,870']],
    [`${sure}\nA further 5,430 accounts belonged to companies, the regulator said.`, ['43,210', '5,430']],
  ])('speaks for parts and further counts: %s', (text, expected) => {
    expect(lit(text)).toEqual(expected);
  });

  it.each([
    [`${sure} The minister has 12,870 followers.`, ['43,210']],
    [`${sure} Police detained 321 people.`, ['43,210']],
    [`${sure} The company's shares fell on a day when 12,870 companies reported results.`, ['43,210']],
    ['The Cyberspace Administration of China met editors. Of the visitors, 12,870 came by train to the city.', []],
  ])('does not speak for what others count: %s', (text, expected) => {
    expect(lit(text)).toEqual(expected);
  });

  it('lets a fine alone stand for itself where the regulator is named with it', () => {
    expect(
      lit(
        'The Cyberspace Administration of China fined the video platform 23 million yuan on Friday, it said in a notice.',
      ),
    ).toEqual(['23 million']);
  });
});
