import type { PageMeta } from './page-meta';
import type { Stories } from './stories';

/** Tells of elements which of the stories they stand in; null for the page's own. */
export function storyFinder(stories: Stories): (element: Element) => PageMeta | null {
  if (stories.size === 0) return () => null;
  const known = new Map<Element, PageMeta | null>(stories);
  return function find(element): PageMeta | null {
    const before = known.get(element);
    if (before !== undefined) return before;
    const climbed: Element[] = [];
    let found: PageMeta | null = null;
    for (let each: Element | null = element; each !== null; each = above(each)) {
      const story = known.get(each);
      if (story !== undefined) {
        found = story;
        break;
      }
      climbed.push(each);
    }
    for (const each of climbed) known.set(each, found);
    return found;
  };
}

function above(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const { parentNode } = element;
  return parentNode !== null && 'host' in parentNode ? (parentNode as ShadowRoot).host : null;
}
