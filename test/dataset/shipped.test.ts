import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../scripts/dataset-files';
import { problemText } from '../../scripts/dataset-problem';
import { problemsOf } from '../../scripts/dataset-problems';
import { reportOf } from '../../scripts/dataset-report';
import { decodeIndex, encodeIndex } from '../../src/figures/compact-index';
import { compileIndex, compileLibrary } from '../../src/figures/compile';
import { findFigure } from '../../src/figures/library';
import { shippedDataset } from './dataset-folder';

const parts = await loadDataset(shippedDataset);

describe('the shipped dataset', () => {
  it('has nothing wrong', async () => {
    expect((await problemsOf(shippedDataset)).map(problemText)).toEqual([]);
  });

  it('holds what was researched', () => {
    expect(parts.announcements.length).toBeGreaterThanOrEqual(255);
    expect(parts.announcements.flatMap(({ figures }) => figures).length).toBeGreaterThanOrEqual(1120);
  });

  it('packs into an index for the page of at most 60 KB gzip, and unpacks unchanged', () => {
    const index = compileIndex(parts);
    const packed = JSON.stringify(encodeIndex(index));
    expect(gzipSync(packed).length).toBeLessThan(60 * 1024);
    expect(decodeIndex(JSON.parse(packed))).toEqual(index);
  });

  it('keeps the addresses of mirrors out of the built extension', () => {
    const text = JSON.stringify(compileLibrary(parts));
    const addresses = parts.announcements.flatMap(({ sources }) =>
      Object.values(sources).map(({ address }) => address),
    );
    const kept = addresses.filter((address) => address !== null && text.includes(address));
    expect(addresses.some((address) => address !== null)).toBe(true);
    expect(kept).toEqual([]);
  });

  it('still names a publisher for each figure of the built extension', () => {
    const library = compileLibrary(parts);
    const bare = library.announcements.flatMap((announcement) =>
      announcement.figures
        .filter(({ sources }) => !sources.some(({ source }) => announcement.sources[source]?.publisher))
        .map(({ id }) => `${announcement.id}/${id}`),
    );
    expect(bare).toEqual([]);
  });

  it('tells the 26 May 2023 notice as it was: part and total, action, grade', () => {
    const closed = findFigure(parts, '2023-05-26-self-media/accounts-closed');
    expect(closed?.figure).toMatchObject({
      value: 66600,
      qualifier: 'over',
      action: 'closed',
      partOf: 'accounts-handled',
    });
    const handled = findFigure(parts, '2023-05-26-self-media/accounts-handled');
    expect(handled?.figure).toMatchObject({ value: 927600, qualifier: 'over', action: 'dealt-with', partOf: null });
    const wrongScope = handled?.figure.misprints.filter(({ wrong }) => wrong === 'scope').map(({ phrase }) => phrase);
    expect(wrongScope).toContain('About 930,000 other accounts');
  });

  it('reports counts, ranks, series and sizes', () => {
    const report = reportOf(parts);
    for (const word of ['Announcements', 'Figures', 'Sources', 'mirror', '12377-monthly', 'gzip']) {
      expect(report).toContain(word);
    }
  });
});
