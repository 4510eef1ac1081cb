import { isNoteMark, type NameRule, nameList, UNREAD_ROLES } from './element-rules';
import { holdsArticle, isForEars, isFurniture, isNamedFurniture } from './furniture';
import type { NativeDom } from './native-dom';

/** Why an element is not read: never (code, furniture), or not while it is hidden. */
export type Unread = 'never' | 'hidden' | null;

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** Elements that are looked at by their names: all that part a page, and custom ones. */
const SECTION_NAMES = nameList(
  'div section aside ul ol dl header footer article p form li figure table tbody tr td blockquote details',
);

function isEditable(value: string | null): boolean {
  return value !== null && value.toLowerCase() !== 'false';
}

/** Decides whether an element is read. `pageLength` is the length of the page's text, asked only where a name is doubtful. */
export function unreadBecause(
  element: Element,
  { name, isUnread, isCustom }: NameRule,
  dom: NativeDom,
  pageLength: () => number,
): Unread {
  if (isUnread) return 'never';
  if (name === 'sup' && isNoteMark(dom.textOf(element))) return 'never';
  if (name === 'pre' && dom.querySelector(element, 'code') !== null) return 'never';
  if (name === 'footer' && !holdsArticle(element, pageLength(), dom)) return 'never';
  if (name === 'dialog' && dom.attribute(element, 'open') === null) return 'hidden';
  if (isCustom && isNamedFurniture(name) && !holdsArticle(element, pageLength(), dom)) return 'never';
  if (!dom.hasAttributes(element)) return null;
  if (dom.attribute(element, 'hidden') !== null) return 'hidden';
  const style = dom.attribute(element, 'style');
  if (style !== null && HIDING_STYLE.test(style)) return 'hidden';
  if (isEditable(dom.attribute(element, 'contenteditable'))) return 'never';
  const role = dom.attribute(element, 'role');
  if (role !== null && UNREAD_ROLES.has(role)) return 'never';
  if (role === 'contentinfo' && !holdsArticle(element, pageLength(), dom)) return 'never';
  const names = dom.attribute(element, 'class');
  if (names !== null && isForEars(names)) return 'never';
  if (name === 'a') return isNoteLink(element, dom) ? 'never' : null;
  if (!SECTION_NAMES.has(name) && !isCustom) return null;
  return isFurniture(element, dom) && !holdsArticle(element, pageLength(), dom) ? 'never' : null;
}

function isNoteLink(element: Element, dom: NativeDom): boolean {
  if (dom.attribute(element, 'role') === 'doc-noteref') return true;
  return (dom.attribute(element, 'href') ?? '').startsWith('#') && isNoteMark(dom.textOf(element));
}
