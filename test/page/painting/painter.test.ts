import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import type { NodeSpan } from '../../../src/page/extraction/text-map';
import { createPainter } from '../../../src/page/painting/painter';

/** The little that a painter asks of a browser, and how often its sheet was written. */
function browserStub() {
  const { window } = new JSDOM('<p>67,000 accounts</p><p>930,000 others</p>');
  const { document } = window;
  const written: string[] = [];
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('StaticRange', class {});
  vi.stubGlobal('ShadowRoot', window.ShadowRoot);
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(text: string): void {
        written.push(text);
      }
    },
  );
  Object.assign(document, { adoptedStyleSheets: [] });
  const painter = createPainter(document);
  if (painter === null) throw new Error('The stub is no browser that paints.');
  const spanOf = (position: number): NodeSpan => {
    const node = document.querySelectorAll('p')[position]?.firstChild as Text;
    return { startContainer: node, startOffset: 0, endContainer: node, endOffset: 6, nodes: [node] };
  };
  return { painter, written, spanOf };
}

afterEach(() => vi.unstubAllGlobals());

test('the sheet is written once for all kinds, and again only where the page turns dark', () => {
  const { painter, written, spanOf } = browserStub();
  painter.paint(new Map([['same', [spanOf(0)]]]), 'light');
  painter.paint(
    new Map([
      ['same', [spanOf(0)]],
      ['scope', [spanOf(1)]],
    ]),
    'light',
  );
  painter.mark(spanOf(1));
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/figure-same[\s\S]*figure-scope[\s\S]*figure-current/);
  painter.paint(new Map([['same', [spanOf(0)]]]), 'dark');
  expect(written).toHaveLength(2);
});

test('a name that the page takes before it is needed is left to the page', () => {
  const { painter, written, spanOf } = browserStub();
  painter.paint(new Map([['same', [spanOf(0)]]]), 'light');
  const pages = {};
  (CSS.highlights as Map<string, unknown>).set('figure-scope', pages);
  painter.paint(new Map([['scope', [spanOf(1)]]]), 'light');
  expect((CSS.highlights as Map<string, unknown>).get('figure-scope')).toBe(pages);
  expect(written.at(-1)).toContain('figure-scope-2');
});
