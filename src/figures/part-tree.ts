import type { Announcement, Figure } from './announcement';

/** A figure with the figures that are parts of it. */
export interface PartTree {
  readonly figure: Figure;
  readonly parts: readonly PartTree[];
}

/** The whole tree that a figure stands in: from the total that nothing contains, down to the smallest parts. */
export function partTreeOf(announcement: Announcement, figure: Figure): PartTree {
  const seen = new Set<string>();
  let root = figure;
  while (root.partOf !== null && !seen.has(root.id)) {
    seen.add(root.id);
    const total = announcement.figures.find(({ id }) => id === root.partOf);
    if (!total) break;
    root = total;
  }
  return grow(announcement, root, new Set());
}

function grow(announcement: Announcement, figure: Figure, above: ReadonlySet<string>): PartTree {
  const path = new Set([...above, figure.id]);
  const parts = announcement.figures.filter(({ partOf, id }) => partOf === figure.id && !path.has(id));
  return { figure, parts: parts.map((part) => grow(announcement, part, path)) };
}
