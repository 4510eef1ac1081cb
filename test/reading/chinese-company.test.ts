import { describe, expect, it } from 'vitest';
import { regulatorNames } from '../../src/reading/regulator';

const filler = 'The editors met again and went home late in the evening without having said a word. '.repeat(6);

describe('a name that speaks of the country spoken of', () => {
  it.each([
    ["China's papers reported it; Chinese editors and Chinese readers were told.", true],
    ["India's papers reported it; China was told, and India went on.", false],
  ])('is the regulator’s only in a text that is mostly about China: %s', (opening, isNamed) => {
    const text = `${opening} ${filler}The country's top cyber authority closed 9,310 accounts.`;
    expect(regulatorNames(text).length > 0).toBe(isNamed);
  });
});
