/** Elements that follow one another in the page with nothing but white space between them. */
export type Neighbours = readonly [Element, ...Element[]];

const TEXT = 3;
const NOT_BLANK = /\S/;

/** The sibling before or after a node, white space passed over. */
function siblingOf(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let sibling = node[side];
  while (sibling?.nodeType === TEXT && !NOT_BLANK.test((sibling as Text).data)) sibling = sibling[side];
  return sibling;
}

/** Sets together those elements that were given one after another, forwards or backwards, and stand side by side. */
export function neighbours(elements: Iterable<Element>): Neighbours[] {
  const groups: [Element, ...Element[]][] = [];
  for (const element of elements) {
    const group = groups.at(-1);
    if (group !== undefined && siblingOf(element, 'previousSibling') === group.at(-1)) group.push(element);
    else if (group !== undefined && siblingOf(element, 'nextSibling') === group[0]) group.unshift(element);
    else groups.push([element]);
  }
  return groups;
}
