import { BLOCK_ELEMENTS } from '../extraction/element-rules';

const NOT_BLANK = /\S/;

/** A neighbour that runs in one line with what was added beside it. */
function runsOn(node: Node | null): boolean {
  if (node === null) return false;
  if (node.nodeType === Node.TEXT_NODE) return NOT_BLANK.test((node as Text).data);
  return node instanceof Element && !BLOCK_ELEMENTS.has(node.localName);
}

/** The innermost block that a node's text belongs to. */
function blockAround(node: Node): Element | null {
  for (let each: Node | null = node; each !== null; each = each instanceof ShadowRoot ? each.host : each.parentNode) {
    if (each instanceof Element && BLOCK_ELEMENTS.has(each.localName)) return each;
  }
  return null;
}

/** The elements whose text has to be read again after some mutations; `isOurs` says what was not the page's doing. */
export function dirtyParts(records: readonly MutationRecord[], isOurs: (node: Node) => boolean): Set<Element> {
  const parts = new Set<Element>();
  const add = (element: Element | null): void => {
    if (element !== null) parts.add(element);
  };
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (type !== 'childList') {
      add(blockAround(target));
      continue;
    }
    const added = [...addedNodes].filter((node) => !isOurs(node));
    const removed = [...removedNodes].filter((node) => !isOurs(node));
    if (added.length + removed.length === 0) continue;
    const isWithinLine =
      [...added, ...removed].some(runsOn) || ((runsOn(previousSibling) || runsOn(nextSibling)) && added.length > 0);
    if (isWithinLine) add(blockAround(target));
    else for (const node of added) if (node instanceof Element) parts.add(node);
  }
  return parts;
}

/** Leaves out parts within other parts. */
export function outermost(parts: ReadonlySet<Element>): Set<Element> {
  return new Set(
    [...parts].filter((part) => {
      for (let above = part.parentElement; above !== null; above = above.parentElement)
        if (parts.has(above)) return false;
      return true;
    }),
  );
}
