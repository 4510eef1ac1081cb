import type { NotesDatabase } from '../../notes/database';
import type { Note } from '../../notes/note';
import { noteMatches, searchTerms } from '../../notes/search';

/** What the list of notes shows. */
export interface NotesFilter {
  readonly query: string;
  readonly tag: string | null;
  readonly sort: 'newest' | 'oldest';
  /** Only notes on this figure; null for all. */
  readonly figure: string | null;
  readonly limit: number;
}

/** The first notes that a filter lets through, and whether there are more. Deleted notes are left out. */
export async function findNotes(
  db: NotesDatabase,
  { query, tag, sort, figure, limit }: NotesFilter,
): Promise<{ readonly notes: readonly Note[]; readonly more: boolean }> {
  const terms = searchTerms(query);
  const ordered = db.notes.orderBy('modified');
  const notes = await (sort === 'newest' ? ordered.reverse() : ordered)
    .filter(
      (note) =>
        note.deleted === null &&
        (tag === null || note.tags.includes(tag)) &&
        (figure === null || note.figure === figure) &&
        noteMatches(note, terms),
    )
    .limit(limit + 1)
    .toArray();
  return { notes: notes.slice(0, limit), more: notes.length > limit };
}

/** Notes that were deleted and can still be brought back, the last deleted first. */
export async function findDeleted(db: NotesDatabase): Promise<readonly Note[]> {
  return db.notes.orderBy('deleted').reverse().limit(50).toArray();
}

/** All tags in use, in alphabetical order. */
export async function findTags(db: NotesDatabase): Promise<readonly string[]> {
  const tags = await db.notes.orderBy('tags').uniqueKeys();
  return tags.map(String);
}

/** Notes on a page, by its address or its canonical one, and notes on figures that were written elsewhere. */
export async function findNotesOn(
  db: NotesDatabase,
  url: string | null,
  canonical: string | null,
  figures: readonly string[],
): Promise<{ readonly here: readonly Note[]; readonly elsewhere: readonly Note[] }> {
  const addresses = [url, canonical].filter((address) => address !== null);
  const onPage = await db.notes.where('page.url').anyOf(addresses).or('page.canonical').anyOf(addresses).toArray();
  const onFigures = await db.notes.where('figure').anyOf(figures).toArray();
  const here = onPage.filter(({ deleted }) => deleted === null);
  const ids = new Set(here.map(({ id }) => id));
  return { here, elsewhere: onFigures.filter(({ id, deleted }) => deleted === null && !ids.has(id)) };
}
