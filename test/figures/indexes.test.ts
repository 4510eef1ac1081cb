import { describe, expect, it } from 'vitest';
import type { DatasetIndex } from '../../src/figures/dataset-index';
import { indexExcerpt } from '../../src/figures/index-excerpt';
import { joinedIndex } from '../../src/figures/joined-index';
import { sampleIndex } from '../reading/sample-index';

const idOf = (index: DatasetIndex, position: number | null) => (position === null ? null : index.figures[position]?.id);

/** What an index says of each figure, free of positions. */
const told = (index: DatasetIndex) =>
  index.figures.map(({ id, announcement, partOf }) => [id, index.announcements[announcement]?.id, idOf(index, partOf)]);

const total = '2023-05-26-self-media/handled';

describe('an excerpt of the index', () => {
  it('holds a figure with the totals above it, and says the same of them', () => {
    const excerpt = indexExcerpt(sampleIndex, new Set(['2023-05-26-self-media/rumours']));
    expect(excerpt.figures.map(({ id }) => id)).toEqual(
      ['handled', 'closed', 'rumours'].map((name) => `2023-05-26-self-media/${name}`),
    );
    expect(told(sampleIndex)).toEqual(expect.arrayContaining(told(excerpt)));
  });

  it('holds a figure with all its parts', () => {
    const parts = sampleIndex.figures.filter(({ partOf }) => idOf(sampleIndex, partOf) === total);
    const excerpt = indexExcerpt(sampleIndex, new Set([total]));
    expect(excerpt.figures.map(({ id }) => id)).toEqual(expect.arrayContaining(parts.map(({ id }) => id)));
    expect(told(sampleIndex)).toEqual(expect.arrayContaining(told(excerpt)));
    for (const { first, end, id } of excerpt.announcements)
      for (const figure of excerpt.figures.slice(first, end))
        expect(excerpt.announcements[figure.announcement]?.id).toBe(id);
  });

  it('of nothing is empty', () => {
    expect(indexExcerpt(sampleIndex, new Set(['no-such/figure']))).toEqual({
      ...sampleIndex,
      announcements: [],
      figures: [],
    });
  });
});

describe('an index with another one behind it', () => {
  it('says the same of each figure', () => {
    expect(told(joinedIndex(sampleIndex, sampleIndex))).toEqual([...told(sampleIndex), ...told(sampleIndex)]);
  });
});
