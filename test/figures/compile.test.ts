import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAnnouncement } from '../../src/figures/announcement-file';
import { decodeIndex, encodeIndex } from '../../src/figures/compact-index';
import { compileIndex, compileLibrary } from '../../src/figures/compile';
import { findFigure } from '../../src/figures/library';
import { labelIn } from '../../src/figures/vocabulary';

const sound = fileURLToPath(new URL('../dataset/sound.json', import.meta.url));
const announcement = parseAnnouncement(JSON.parse(readFileSync(sound, 'utf8')));
const parts = {
  about: { version: '2026.11.0', coverageEnd: '2026-05-31', title: 'T', description: 'D', licence: 'CC-BY-4.0' },
  announcements: [{ ...announcement, id: '2023-05-25-first' }, announcement],
  campaigns: { example: { names: { en: 'An example', 'zh-CN': '例' }, facets: ['self-media'] } },
  vocabulary: { objects: [], actions: [], facets: [] },
  series: [],
};

describe('the index for the page', () => {
  const index = compileIndex(parts);

  it('points parts to totals of their own announcement', () => {
    expect(index.announcements.map(({ first, end }) => [first, end])).toEqual([
      [0, 3],
      [3, 6],
    ]);
    expect(index.figures.map(({ partOf }) => partOf)).toEqual([null, 0, 0, null, 3, 3]);
  });

  it('knows the values that an official phrase can stand for, the grade, and the campaign', () => {
    expect(index.figures[4]).toMatchObject({
      id: '2023-05-26-example/accounts-closed',
      value: 66600,
      low: 66600,
      high: 66700,
      grade: 'official',
      from: '2023-03-10',
      to: '2023-05-22',
    });
    expect(index.announcements[1]).toMatchObject({ campaign: 'example', facets: ['self-media'] });
  });

  it('comes back unchanged from its compact form', () => {
    expect(decodeIndex(JSON.parse(JSON.stringify(encodeIndex(index))))).toEqual(index);
  });

  it('says where a compact form breaks off', () => {
    const compact = encodeIndex(index);
    const torn = { ...compact, figures: { ...compact.figures, value: compact.figures.value.slice(0, 2) } };
    expect(() => decodeIndex(torn)).toThrow(RangeError);
  });
});

describe('the full data for the panel', () => {
  const library = compileLibrary(parts);

  it('leaves a mirror out where there is a better source, and its address everywhere', () => {
    const found = findFigure(library, '2023-05-26-example/accounts-handled');
    expect(found?.figure.sources.map(({ source }) => source)).toEqual(['cac']);
    expect(found?.announcement.sources.copy).toBeUndefined();
    expect(JSON.stringify(library)).not.toContain('copies.example');
  });

  it('has no figure for an id that it does not know', () => {
    expect(findFigure(library, '2023-05-26-example/nothing')).toBeNull();
    expect(findFigure(library, 'nothing')).toBeNull();
  });
});

describe('labels', () => {
  const labels = { en: 'closed', 'zh-CN': '关闭', fr: 'fermés' };

  it.each([
    ['zh-CN', '关闭'],
    ['fr-CA', 'fermés'],
    ['ja', 'closed'],
  ])('in %s', (language, label) => {
    expect(labelIn(labels, language)).toBe(label);
  });
});
