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
    const name = taken === 1 ? `figure-${kind}` : `figure-${kind}-${taken}`;
    const present = registry.get(name);
    if (present === undefined || isOwn(present)) return name;
  }
}
