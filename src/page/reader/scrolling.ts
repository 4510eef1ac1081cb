import type { Finding } from '../finding';
import type { HitTest } from '../hit-test';

const EDGE = 40;

/** Brings text into view if it is not, without animation; the page's own scrolling containers included. */
export function bringIntoView(parent: Element | null, boxes: () => readonly DOMRect[], window: Window): void {
  const isVisible = (): boolean => {
    const [box] = boxes();
    return box !== undefined && box.top >= EDGE && box.bottom <= window.innerHeight - EDGE;
  };
  if (isVisible()) return;
  parent?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = boxes();
  // The paragraph may be longer than the window.
  if (box !== undefined && !isVisible()) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  }
}

/**
 * The finding to go to from the current one, or from what is in view; round the end, past those that are hidden since
 * they were read. Null where there are none.
 */
export function neighbour(
  all: readonly Finding[],
  current: number | null,
  direction: 'next' | 'previous',
  hits: HitTest,
): Finding | null {
  const findings = all.filter((finding) => hits.boxes(finding).length > 0);
  const at = findings.findIndex(({ number }) => number === current);
  if (at >= 0) return findings.at((at + (direction === 'next' ? 1 : -1)) % findings.length) ?? null;
  const top = (finding: Finding): number => hits.boxes(finding)[0]?.top ?? Number.NEGATIVE_INFINITY;
  if (direction === 'next') return findings.find((finding) => top(finding) >= 0) ?? findings[0] ?? null;
  return findings.findLast((finding) => top(finding) < 0) ?? findings.at(-1) ?? null;
}
