import { describe, expect, it } from 'vitest';
import { contributionFile, readContribution } from '../../../src/figures/contribution';
import { checkOwn, emptyOwnDraft, type OwnDraft } from '../../../src/panel/own/own-draft';

const surroundings = {
  today: '2026-06-03',
  tag: 'abc',
  campaigns: { 'minors-2026': { names: { en: 'Summer 2026', 'zh-CN': '2026年暑期' } } },
};

const full: OwnDraft = {
  ...emptyOwnDraft,
  value: '12,000',
  original: '1.2万个',
  date: '2026-06-02',
  campaign: '2026年暑期',
  publisher: 'News',
};

function problemsOf(draft: OwnDraft): Record<string, string> {
  const check = checkOwn(draft, surroundings);
  return check.kind === 'sound' ? {} : Object.fromEntries(check.problems);
}

describe('a figure of the user’s own', () => {
  it('is an announcement in the dataset’s form, of a campaign known by any of its names', () => {
    expect(checkOwn(full, surroundings)).toMatchObject({
      kind: 'sound',
      announcement: { id: '2026-06-02-own-minors-2026-abc', campaign: 'minors-2026', figures: [{ value: 12_000 }] },
    });
  });

  it('makes an id of its own words for a campaign that nobody knows, and of none for words without letters', () => {
    expect(checkOwn({ ...full, campaign: 'Été – 2027!' }, surroundings)).toMatchObject({
      announcement: { campaign: 'e-te-2027' },
    });
    expect(checkOwn({ ...full, campaign: '行动' }, surroundings)).toMatchObject({
      announcement: { campaign: 'figure' },
    });
  });

  it('says what is missing in an empty form', () => {
    expect(problemsOf(emptyOwnDraft)).toEqual({ value: 'missing', original: 'missing', publisher: 'missing' });
  });

  it.each<[Partial<OwnDraft>, keyof OwnDraft]>([
    [{ value: 'many' }, 'value'],
    [{ value: '1.5' }, 'value'],
    [{ date: 'June' }, 'date'],
    [{ date: '2026-13' }, 'date'],
    [{ from: '03/2026' }, 'from'],
    [{ from: '2026-05', to: '2026-04' }, 'to'],
    [{ url: 'news.example' }, 'url'],
    [{ published: 'today' }, 'published'],
  ])('is refused with the field named: %j', (part, field) => {
    expect(problemsOf({ ...full, ...part })).toEqual({ [field]: 'unfit' });
  });

  it('goes into a contribution file and comes back from it', () => {
    const check = checkOwn(full, surroundings);
    if (check.kind !== 'sound') throw new Error('The form is unsound.');
    expect(readContribution(contributionFile([check.announcement]))).toEqual([check.announcement]);
  });
});
