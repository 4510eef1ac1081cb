import type { Finding } from '../finding';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Finds the mention under a point. */
export interface HitTest {
  /** Takes the findings that can be hit from now on. */
  reset(findings: readonly Finding[]): void;
  /** False where nothing can be hit, known from the innermost element under the pointer alone. */
  mayHit(innermost: EventTarget | undefined): boolean;
  at(point: Point): Finding | null;
  /** The line boxes of a finding. */
  boxes(finding: Finding): DOMRect[];
}

/** Lenience around a line box: a pointer at the edge of a thin glyph counts. */
const MARGIN = 1;

function caretNode(document: Document, { x, y }: Point, shadowRoots: ShadowRoot[]): Node | null {
  if (typeof document.caretPositionFromPoint !== 'function') return null;
  return document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode ?? null;
}

/** Makes the hit test of a document. The caret position names the text node, the range's line boxes decide. */
export function createHitTest(document: Document): HitTest {
  // One live range for all measuring, and none while idle: live ranges slow every change of the page.
  let measure: Range | null = null;
  let byNode = new Map<Node, Finding[]>();
  let elements = new Set<EventTarget>();
  let shadowRoots: ShadowRoot[] = [];

  function boxes({ span }: Finding): DOMRect[] {
    measure ??= document.createRange();
    try {
      measure.setStart(span.startContainer, span.startOffset);
      measure.setEnd(span.endContainer, span.endOffset);
      return [...measure.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    } catch {
      // The text was cut short since it was read.
      return [];
    } finally {
      measure.setStart(document, 0);
      measure.collapse(true);
    }
  }

  return {
    boxes,
    reset(findings) {
      byNode = new Map();
      elements = new Set();
      const roots = new Set<ShadowRoot>();
      for (const finding of findings) {
        for (const node of finding.span.nodes) {
          byNode.set(node, [...(byNode.get(node) ?? []), finding]);
          if (node.parentNode !== null) elements.add(node.parentNode);
          const root = node.getRootNode();
          if (root instanceof ShadowRoot) roots.add(root);
        }
      }
      shadowRoots = [...roots];
    },
    mayHit: (innermost) => innermost !== undefined && elements.has(innermost),
    at(point) {
      const node = byNode.size === 0 ? null : caretNode(document, point, shadowRoots);
      const near = node === null ? undefined : byNode.get(node);
      const isIn = (box: DOMRect): boolean =>
        point.x >= box.left - MARGIN &&
        point.x <= box.right + MARGIN &&
        point.y >= box.top - MARGIN &&
        point.y <= box.bottom + MARGIN;
      return near?.find((finding) => boxes(finding).some(isIn)) ?? null;
    },
  };
}
