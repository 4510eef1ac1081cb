import index from 'virtual:dataset-index';
import { describe, expect, it } from 'vitest';
import { decodeIndex } from '../../../src/figures/compact-index';
import { sampleArticles, samplePublished } from '../../../src/panel/sample/sample-articles';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { interfaceLanguages } from '../../../src/ui/catalogues';

describe('the sample articles', () => {
  it('are there in every language of the interface', () => {
    expect(Object.keys(sampleArticles).sort()).toEqual(interfaceLanguages);
  });

  it.each(Object.entries(sampleArticles))(
    'show in %s what the extension shows',
    (language, { headline, paragraphs }) => {
      const article = articleFromText([headline, ...paragraphs].join('\n\n'));
      const meta = { ...article.meta, published: samplePublished, language };
      const { links } = readArticle({ ...article, meta }, decodeIndex(index()));
      expect(links.map(({ relation, figure }) => [relation, figure?.split('/')[1]])).toEqual([
        ['rounded', 'posts-deleted'],
        ['rounded', 'posts-deleted'],
        ['rounded', 'accounts-closed'],
        ['scope', 'accounts-handled'],
        ['rounded', 'rumour-accounts-closed'],
        ['same', 'impersonating-news-media'],
      ]);
    },
  );
});
