import { describe, expect, it } from 'vitest';
import { contributionFile, readContribution } from '../../../src/figures/contribution';
import { checkOwn, emptyOwnDraft, type OwnDraft } from '../../../src/panel/own/own-draft';
import { ownDraftOf } from '../../../src/panel/own/own-form';

const surroundings = {
  today: '2026-06-03',
  tag: 'abc',
  campaigns: { 'minors-2026': { names: { en: 'Summer 2026', 'zh-CN': '2026年暑期' } } },
  changed: null,
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

function sound(draft: OwnDraft, around: Parameters<typeof checkOwn>[1] = surroundings) {
  const check = checkOwn(draft, around);
  if (check.kind !== 'sound') throw new Error('The form is unsound.');
  return check.announcement;
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

  it('fills the form again, and keeps its id and the day on which it was seen when it is changed', () => {
    const { campaigns } = surroundings;
    for (const given of [full, { ...full, campaign: '', date: '', from: '2026-05', carriesNotice: true }]) {
      const announcement = sound(given);
      const filled = ownDraftOf(announcement, campaigns, 'zh-CN');
      expect(filled).toEqual({ ...given, value: '12000' });
      const change = { ...full, value: '13,000', date: '2026-06-04' };
      expect(
        sound(change, { ...surroundings, today: '2026-07-01', tag: 'other', changed: announcement }),
      ).toMatchObject({
        id: announcement.id,
        date: '2026-06-04',
        sources: { seen: { retrieved: '2026-06-03' } },
        figures: [{ value: 13_000 }],
      });
    }
  });

  it('does not fill the form where the form would lose something of it', () => {
    const announcement = sound(full);
    const [figure] = announcement.figures;
    if (!figure) throw new Error('The figure is missing.');
    for (const richer of [
      { ...announcement, figures: [figure, { ...figure, id: 'another' }] },
      { ...announcement, figures: [{ ...figure, facets: ['minors'] }] },
      { ...announcement, sources: { ...announcement.sources, other: announcement.sources.seen } },
    ])
      expect(ownDraftOf(richer as typeof announcement, surroundings.campaigns, 'en')).toBeNull();
  });

  it('is named in a contribution by its date as it stands', () => {
    const announcement = { ...sound(full), date: '2026-05' };
    expect(readContribution(contributionFile([announcement]))[0]?.id).toBe('2026-05-own-minors-2026-abc');
    expect(readContribution(contributionFile([{ ...announcement, date: null }]))[0]?.id).toBe(
      'undated-own-minors-2026-abc',
    );
  });

  it('goes into a contribution file and comes back from it', () => {
    const announcement = sound(full);
    expect(readContribution(contributionFile([announcement]))).toEqual([announcement]);
  });
});
