import type { DatasetIndex, IndexedFigure } from '../../src/figures/dataset-index';

const plain = {
  qualifier: 'over',
  facets: [],
  from: '2023-03-10',
  to: '2023-05-22',
  partOf: null,
  grade: 'republished',
  confidence: 'high',
  originalLanguage: 'zh',
  otherActions: [],
  misprints: [],
} as const;

type Sketch = Pick<IndexedFigure, 'id' | 'value' | 'object' | 'action'> & Partial<IndexedFigure>;

function figure(sketch: Sketch): IndexedFigure {
  return { ...plain, announcement: 0, low: sketch.value, high: sketch.value + 100, ...sketch };
}

/** A small dataset in the likeness of the announcement of 26 May 2023, with a later one of another campaign. */
export const sampleIndex: DatasetIndex = {
  version: 'test',
  coverageEnd: '2026-05-31',
  announcements: [
    {
      id: '2023-05-26-self-media',
      date: '2023-05-26',
      issuer: 'cac',
      campaign: 'self-media-2023',
      facets: ['self-media'],
      from: '2023-03-10',
      to: '2023-05-22',
      sources: 12,
      first: 0,
      end: 6,
    },
    {
      id: '2024-01-31-enforcement',
      date: '2024-01-31',
      issuer: 'cac',
      campaign: 'enforcement',
      facets: [],
      from: '2023-01-01',
      to: '2023-12-31',
      sources: 3,
      first: 6,
      end: 8,
    },
  ],
  figures: [
    figure({ id: '2023-05-26-self-media/handled', value: 927600, object: 'accounts', action: 'dealt-with' }),
    figure({ id: '2023-05-26-self-media/closed', value: 66600, object: 'accounts', action: 'closed', partOf: 0 }),
    figure({
      id: '2023-05-26-self-media/items',
      value: 1410900,
      object: 'items',
      action: 'cleared',
      misprints: [1600000],
    }),
    figure({
      id: '2023-05-26-self-media/rumours',
      value: 7541,
      high: 7541,
      qualifier: 'exact',
      object: 'accounts',
      action: 'closed',
      facets: ['rumours'],
      partOf: 1,
    }),
    figure({
      id: '2023-05-26-self-media/military',
      value: 12800,
      object: 'accounts',
      action: 'dealt-with',
      facets: ['impersonating-military'],
      partOf: 0,
    }),
    figure({
      id: '2023-05-26-self-media/media',
      value: 187500,
      object: 'accounts',
      action: 'dealt-with',
      facets: ['impersonating-media'],
      partOf: 0,
    }),
    figure({
      id: '2024-01-31-enforcement/websites',
      announcement: 1,
      value: 14624,
      high: 14624,
      qualifier: 'exact',
      object: 'websites',
      action: 'closed',
    }),
    figure({
      id: '2024-01-31-enforcement/summoned',
      announcement: 1,
      value: 10646,
      high: 10646,
      qualifier: 'exact',
      object: 'websites',
      action: 'summoned',
      grade: 'reported',
      originalLanguage: 'en',
    }),
  ],
};
