import { describe, expect, it } from 'vitest';
import { articleTime, dayNumber } from '../../../src/reading/linking/article-time';

const written = (start: number, year: number | null, month: number | null, day: number | null) => ({
  start,
  end: start + 10,
  year,
  month,
  day,
});

describe('articleTime', () => {
  it('takes a page that gives a month for all its days', () => {
    const { published, stated } = articleTime('2018-11', []);
    expect(stated).toBe(true);
    expect(published).toEqual({ first: dayNumber('2018-11-01'), last: dayNumber('2018-11-30') });
  });

  it('takes the first full date near the start where the page gives none', () => {
    const dates = [written(40, 2021, null, null), written(200, 2023, 5, 27)];
    expect(articleTime(null, dates)).toMatchObject({ publishedDate: '2023-05-27', stated: false });
  });

  it('takes a month alone only where it opens the text', () => {
    expect(articleTime(null, [written(6, 2023, 6, null)]).publishedDate).toBe('2023-06');
    expect(articleTime(null, [written(300, 2023, 6, null)]).published).toBeNull();
  });
});
