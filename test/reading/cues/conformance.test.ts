import { describe, expect, it } from 'vitest';
import type { DatasetIndex } from '../../../src/figures/dataset-index';
import { articleFromText } from '../../../src/reading/article-from-text';
import { cueWords } from '../../../src/reading/cues/words';
import type { LanguageId } from '../../../src/reading/languages/language';
import { readArticle } from '../../../src/reading/read-article';

/** The same facts in each language: the regulator closed 66,600 accounts and deleted 1.41 million posts; 930,000 other accounts were punished; a platform has 361 million users; a percentage; a year. */
interface Row {
  readonly facts: string;
  /** The three figures as printed in `facts`. */
  readonly closed: string;
  readonly deleted: string;
  readonly others: string;
}

const table: Readonly<Partial<Record<LanguageId, Row>>> = {
  en: {
    facts:
      'The Cyberspace Administration of China said on 26 May 2023 that it had closed 66,600 accounts and deleted 1.41 million posts. Another 930,000 other accounts were punished, up 12 percent. Weibo has 361 million users.',
    closed: '66,600',
    deleted: '1.41 million',
    others: '930,000',
  },
  zh: {
    facts:
      '国家网信办2023年5月26日通报，关闭账号6.66万个，删除帖文141万条，另有93万个其他账号受到处罚，同比增长12%。微博有3.61亿用户。',
    closed: '6.66万',
    deleted: '141万',
    others: '93万',
  },
  id: {
    facts:
      'Administrasi Ruang Siber China mengatakan pada 26 Mei 2023 telah menutup 66.600 akun dan menghapus 1,41 juta postingan. Sebanyak 930.000 akun lainnya dihukum, naik 12 persen. Weibo memiliki 361 juta pengguna.',
    closed: '66.600',
    deleted: '1,41 juta',
    others: '930.000',
  },
};

const none: DatasetIndex = { version: 'test', coverageEnd: '2026-05-31', announcements: [], figures: [] };

describe.each(Object.keys(cueWords) as LanguageId[])('cue words of %s', (language) => {
  const row = table[language];

  it('have a row in the table', () => {
    expect(row).toBeDefined();
  });

  it('find the counts of the regulator, and nothing else', () => {
    const reading = readArticle(articleFromText(row?.facts ?? ''), none);
    expect(reading.language).toBe(language);
    expect(reading.links.map((link) => link.mention.text.replace(/[余多]$/u, ''))).toEqual([
      row?.closed,
      row?.deleted,
      row?.others,
    ]);
  });

  it('say what was counted and what was done to it', () => {
    const [closed, deleted, others] = readArticle(articleFromText(row?.facts ?? ''), none).links.map(
      (link) => link.mention,
    );
    expect([closed?.object, closed?.action]).toEqual(['accounts', 'closed']);
    expect(deleted?.object).toBe('posts');
    expect(deleted?.action).toBe('deleted');
    expect(others?.object).toBe('accounts');
  });

  it('give every month a name', () => {
    const { months } = cueWords[language] ?? { months: [] };
    expect(months).toHaveLength(12);
    for (const names of months) expect(names.length).toBeGreaterThan(0);
  });
});
