import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '../../../src/reading/linking/article-context';
import { articleTime } from '../../../src/reading/linking/article-time';
import { redated, scorePair } from '../../../src/reading/linking/score';
import type { Candidate } from '../../../src/reading/mentions/candidate';
import { sampleIndex } from '../sample-index';

const candidate: Candidate = {
  quantity: {
    start: 0,
    end: 6,
    value: 67000,
    low: 66500,
    high: 67500,
    unit: 1000,
    hedge: null,
    kind: 'number',
    inWords: false,
  },
  text: '67,000',
  language: 'en',
  block: 0,
  sentence: { start: 0, end: 30 },
  inHeading: false,
  unpaid: false,
  noun: { ids: ['accounts'], start: 7, end: 15, by: 'noun' },
  nounCarried: false,
  measured: false,
  opensBrackets: false,
  isFarFromRegulator: false,
  isBesideAuthority: false,
  freeObjects: [],
  deed: null,
  facets: [],
  facetWords: new Map(),
  sentenceFacets: [],
  scopes: [],
  agency: 'regulator',
  agencyNamed: true,
  small: 'no',
  strength: 5,
  years: [2023],
  months: [5],
  days: [],
};

function context(published: string | null): ArticleContext {
  const dates = [{ start: 2000, end: 2008, year: 2023, month: 5, day: null }];
  return { ...articleTime(published, dates), topics: new Set(['self-media']) };
}

describe('the score of a figure for a count', () => {
  it.each(['2023-05-27', '2023-05', '2021-01-01', '2026-02-02'])('is the same when %s becomes known later', (day) => {
    let compared = 0;
    for (const figure of sampleIndex.figures) {
      const announcement = sampleIndex.announcements[figure.announcement];
      if (!announcement) throw new RangeError(figure.id);
      const early = scorePair(candidate, figure, announcement, context(null));
      const late = scorePair(candidate, figure, announcement, context(day));
      if (!early || !late) continue;
      const anew = redated(early, announcement, context(null), context(day));
      expect(anew.total).toBeCloseTo(late.total, 9);
      expect(anew.time).toBeCloseTo(late.time, 9);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });
});
