import { expect, it } from 'vitest';
import { indexExcerpt } from '../../src/figures/index-excerpt';
import { sampleIndex } from '../reading/sample-index';

const names = (...wanted: string[]) => {
  const { figures } = indexExcerpt(sampleIndex, new Set(wanted.map((name) => `2023-05-26-self-media/${name}`)));
  return figures.map(({ id }) => id.replace('2023-05-26-self-media/', ''));
};

it('holds a figure with the totals above it, and no others', () => {
  expect(names('rumours')).toEqual(['handled', 'closed', 'rumours']);
  const { figures, announcements } = indexExcerpt(sampleIndex, new Set(['2023-05-26-self-media/rumours']));
  expect(figures.map(({ partOf }) => partOf)).toEqual([null, 0, 1]);
  expect(announcements.map(({ first, end }) => [first, end])).toEqual([[0, 3]]);
});

it('holds the parts of a total', () => expect(names('closed')).toContain('rumours'));

it('says of nothing how far the dataset goes', () => {
  expect(indexExcerpt(sampleIndex, new Set())).toEqual({ ...sampleIndex, announcements: [], figures: [] });
});
