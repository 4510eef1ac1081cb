import { describe, expect, it } from 'vitest';
import { folded, searchTerms } from '../../src/notes/search';

/** True where a text holds all terms of a query. */
function finds(query: string, text: string): boolean {
  return searchTerms(query).every((term) => folded(text).includes(term));
}

describe('a search', () => {
  it.each([
    ['closed accounts', 'Accounts that were CLOSED'],
    ['"closed accounts"', 'of closed accounts'],
    ['pekin', 'à Pékin'],
    ['９２７', '927,600'],
    ['账号处置', '处置账号和信息'],
    ['违规账号', '账号被认定违规'],
    ['网信办', '中央网信办介绍'],
    ['アカウント', '削除したアカウント'],
    ['账号', '违规账号'],
    ['', 'anything'],
  ])('for %s finds “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['"closed accounts"', 'accounts that were closed'],
    ['账号处置', '账号和信息'],
    ['网信办', '网信'],
    ['closed posts', 'closed accounts'],
  ])('for %s does not find “%s”', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});
