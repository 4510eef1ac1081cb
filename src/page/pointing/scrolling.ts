const EDGE = 40;

/** Brings text into view if it is not, without animation; the page's own scrolling containers included. */
export function bringIntoView(parent: Element | null, boxes: () => readonly DOMRect[], window: Window): void {
  const isVisible = (): boolean => {
    const [box] = boxes();
    return box !== undefined && box.top >= EDGE && box.bottom <= window.innerHeight - EDGE;
  };
  // In a frame, the view ends where that of the page around it does.
  if (window !== window.parent) parent?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (isVisible()) return;
  parent?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = boxes();
  // The paragraph may be longer than the window.
  if (box !== undefined && !isVisible()) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  }
}
