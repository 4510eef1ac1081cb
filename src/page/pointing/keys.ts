import type { Hover } from '../hover/hover';

function isEditable(element: Element | null): boolean {
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable || /^(?:input|textarea|select)$/i.test(element.localName))
  );
}

/** Enter goes into a tooltip that was called by key. Nothing else is taken from the page, and nothing that is typed into it. */
export function startKeys(
  window: Window,
  hover: Hover,
  tooltip: { focus(): void; host(): Element | null },
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Enter' || hover.state.open?.by !== 'keyboard') return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    // In the tooltip, Enter presses what has the focus.
    if (event.target === tooltip.host() || isEditable(window.document.activeElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tooltip.focus();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
