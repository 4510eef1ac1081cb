import { describe, expect, it } from 'vitest';
import type { DatasetIndex } from '../../../src/figures/dataset-index';
import { articleFromText } from '../../../src/reading/article-from-text';
import type { Link } from '../../../src/reading/link';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

const soon = '2023-06-02';
const yearsLater = '2025-09-02';

/** The sample with other counts of accounts dealt with and of sites closed. */
const index: DatasetIndex = {
  ...sampleIndex,
  figures: sampleIndex.figures.map((figure) => {
    if (figure.id.endsWith('/handled')) return { ...figure, value: 1_340_000_000, low: 1.34e9, high: 1.34e9 };
    if (figure.id.endsWith('/summoned')) return { ...figure, value: 4, low: 4, high: 4, action: 'closed' };
    return figure;
  }),
};

function onlyLink(text: string, published: string | null): Link | undefined {
  const article = articleFromText(text);
  return readArticle({ ...article, meta: { ...article.meta, published } }, index).links[0];
}

const said = 'The Cyberspace Administration of China said that it had';

describe('a number that only its value links', () => {
  it('is no rounding of an announcement made years before', () => {
    const text = `${said} closed 67,000 accounts in a campaign.`;
    expect(onlyLink(text, soon)?.figure).toBe('2023-05-26-self-media/closed');
    expect(onlyLink(text, yearsLater)?.figure ?? null).toBeNull();
  });

  it('is no rounding of one of the many figures below a thousand', () => {
    const figures = index.figures.map((each) =>
      each.id.endsWith('/summoned') ? { ...each, value: 129, low: 129, high: 129 } : each,
    );
    const article = articleFromText(`${said} closed 120 websites.`);
    const read = (published: string | null) =>
      readArticle({ ...article, meta: { ...article.meta, published } }, { ...index, figures }).links[0]?.figure ?? null;
    expect(read(null)).toBeNull();
    expect(read('2024-02-02')).toBe('2024-01-31-enforcement/summoned');
  });

  it('needs more than being one of a handful', () => {
    const text = `${said} closed 4 websites.`;
    expect(onlyLink(text, '2024-02-02')?.figure).toBe('2024-01-31-enforcement/summoned');
    expect(onlyLink(text, null)?.figure ?? null).toBeNull();
  });

  it('may round coarsely where few counts are so large', () => {
    const text = `${said} removed more than 1 billion accounts.`;
    expect(onlyLink(text, soon)?.figure).toBe('2023-05-26-self-media/handled');
    expect(onlyLink(`${said} seen a livestreamer fined 1.34 billion yuan.`, soon)?.figure ?? null).toBeNull();
  });
});
