import type { Announcement } from './announcement';
import { parseAnnouncement } from './announcement-file';

/**
 * Reads an announcement that no check of the dataset has seen: a user's own, from the form, a backup or a contribution.
 * Throws an error naming the field where its form does not hold, or where it names a source or figure that it lacks.
 */
export function parseOwnAnnouncement(json: unknown): Announcement {
  const announcement = parseAnnouncement(json);
  const [dangling] = danglingIn(announcement);
  if (dangling !== undefined) throw new Error(dangling);
  return announcement;
}

function* danglingIn({ figures, sources, sums }: Announcement): Generator<string> {
  const ids = new Set(figures.map(({ id }) => id));
  if (ids.size < figures.length) yield 'figures: an id is used twice';
  const totals = new Map(figures.map(({ id, partOf }) => [id, partOf]));
  for (const [position, { partOf, ...figure }] of figures.entries()) {
    const path = `figures.${position}`;
    if (partOf !== null && !ids.has(partOf)) yield `${path}.partOf: no figure "${partOf}"`;
    if (leadsBack(figure.id, totals)) yield `${path}.partOf: leads back to the figure itself`;
    for (const { source } of [...figure.sources, ...figure.alsoPrinted, ...figure.misprints])
      if (source !== null && !Object.hasOwn(sources, source)) yield `${path}.sources: no source "${source}"`;
  }
  for (const [position, { total, parts }] of sums.entries())
    for (const id of [total, ...parts]) if (!ids.has(id)) yield `sums.${position}: no figure "${id}"`;
}

function leadsBack(start: string, totals: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  for (let here: string | null | undefined = start; here; here = totals.get(here)) {
    if (passed.has(here)) return true;
    passed.add(here);
  }
  return false;
}
