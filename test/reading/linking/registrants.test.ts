import { describe, expect, it } from 'vitest';
import type { DatasetIndex } from '../../../src/figures/dataset-index';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The sample with a count of services that were registered. */
const index: DatasetIndex = {
  ...sampleIndex,
  figures: sampleIndex.figures.map((figure) =>
    figure.id.endsWith('/summoned')
      ? { ...figure, value: 309, low: 309, high: 309, object: 'services', action: 'registered', facets: ['batch'] }
      : figure,
  ),
};

function figureIn(text: string): string | null | undefined {
  const article = articleFromText(`The Cyberspace Administration of China spoke on Wednesday. ${text}`);
  return readArticle({ ...article, meta: { ...article.meta, published: '2024-02-02' } }, index).links[0]?.figure;
}

describe('companies for what they have registered', () => {
  it.each([
    ['It registered 309 blockchain companies.'],
    ['The second batch of 309 blockchain companies was published.'],
  ])('are their services: %s', (text) => expect(figureIn(text)).toBe('2024-01-31-enforcement/summoned'));

  it('are not where nothing speaks of registering', () => {
    expect(figureIn('Comments came from 309 companies.') ?? null).toBeNull();
  });
});
