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
    let runsWithin = false;
    let added = 0;
    for (const node of addedNodes) {
      if (isOurs(node)) continue;
      added += 1;
      runsWithin ||= runsOn(node);
    }
    for (const node of removedNodes) runsWithin ||= !isOurs(node) && runsOn(node);
    runsWithin ||= added > 0 && (runsOn(previousSibling) || runsOn(nextSibling));
    if (runsWithin) add(blockAround(target));
    else for (const node of addedNodes) if (node instanceof Element && !isOurs(node)) parts.add(node);
  }
  return parts;
}

/** Leaves out parts within other parts. */
export function outermost(parts: ReadonlySet<Element>): Set<Element> {
  /** Elements that stand in none of the parts: those around one part are mostly those around the next. */
  const free = new Set<Element>();
  const isWithin = (part: Element): boolean => {
    const climbed: Element[] = [];
    for (let above = part.parentElement; above !== null && !free.has(above); above = above.parentElement) {
      if (parts.has(above)) return true;
      climbed.push(above);
    }
    for (const each of climbed) free.add(each);
    return false;
  };
  return new Set([...parts].filter((part) => !isWithin(part)));
}
