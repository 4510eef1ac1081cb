import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/reading/cues/dates';
import { matcherOf } from '../../../src/reading/cues/tagging';
import type { LanguageId } from '../../../src/reading/languages/language';

/** The texts of the dates that a sentence writes. */
function datesIn(text: string, language: LanguageId): string[] {
  return datesOf(text, matcherOf(language).find(text)).map(({ start, end }) => text.slice(start, end));
}

describe('dates with the names of months', () => {
  it.each<[LanguageId, string, string]>([
    ['en', 'between 10 and 22 May', '10 and 22 May'],
    ['fr', 'du 10 au 22 mai', '10 au 22 mai'],
    ['es', 'entre el 10 y el 22 de mayo', '10 y el 22 de mayo'],
    ['pt', 'entre 10 e 22 de maio', '10 e 22 de maio'],
    ['de', 'vom 10. bis 22. Mai', '10. bis 22. Mai'],
    ['ru', 'с 10 по 22 мая', '10 по 22 мая'],
    ['ar', 'بين 10 و22 مايو', '10 و22 مايو'],
    ['sv', 'mellan 10 och 22 maj', '10 och 22 maj'],
  ])('%s: takes in the first day of two: %s', (language, text, date) => {
    expect(datesIn(text, language)).toEqual([date]);
  });

  it('leaves a count before a date alone', () => {
    expect(datesIn('closed 25 apps on 22 May', 'en')).toEqual(['22 May']);
    expect(datesIn('closed 25 and 22 May saw more', 'en')).toEqual(['22 May']);
  });
});
