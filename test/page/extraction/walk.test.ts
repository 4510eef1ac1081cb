import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { outermostPlace, walkSetting } from '../../../src/page/extraction/article-from-document';
import type { ExtractedBlock } from '../../../src/page/extraction/extracted-block';
import { piecesOf } from '../../../src/page/extraction/pieces';
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
  expect([block?.text, block && piecesOf(block)?.from[0]]).toEqual([text, from]);
});

it('keeps white space in a line of preserved text', () => {
  const { document } = new JSDOM('<pre>A  b<p>  c  d</p></pre>').window;
  const walk = walkOver(document.body, outermostPlace(document), walkSetting(document));
  walk.run(() => false);
  expect(walk.result.blocks.map(({ text }) => text)).toEqual(['A  b', '  c  d']);
});

const text = fc
  .array(
    fc.constantFrom(' ', '  ', '\n', '\t ', '\u00ad', '\u200b', '\u00a0', '1', '2,', 'word', '万', '<wbr>', '<!-- -->'),
  )
  .map((parts) => parts.join(''));
const fragment = fc.oneof(
  text,
  text.map((inner) => `<b>${inner}</b>`),
  text.map((inner) => `<em>a<i>${inner}</i></em>`),
);

it('takes a line as a whole as it would node by node, and finds its nodes again', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 6 }), (parts) => {
      const html = parts.join('');
      // An element that is no plain part of a line has the walk go from node to node.
      const { document } = new JSDOM(`<p>${html}</p><p>${html}<a></a></p>`).window;
      const walk = walkOver(document.body, outermostPlace(document), walkSetting(document));
      walk.run(() => false);
      const [whole, exact] = walk.result.blocks;
      expect(whole?.text).toBe(exact?.text);
      if (whole === undefined || exact === undefined) return;
      expect([whole.pieces, exact.pieces]).toEqual([null, expect.anything()]);
      const data = (block: ExtractedBlock) => piecesOf(block)?.nodes.map((node) => node?.data);
      expect(data(whole)).toEqual(data(exact));
      expect([piecesOf(whole)?.at, piecesOf(whole)?.from]).toEqual([exact.pieces?.at, exact.pieces?.from]);
    }),
  );
});

it('finds no nodes of a line whose text changed since', () => {
  const { document } = new JSDOM('<p>The <b>old</b> text</p>').window;
  const walk = walkOver(document.body, outermostPlace(document), walkSetting(document));
  walk.run(() => false);
  const [block] = walk.result.blocks;
  (document.querySelector('b') as Element).textContent = 'new';
  expect(block && piecesOf(block)).toBeNull();
});

it.each([
  ['A<br>B', 'A\nB'],
  ['A<sup>1</sup> B', 'A B'],
  ['A<s>no</s> B', 'A B'],
  ['A <span hidden>no</span>B', 'A B'],
  ['A <b style="display:none">no</b>B', 'A B'],
  ['A <i class="sr-only">no</i>B', 'A B'],
  ['A <em><code>no</code></em>B', 'A B'],
  ['A <b contenteditable>no</b>B', 'A B'],
])('reads the line %j node by node: not all of it is read as it stands', (html, text) => {
  const { document } = new JSDOM(`<p>${html}</p>`).window;
  const walk = walkOver(document.body, outermostPlace(document), walkSetting(document));
  walk.run(() => false);
  expect(walk.result.blocks.map((block) => block.text)).toEqual([text]);
});

it('reads the shadow tree of a paragraph', () => {
  const { document } = new JSDOM('<p></p><h2>Light</h2>').window;
  for (const host of document.querySelectorAll('p, h2'))
    host.attachShadow({ mode: 'open' }).innerHTML = '<b>Shadow</b>';
  const walk = walkOver(document.body, outermostPlace(document), walkSetting(document));
  walk.run(() => false);
  expect(walk.result.blocks.map((block) => block.text)).toEqual(['Shadow', 'Shadow', 'Light']);
  expect(walk.result.shadowRoots).toHaveLength(2);
});
