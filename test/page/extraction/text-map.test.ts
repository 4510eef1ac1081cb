import { describe, expect, it } from 'vitest';
import type { ExtractedBlock } from '../../../src/page/extraction/extracted-block';
import { textMap } from '../../../src/page/extraction/text-map';

const texts = ['A headline', 'The regulator closed 67,000 accounts.', 'And more.'];
const whole = texts.join('\n');
const blocks = texts.map((text) => ({ text }) as ExtractedBlock);

describe('the text of an article in blocks', () => {
  const { text } = textMap(blocks);

  it.each([
    [-64, 4],
    [0, 10],
    [0, 11],
    [4, 30],
    [10, 12],
    [11, 48],
    [40, 200],
    [48, 52],
    [56, 120],
    [200, 264],
  ])('gives what stands from %i up to %i', (start, end) => {
    expect(text(start, end)).toBe(whole.slice(Math.max(start, 0), end));
  });

  it('has none where there are no blocks', () => expect(textMap([]).text(0, 5)).toBe(''));
});
