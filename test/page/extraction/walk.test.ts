import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { outermostPlace, walkSetting } from '../../../src/page/extraction/article-from-document';
import { walkOver, walkOverEach } from '../../../src/page/extraction/walk';

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

it('asks of lines of text in a row only the first whether it shows, and of those with attributes each', () => {
  const { document } = new JSDOM(
    '<main><p>One 1</p> <p>Two 2</p><p class="x">Three 3</p><p>Four 4</p></main><p>Five 5</p><h2>Six 6</h2>',
  ).window;
  const asked: string[] = [];
  const setting = walkSetting(document, {
    isShown: ({ textContent }) => {
      asked.push(textContent);
      return true;
    },
  });
  const walk = walkOver(document.body, outermostPlace(document), setting);
  walk.run(() => false);
  expect(asked).toEqual(['One 1', 'Three 3', 'Five 5', 'Six 6']);
  expect(walk.result.blocks).toHaveLength(6);
});

it('asks each line of text whether it shows while one before it does not', () => {
  const { document } = new JSDOM('<main><p>One 1</p><p>Two 2</p><p>Three</p><p>Four 4</p></main>').window;
  const walk = walkOver(
    document.body,
    outermostPlace(document),
    walkSetting(document, { isShown: ({ textContent }) => textContent === 'Four 4' }),
  );
  walk.run(() => false);
  expect(walk.result.blocks.map(({ text }) => text)).toEqual(['Three', 'Four 4']);
  expect(walk.result.hidden.map(({ textContent }) => textContent)).toEqual(['One 1', 'Two 2']);
});

it.each([
  [' Lead  with \n blanks ', 'Lead with blanks', 1],
  [' Lead ', 'Lead', 1],
  ['Trail\u00a0', 'Trail', 0],
  [' \n ', undefined, undefined],
])('reads the line %j as its only text node shows it', (line, text, from) => {
  const { document } = new JSDOM(`<p>Before</p><p>${line}</p>`).window;
  const walk = walkOver(document.body, outermostPlace(document), walkSetting(document));
  walk.run(() => false);
  const block = walk.result.blocks[1];
  expect([block?.text, block?.from[0]]).toEqual([text, from]);
});

it('keeps white space in a line of preserved text', () => {
  const { document } = new JSDOM('<pre>A  b<p>  c  d</p></pre>').window;
  const walk = walkOver(document.body, outermostPlace(document), walkSetting(document));
  walk.run(() => false);
  expect(walk.result.blocks.map(({ text }) => text)).toEqual(['A  b', '  c  d']);
});
