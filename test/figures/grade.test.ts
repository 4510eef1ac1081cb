import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/figures/announcement';
import { parseAnnouncement } from '../../src/figures/announcement-file';
import { gradeOf, isLinkable } from '../../src/figures/grade';

const seen = { publisher: 'P', date: null, language: 'zh', retrieved: '2026-11-21' };

function gradeWith(source: Partial<Source>) {
  const announcement = parseAnnouncement({
    id: '2023-05-26-example',
    date: '2023-05-26',
    issuer: 'cac',
    campaign: 'example',
    period: { from: null, to: null },
    sources: { one: { ...seen, ...source } },
    figures: [
      {
        id: 'accounts',
        value: 7541,
        qualifier: 'exact',
        original: '7541个',
        object: 'accounts',
        action: 'closed',
        sources: [{ source: 'one', phrase: '7541个' }],
        confidence: 'high',
      },
    ],
  });
  const [figure] = announcement.figures;
  if (!figure) throw new Error('no figure');
  return { grade: gradeOf(figure, announcement), linkable: isLinkable(figure, announcement) };
}

describe('the grade of a figure', () => {
  it('is official where a CAC or government page was seen', () => {
    expect(gradeWith({ rank: 'official', url: 'https://www.cac.gov.cn/x' })).toEqual({
      grade: 'official',
      linkable: true,
    });
  });

  it('is republished where the notice was seen in a copy, which is no link', () => {
    const copy = { rank: 'mirror', address: 'copies.example/1', carriesNotice: true } as const;
    expect(gradeWith(copy)).toEqual({ grade: 'republished', linkable: false });
  });

  it('is reported where only the press was seen', () => {
    expect(gradeWith({ rank: 'press', url: 'https://news.example/1' })).toEqual({ grade: 'reported', linkable: true });
  });

  it('is not raised by a page that is only cited', () => {
    const cited = { rank: 'official', title: '公告', retrieved: null } as const;
    expect(gradeWith(cited)).toEqual({ grade: 'reported', linkable: false });
  });
});
