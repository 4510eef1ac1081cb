import { lastNotAbove } from '../extraction/text-map';
import { toneBehind } from '../page-tone';
import { freeName, priorityOf } from '../painting/highlight-names';
import { highlightStyle } from '../painting/highlight-style';
import { bringIntoView } from '../pointing/scrolling';
import type { PageWords } from './page-words';

/** Long enough to find it with the eye after a jump, in milliseconds. */
const SHOWN_MS = 4_000;

/** Scrolls to a stretch of the page's words and paints it for a while; false where it has no place on the screen. */
export function showPassage({ nodes, starts }: PageWords, start: number, end: number, window: Window): boolean {
  const { document } = window;
  const first = lastNotAbove(starts, start);
  const last = lastNotAbove(starts, end - 1);
  const [from, to] = [nodes[first], nodes[last]];
  if (from === undefined || to === undefined || !from.isConnected || !to.isConnected) return false;
  const range = document.createRange();
  range.setStart(from, Math.min(from.length, start - (starts[first] ?? 0)));
  range.setEnd(to, Math.min(to.length, end - (starts[last] ?? 0)));
  const boxes = () => [...range.getClientRects()];
  if (boxes().length === 0) return false;
  bringIntoView(from.parentElement, boxes, window);
  if (typeof Highlight === 'function') paint(range, window);
  return true;
}

function paint(range: Range, window: Window): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const name = freeName(CSS.highlights, 'current');
  const highlight = new Highlight(new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
  highlight.priority = priorityOf('current');
  const sheet = new CSSStyleSheet();
  const behind = startContainer.parentElement ?? window.document.documentElement;
  sheet.replaceSync(highlightStyle(new Map([['current', name]]), toneBehind(behind, window)));
  const root = startContainer.getRootNode();
  const roots = [window.document, ...(root instanceof ShadowRoot ? [root] : [])];
  for (const each of roots) each.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(name, highlight);
  setTimeout(() => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    for (const each of roots) {
      const at = each.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) each.adoptedStyleSheets.splice(at, 1);
    }
  }, SHOWN_MS);
}
