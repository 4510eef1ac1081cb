import type { PageTone } from './painting/highlight-style';

/** What most elements have for a background. */
const SEE_THROUGH = 'rgba(0, 0, 0, 0)';
const COLOUR = /^(?:rgba?|color)\((?:srgb )?([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+%?))?\)$/;

/** Relative luminance, 0 to 1, of a computed colour; null for one that is see-through, or none that is understood. */
function luminanceOf(colour: string): number | null {
  if (colour === SEE_THROUGH) return null;
  const parts = COLOUR.exec(colour);
  if (parts === null) return null;
  if (parts[4] !== undefined && Number.parseFloat(parts[4]) < 0.5) return null;
  const scale = colour.startsWith('color') ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map((part) => {
    const share = Number(part) / scale;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parentAcrossShadow(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** Whether the page is light or dark behind an element, by its own colours; an uncoloured page is as the browser paints it. */
export function toneBehind(start: Element, window: Window): PageTone {
  for (let element: Element | null = start; element !== null; element = parentAcrossShadow(element)) {
    const luminance = luminanceOf(window.getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < 0.2 ? 'dark' : 'light';
  }
  const { colorScheme } = window.getComputedStyle(window.document.documentElement);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || window.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}
