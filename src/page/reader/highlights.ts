import type { NodeSpan } from '../extraction/text-map';
import type { Finding } from '../finding';
import { toneBehind } from '../page-tone';
import type { PaintKind } from '../painting/highlight-names';
import { createPainter } from '../painting/painter';

/** The findings' highlights on the page. */
export interface Highlights {
  paint(findings: readonly Finding[]): void;
  mark(finding: Finding | null): void;
  repair(): void;
  /** False while the user wants none. */
  readonly isOn: boolean;
  /** Takes all off, or puts what was painted last on again. */
  turn(on: boolean): void;
  clear(): void;
}

/** Makes the highlights of a document; where the browser has none, everything else still works. */
export function createHighlights(document: Document, window: Window): Highlights {
  const painter = createPainter(document);
  let last: readonly Finding[] = [];
  let isOn = true;

  function paint(findings: readonly Finding[]): void {
    last = findings;
    if (!isOn) return;
    const [first] = findings;
    if (first === undefined) {
      painter?.clear();
      return;
    }
    const spans = new Map<PaintKind, NodeSpan[]>();
    for (const { link, span } of findings) {
      const list = spans.get(link.relation) ?? [];
      list.push(span);
      spans.set(link.relation, list);
    }
    const behind = first.span.startContainer.parentElement ?? document.documentElement;
    painter?.paint(spans, toneBehind(behind, window));
  }

  return {
    paint,
    mark: (finding) => painter?.mark(finding === null ? null : finding.span),
    repair: () => painter?.repair(),
    get isOn() {
      return isOn;
    },
    turn(on) {
      isOn = on;
      if (isOn) paint(last);
      else painter?.clear();
    },
    clear: () => painter?.clear(),
  };
}
