import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sectionsOf } from '../../../src/page/changes/sections';
import { articleFromDocument } from '../../../src/page/extraction/article-from-document';
import type { PageMeta } from '../../../src/page/extraction/page-meta';

const { document } = new JSDOM('<div><p>A</p><p>B</p></div><div id="other"><p>C</p></div><p>D</p>').window;
const { blocks } = articleFromDocument(document);
const other = { published: '2021-07-16' } as PageMeta;
const around = (story: PageMeta) => (element: Element) => (element.closest('#other') === null ? null : story);
const shown = (sections: ReturnType<typeof sectionsOf>) =>
  sections.map(({ blocks, base, story }) => [blocks.map(({ text }) => text).join(), base, story?.published ?? null]);

it('ends a section where another story begins or ends', () => {
  expect(shown(sectionsOf(blocks, [], around(other)))).toEqual([
    ['A,B', 0, null],
    ['C', 4, '2021-07-16'],
    ['D', 6, null],
  ]);
});

it('keeps what is known of a section, unless its story turns out to be of another day', () => {
  const before = sectionsOf(blocks, [], around(other));
  const same = sectionsOf([...blocks], before, around({ ...other }));
  expect(same.map((section, position) => section.blocks === before[position]?.blocks)).toEqual([true, true, true]);
  const redated = sectionsOf([...blocks], before, around({ ...other, published: '2022-01-01' }));
  expect(redated.map((section, position) => section.blocks === before[position]?.blocks)).toEqual([true, false, true]);
});
