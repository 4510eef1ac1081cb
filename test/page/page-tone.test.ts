import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { toneBehind } from '../../src/page/page-tone';

const { window } = new JSDOM('<!doctype html><body><main><p>67,000</p></main>');
const { document } = window;

beforeAll(() => {
  Object.assign(globalThis, { ShadowRoot: window.ShadowRoot });
});

interface Page {
  readonly main?: string;
  readonly body?: string;
  readonly scheme?: string;
  readonly prefersDark?: boolean;
}

/** The tone behind the number, where elements have these computed colours. */
function toneOf({ main, body, scheme = 'normal', prefersDark = false }: Page): string {
  const styleOf = (element: Element) => ({
    backgroundColor: { MAIN: main, BODY: body }[element.tagName as 'MAIN' | 'BODY'] ?? 'rgba(0, 0, 0, 0)',
    colorScheme: scheme,
  });
  const view = { document, getComputedStyle: styleOf, matchMedia: () => ({ matches: prefersDark }) };
  const number = document.querySelector('p');
  if (number === null) throw new Error('The page has no number.');
  return toneBehind(number, view as unknown as Window);
}

test.each<[string, Page, string]>([
  ['the nearest colour decides', { main: 'rgb(18, 18, 18)', body: 'rgb(255, 255, 255)' }, 'dark'],
  ['what is more than half see-through does not', { main: 'rgba(0, 0, 0, 0.3)', body: 'rgb(255, 255, 255)' }, 'light'],
  ['a colour of a wide gamut', { body: 'color(srgb 0.05 0.05 0.08)' }, 'dark'],
  ['no colour at all', {}, 'light'],
  ['no colour, and a page that is dark for all', { scheme: 'dark' }, 'dark'],
  ['no colour, and a page that follows a dark system', { scheme: 'light dark', prefersDark: true }, 'dark'],
  ['no colour, and a page that follows a light system', { scheme: 'light dark' }, 'light'],
  ['no colour, a light page and a dark system', { scheme: 'normal', prefersDark: true }, 'light'],
])('%s', (_, page, tone) => expect(toneOf(page)).toBe(tone));
