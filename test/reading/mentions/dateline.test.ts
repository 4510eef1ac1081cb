import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

describe('a number behind a dateline', () => {
  it.each([
    [
      'Beijing, 08/06/2017 (El Pueblo) -',
      'Sesenta',
      ' cuentas fueron cerradas, informó la Administración del Ciberespacio de China.',
    ],
    ['BEIJING (Xinhua) –', '1,320', ' accounts were closed, the Cyberspace Administration of China said.'],
    ['Pékin. -', '1 320', ' comptes ont été fermés, selon l’Administration chinoise du cyberespace.'],
  ])('is counted where a dash touches it: %s%s', (before, number, after) => {
    const text = `${before}${number}${after}`;
    expect(readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text)).toEqual([number]);
  });

  it('is none where the dash is a sign', () => {
    const text = 'The Cyberspace Administration of China closed 1,320 accounts; the index fell by -1,200 points.';
    expect(readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text)).toEqual(['1,320']);
  });
});
