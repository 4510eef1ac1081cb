import { ownNames } from './painting/highlight-names';

/**
 * Takes away what a reader left that the browser ended without a word: Firefox stops the scripts of an extension that
 * is updated or loaded anew, and they can clear up nothing. In Chrome they go on, and clear up when they are told.
 */
export function removeLeftovers(document: Document): void {
  if (__BROWSER__ !== 'firefox' || !('highlights' in CSS)) return;
  const names = ownNames(CSS.highlights);
  for (const name of names) CSS.highlights.delete(name);
  if (names.length > 0) removeSheets(document.adoptedStyleSheets);
  for (const element of document.querySelectorAll<HTMLElement>('div[popover="manual"]:empty')) {
    const { position, zIndex } = element.style;
    if (position === 'fixed' && zIndex === '2147483647' && element.style.getPropertyPriority('z-index') !== '')
      element.remove();
  }
}

function removeSheets(sheets: CSSStyleSheet[]): void {
  for (let at = sheets.length - 1; at >= 0; at -= 1) {
    const rules = sheets[at]?.cssRules;
    // Ours holds nothing but two conditions, with highlights in them.
    if (rules?.length === 2 && rules[0]?.cssText.includes('::highlight(figure-current')) sheets.splice(at, 1);
  }
}
