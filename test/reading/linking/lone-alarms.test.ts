import { describe, expect, it } from 'vitest';
import type { DatasetIndex } from '../../../src/figures/dataset-index';
import { articleFromText } from '../../../src/reading/article-from-text';
import type { Link } from '../../../src/reading/link';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

function linksOf(text: string, published: string | null, index: DatasetIndex = sampleIndex): readonly Link[] {
  const article = articleFromText(text);
  return readArticle({ ...article, meta: { ...article.meta, published } }, index).links;
}

/** The sample with the sites summoned counted as other things, of which something else was done. */
function withFigure(value: number, object: string, action: string): DatasetIndex {
  const figures = sampleIndex.figures.map((figure) =>
    figure.id.endsWith('/summoned')
      ? ({ ...figure, value, low: value, high: value, object, action, grade: 'official' } as const)
      : figure,
  );
  return { ...sampleIndex, figures };
}

const said = 'The Cyberspace Administration of China said that it had';

describe('an alarm of a number that stands alone', () => {
  it('is raised where what was announced is often told as something harder', () => {
    const [link] = linksOf(`${said} closed 9,800 accounts.`, null, withFigure(9800, 'accounts', 'dealt-with'));
    expect(link?.aspects).toEqual(['action']);
  });

  it('is raised for accounts suspended, but not where that is one of several measures', () => {
    const handled = withFigure(9800, 'accounts', 'dealt-with');
    expect(linksOf(`${said} suspended 9,800 accounts.`, null, handled)[0]?.aspects).toEqual(['action']);
    expect(linksOf('国家网信办对9800个账号采取关闭、禁言等措施。', null, handled)[0]?.aspects).toEqual([]);
  });

  it('is not raised where the article may speak of another announcement', () => {
    const named = withFigure(105, 'apps', 'named');
    expect(linksOf(`${said} removed 105 apps from stores.`, null, named)[0]?.aspects ?? []).toEqual([]);
    expect(linksOf(`${said} removed 105 apps from stores.`, '2024-02-01', named)[0]?.aspects).toEqual(['action']);
  });

  it('is not raised for a nought too many in a number of one or two digits, unless the days or other counts agree', () => {
    const text = `${said} summoned 130,000 websites.`;
    const summoned = withFigure(13_000, 'websites', 'summoned');
    expect(linksOf(text, null, summoned)[0]?.relation).not.toBe('differs');
    expect(linksOf(text, '2024-02-01', summoned)[0]?.relation).toBe('differs');
  });

  it('is not raised for one of many reports that are about as many every month', () => {
    const reports = withFigure(16_500_000, 'reports', 'received');
    const text = `${said} received 17.27 million reports of rumours.`;
    expect(linksOf(text, '2024-02-01', reports)[0]?.relation).not.toBe('differs');
  });
});

describe('the days of an announcement', () => {
  it('speak less for it where the article is older', () => {
    const named = withFigure(50, 'websites', 'summoned');
    const text = `${said} closed 50 websites.`;
    expect(linksOf(text, '2024-02-01', named)[0]?.aspects).toEqual(['action']);
    expect(linksOf(text, '2024-01-28', named)[0]?.aspects ?? []).toEqual([]);
  });
});

describe('a hedge', () => {
  it('tells what was announced so from what was cut', () => {
    const over = withFigure(60_000, 'accounts', 'dealt-with');
    const figures = over.figures.map((figure) => ({ ...figure, qualifier: 'over' }) as const);
    const announcements = over.announcements.map((each) => ({ ...each, sources: 12 }));
    const text = `${said} found that companies had deleted more than 60,000 accounts.`;
    expect(linksOf(text, null, { ...over, announcements, figures })[0]?.figure).toBe('2024-01-31-enforcement/summoned');
  });
});
