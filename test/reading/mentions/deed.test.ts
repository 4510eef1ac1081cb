import { describe, expect, it } from 'vitest';
import { type Deed, sharedDeeds } from '../../../src/reading/mentions/deed';

const text = 'It shut down 73,000 rooms and more than 24,000 accounts, while 28 notices were out';
const phraseOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const phrases = [phraseOf('73,000 rooms'), phraseOf('24,000 accounts'), phraseOf('28 notices')];
const shut = (within: Deed['within']): Deed => ({ ids: ['closed'], ...phraseOf('shut down'), within });
const given = [shut('clause'), shut('sentence'), shut('sentence')];

describe('sharedDeeds', () => {
  it('takes a verb as acting on the members of a list, and on nothing behind another clause', () => {
    const shared = sharedDeeds(text, phrases, given, [false, true, false]);
    expect(shared.map((deed) => deed?.within)).toEqual(['clause', 'clause', 'sentence']);
  });

  it('lets nothing but a hedge stand between', () => {
    const shared = sharedDeeds(text, phrases, given, [false, false, false]);
    expect(shared.map((deed) => deed?.within)).toEqual(['clause', 'sentence', 'sentence']);
  });
});
