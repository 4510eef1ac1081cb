import type { NodeSpan } from '../extraction/text-map';
import { freeName, PAINT_KINDS, type PaintKind, priorityOf } from './highlight-names';
import { highlightStyle, type PageTone } from './highlight-style';

/** Paints mentions without touching the page's DOM. */
export interface Painter {
  /** Paints these and nothing else. */
  paint(spans: ReadonlyMap<PaintKind, readonly NodeSpan[]>, tone: PageTone): void;
  /** Marks one stretch as the current one; null takes the mark away. */
  mark(span: NodeSpan | null): void;
  /** Paints again where the page took registry entries or the sheet away; after three times the page has its way. */
  repair(): void;
  /** Takes everything off the page. */
  clear(): void;
}

const LONGEST_QUARREL = 3;

/** Makes the painter of a document; null where the browser cannot paint highlights. */
export function createPainter(document: Document): Painter | null {
  const view = document.defaultView;
  if (view === null || typeof Highlight !== 'function' || !('highlights' in CSS)) return null;
  const registry = CSS.highlights;
  const names = new Map<PaintKind, string>();
  const painted = new Map<PaintKind, Highlight>();
  const sheet = new CSSStyleSheet();
  let styled = '';
  let lastTone: PageTone = 'light';
  let roots = new Set<Document | ShadowRoot>();
  let quarrels = 0;

  function nameOf(kind: PaintKind): string {
    const known = names.get(kind);
    if (known !== undefined) return known;
    const name = freeName(registry, kind);
    names.set(kind, name);
    return name;
  }

  function adopt(root: Document | ShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  function abandon(root: Document | ShadowRoot): void {
    const at = root.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  }

  function register(kind: PaintKind, spans: readonly NodeSpan[]): void {
    const before = painted.get(kind);
    if (spans.length === 0) {
      if (before !== undefined && registry.get(nameOf(kind)) === before) registry.delete(nameOf(kind));
      painted.delete(kind);
      return;
    }
    // A name that was set aside may have been taken by the page meanwhile.
    if (before === undefined) names.set(kind, freeName(registry, kind));
    const highlight = new Highlight(...spans.map((span) => new StaticRange(span)));
    highlight.priority = priorityOf(kind);
    registry.set(nameOf(kind), highlight);
    painted.set(kind, highlight);
  }

  function restyle(tone: PageTone): void {
    const style = highlightStyle(names, tone);
    if (style !== styled) sheet.replaceSync(style);
    styled = style;
    lastTone = tone;
  }

  function rootsOf(spans: Iterable<NodeSpan>): Set<Document | ShadowRoot> {
    const found = new Set<Document | ShadowRoot>();
    for (const { startContainer } of spans) {
      const root = startContainer.getRootNode();
      // Chromium styles highlights in shadow roots by the document's sheets, Firefox by the root's own.
      if (root === document || root instanceof ShadowRoot) found.add(root as Document | ShadowRoot);
    }
    if (found.size > 0) found.add(document);
    return found;
  }

  const isWhole = (): boolean =>
    [...painted].every(([kind, highlight]) => registry.get(nameOf(kind)) === highlight) &&
    [...roots].every((root) => root.adoptedStyleSheets.includes(sheet));

  return {
    paint(spans, tone) {
      for (const kind of PAINT_KINDS) if (kind !== 'current') register(kind, spans.get(kind) ?? []);
      // All kinds at once: each change of the sheet has Chromium style every element of the page again.
      for (const kind of PAINT_KINDS) nameOf(kind);
      restyle(tone);
      const next = rootsOf([...spans.values()].flat());
      for (const root of roots) if (!next.has(root)) abandon(root);
      roots = next;
      roots.forEach(adopt);
    },
    mark(span) {
      register('current', span === null ? [] : [span]);
      restyle(lastTone);
    },
    repair() {
      if (quarrels >= LONGEST_QUARREL || isWhole()) return;
      quarrels += 1;
      for (const [kind, highlight] of painted) {
        const present = registry.get(nameOf(kind));
        if (present === highlight) continue;
        if (present !== undefined) names.delete(kind);
        registry.set(nameOf(kind), highlight);
      }
      restyle(lastTone);
      roots.forEach(adopt);
    },
    clear() {
      for (const kind of painted.keys()) register(kind, []);
      painted.clear();
      roots.forEach(abandon);
      roots = new Set();
    },
  };
}
