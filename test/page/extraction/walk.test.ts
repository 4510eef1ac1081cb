import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { outermostPlace, walkSetting } from '../../../src/page/extraction/article-from-document';
import { walkOverEach } from '../../../src/page/extraction/walk';

it('walks over several elements of one place, and passes over those that are not read', () => {
  const { document } = new JSDOM(
    '<ul><li>One</li><li hidden>Two</li><li><nav>Three</nav>Four <b>and</b> five</li></ul><p>Six</p>',
  ).window;
  const parts = [...document.querySelectorAll('li')];
  const walk = walkOverEach(parts, outermostPlace(document), walkSetting(document));
  expect(walk.run(() => false)).toBe(true);
  expect(walk.result.blocks.map(({ text, kind, element }) => [text, kind, element])).toEqual([
    ['One', 'item', parts[0]],
    ['Four and five', 'item', parts[2]],
  ]);
  expect(walk.result.hidden).toEqual([parts[1]]);
});
