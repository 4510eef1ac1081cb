import { describe, expect, it } from 'vitest';
import { headsOtherStories, labelsLink } from '../../../src/page/extraction/other-stories';

describe('labels over other stories', () => {
  it.each([
    'Related',
    'RELATED ARTICLES:',
    ' Read more » ',
    'Comments (12)',
    'Editors’ picks',
    'More from Politics',
    'Das könnte Sie auch interessieren',
    '相关阅读：',
    '関連記事',
    'Baca juga:',
    'À lire aussi',
    'اقرأ أيضاً',
    'यह भी पढ़ें',
  ])('are known: %s', (label) => {
    expect(headsOtherStories(label)).toBe(true);
  });

  it.each([
    'Related to rumours, 67,000 accounts were closed',
    'More onions were sold',
    'Popular anger',
    'More',
    'Comments were deleted',
    'More from a very long label that goes on and on until it is none',
  ])('are told from headings of the article: %s', (heading) => {
    expect(headsOtherStories(heading)).toBe(false);
  });
});

describe('labels before a link', () => {
  it.each([
    'READ: Office closes accounts',
    '▶ Baca juga: Kantor menutup akun',
    'RELATED STORY\nOffice closes accounts',
    'Lire l’analyse : Le bureau ferme des comptes',
    '相关阅读：办公室关闭账号',
  ])('are known: %s', (line) => {
    expect(labelsLink(line)).toBe(true);
  });

  it.each(['The office: 67,000 accounts closed', 'Office closes accounts', ': 67,000'])(
    'are told from text: %s',
    (line) => {
      expect(labelsLink(line)).toBe(false);
    },
  );
});
