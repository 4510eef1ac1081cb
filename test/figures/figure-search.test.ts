import shippedLibrary from 'virtual:dataset-full';
import { describe, expect, it } from 'vitest';
import { campaignSpans, spanScale } from '../../src/figures/campaign-spans';
import { type FigureFilter, figureEntries, filterFigures } from '../../src/figures/figure-search';

const entries = figureEntries(shippedLibrary());
const everything: FigureFilter = {
  query: '',
  year: null,
  campaign: null,
  object: null,
  action: null,
  grade: null,
  rank: null,
};
const find = (filter: Partial<FigureFilter>) => filterFigures(entries, { ...everything, ...filter });
const closed = '2023-05-26-self-media/accounts-closed';

describe('the search over the figures', () => {
  it.each([
    ['English', 'self-media accounts closed'],
    ['a value in digits', '66600'],
    ['a value with separators', '66,600'],
    ['the official wording', '6.66万余'],
    ['the official wording in traditional script', '6.66萬餘'],
    ['simplified Chinese', '自媒体 账号'],
    ['traditional Chinese', '自媒體 帳號'],
    ['Chinese words in another order', '乱象 自媒体'],
    ['French', 'comptes fermés'],
    ['French without its accents', 'comptes fermes'],
    ['Indonesian', 'akun ditutup'],
    ['Japanese', 'アカウント'],
    ['Arabic', 'حسابات'],
    ['full-width digits', '６６６００'],
    ['how an outlet printed it', '67 000 comptes'],
  ])('finds a figure by %s', (_, query) => {
    expect(find({ query }).map(({ id }) => id)).toContain(closed);
  });

  it('finds nothing for what is not there', () => {
    expect(find({ query: 'no such thing' })).toEqual([]);
  });

  it.each<[keyof FigureFilter, Partial<FigureFilter>]>([
    ['year', { year: '2023' }],
    ['campaign', { campaign: 'self-media-2023' }],
    ['object', { object: 'accounts' }],
    ['action', { action: 'closed' }],
    ['grade', { grade: 'republished' }],
    ['rank', { rank: 'state-media' }],
  ])('filters by %s', (key, filter) => {
    const found = find(filter);
    expect(found.map(({ id }) => id)).toContain(closed);
    expect(found.length).toBeLessThan(entries.length);
    const value = (entry: (typeof entries)[number]) =>
      ({ ...entry.figure, campaign: entry.announcement.campaign, ...entry, query: '' })[key];
    expect(new Set(found.map(value))).toEqual(new Set([filter[key]]));
  });
});

describe('the timeline of campaigns', () => {
  it('has every campaign once, the one that reported last first, each within the scale', () => {
    const spans = campaignSpans(entries);
    const { from, to } = spanScale(spans);
    expect(new Set(spans.map(({ campaign }) => campaign)).size).toBe(spans.length);
    const dated = entries.filter(({ year }) => year !== '');
    expect(spans.length).toBe(new Set(dated.map(({ announcement }) => announcement.campaign)).size);
    const newest = spans.map(({ announcements }) => announcements[0]?.time ?? 0);
    expect(newest).toEqual([...newest].sort((a, b) => b - a));
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeLessThanOrEqual(to);
      expect(start).toBeLessThanOrEqual(end);
    }
  });
});
