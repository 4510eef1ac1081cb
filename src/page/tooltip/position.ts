import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { Point } from '../pointing/hit-test';
import type { TooltipHost } from './host';

const GAP = 6;
const EDGE = 8;
const LEAST_ROOM = 120;

/** Where a tooltip belongs: the line boxes of its number, now. */
export interface Anchor {
  readonly element: Element;
  boxes(): readonly DOMRect[];
  /** The line box that the pointer is on, where a number wraps. */
  readonly point: Point | null;
}

function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}

/**
 * Keeps the tooltip beside its number, in view, while the page scrolls and changes; returns what ends that.
 * `lost` is called when the number is out of sight.
 */
export function keepBeside(anchor: Anchor, host: TooltipHost, lost: () => void): () => void {
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => around(anchor.boxes()),
    // floating-ui reads it as a list only.
    getClientRects: () => [...anchor.boxes()] as unknown as DOMRectList,
  };
  const place = async (): Promise<void> => {
    let room = Number.POSITIVE_INFINITY;
    const { x, y, middlewareData } = await computePosition(reference, host.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(anchor.point ?? {}),
        offset(GAP),
        flip({ padding: EDGE, fallbackAxisSideDirection: 'none' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight }) {
            room = Math.max(availableHeight, LEAST_ROOM);
          },
        }),
        hide(),
      ],
    });
    if (!host.isShown) return;
    host.place(Math.round(x), Math.round(y), Math.round(room));
    if (middlewareData.hide?.referenceHidden === true) lost();
  };
  return autoUpdate(reference, host.element, () => void place(), { ancestorScroll: true });
}
