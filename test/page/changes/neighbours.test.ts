import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { neighbours } from '../../../src/page/changes/neighbours';

const { document } = new JSDOM(
  '<div><p id="a"></p>\n <p id="b"></p><p id="c"></p> and <p id="d"></p></div><p id="e"></p>',
).window;
const groups = (ids: string): string[] =>
  neighbours([...ids].map((id) => document.getElementById(id) ?? document.body)).map((group) =>
    group.map(({ id }) => id).join(''),
  );

it('sets together what was added in order', () => expect(groups('abc')).toEqual(['abc']));
it('sets together what was added at the top, one before the other', () => expect(groups('cba')).toEqual(['abc']));
it('parts what stands apart by text, by another element, or in another place', () => {
  expect(groups('cd')).toEqual(['c', 'd']);
  expect(groups('ac')).toEqual(['a', 'c']);
  expect(groups('de')).toEqual(['d', 'e']);
});
