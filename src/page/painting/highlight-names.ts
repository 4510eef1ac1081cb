import type { RelationKind } from '../../reading/link';

/** What is painted: the relations, and the one mention that is pointed at. */
export type PaintKind = RelationKind | 'current';

/** All kinds in the order in which they are painted over one another. */
export const PAINT_KINDS: readonly PaintKind[] = ['same', 'rounded', 'scope', 'differs', 'unrecorded', 'current'];

/**
 * A page can read the registry, so the names are plain ones that a page might use itself. Highlights of ours are told
 * from the page's by this priority: a reader that was left behind by a reload of the extension is known by it.
 */
const OWN_PRIORITY = 2_023_052;

/** The priority that an own highlight of a kind has. */
export function priorityOf(kind: PaintKind): number {
  return kind === 'current' ? OWN_PRIORITY + 1 : OWN_PRIORITY;
}

function isOwn(highlight: Highlight): boolean {
  return highlight.priority === OWN_PRIORITY || highlight.priority === OWN_PRIORITY + 1;
}

/** The name for a kind: `figure-same`, or with a number after it where the page uses the name itself. */
export function freeName(registry: HighlightRegistry, kind: PaintKind): string {
  for (let taken = 1; ; taken += 1) {
    const name = nameAfter(kind, taken);
    const present = registry.get(name);
    if (present === undefined || isOwn(present)) return name;
  }
}

/** How many names of one kind are looked through: the plain one, and those after names that a page took itself. */
const MOST_TAKEN = 4;

/**
 * The names under which readers of ours painted, of this load of the extension or an earlier one. They are asked for one
 * by one: in Firefox a content script may not go through the page's registry.
 */
export function ownNames(registry: HighlightRegistry): string[] {
  return PAINT_KINDS.flatMap((kind) =>
    Array.from({ length: MOST_TAKEN }, (_, before) => nameAfter(kind, before + 1)).filter((name) => {
      const present = registry.get(name);
      return present !== undefined && isOwn(present);
    }),
  );
}

function nameAfter(kind: PaintKind, taken: number): string {
  return taken === 1 ? `figure-${kind}` : `figure-${kind}-${taken}`;
}
