import type { NotesDatabase } from '../../notes/database';
import type { Note } from '../../notes/note';
import { searchTerms } from '../../notes/search';
import { sift } from '../../notes/sift';
import type { IndexedNote, NoteIndex } from './note-index';

/** What the list of notes shows. */
export interface NotesFilter {
  readonly query: string;
  readonly tag: string | null;
  /** Only notes on a figure, on a passage, or on neither; null for all. */
  readonly on: 'figure' | 'passage' | 'page' | null;
  readonly sort: 'newest' | 'oldest';
  readonly limit: number;
}

/** The first notes that a filter lets through. */
export interface FoundNotes {
  readonly notes: readonly Note[];
  readonly more: boolean;
  /** How many records could not be read as notes. */
  readonly damaged: number;
}

/** Finds notes; deleted ones are left out. Without a filter only those shown are read, else the index compares all. */
export async function findNotes(
  db: NotesDatabase,
  index: NoteIndex,
  filter: NotesFilter,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<FoundNotes> {
  const { query, tag, on, sort, limit } = filter;
  if (query.trim() === '' && tag === null && on === null) return firstNotes(db, sort, limit);
  const terms = searchTerms(query);
  const test = (note: IndexedNote) =>
    (tag === null || note.tags.includes(tag)) &&
    (on === null || on === (note.figure ? 'figure' : note.passage ? 'passage' : 'page')) &&
    terms.every((term) => note.words.includes(term));
  const found = await index.find(test, progress, signal);
  const direction = sort === 'newest' ? -1 : 1;
  found.sort((a, b) => (a.modified < b.modified ? -direction : direction));
  const notes: Note[] = [];
  // The index may hold notes that were deleted since; more are read until the list is full.
  for (let at = 0; at < found.length && notes.length <= limit; at += limit) {
    const ids = found.slice(at, at + limit).map(({ id }) => id);
    const { sound } = sift('note', (await db.notes.bulkGet(ids)).filter(Boolean));
    notes.push(...sound.filter(({ deleted }) => deleted === null));
  }
  return { notes: notes.slice(0, limit), more: notes.length > limit, damaged: index.damaged };
}

async function firstNotes(db: NotesDatabase, sort: NotesFilter['sort'], limit: number): Promise<FoundNotes> {
  const ordered = db.notes.orderBy('modified');
  const [records, all, dated] = await Promise.all([
    (sort === 'newest' ? ordered.reverse() : ordered)
      .filter((note) => note.deleted === null)
      .limit(limit + 1)
      .toArray(),
    db.notes.count(),
    db.notes.orderBy('modified').count(),
  ]);
  const { sound, damaged } = sift('note', records);
  // A record without a time stands in no order, so the list alone would not show that it is there.
  return { notes: sound.slice(0, limit), more: records.length > limit, damaged: damaged.length + all - dated };
}

/** Notes that were deleted and can still be brought back, the last deleted first. */
export async function findDeleted(db: NotesDatabase): Promise<readonly Note[]> {
  return sift('note', await db.notes.orderBy('deleted').reverse().limit(50).toArray()).sound;
}

/** All tags in use, in alphabetical order. */
export async function findTags(db: NotesDatabase): Promise<readonly string[]> {
  const tags = await db.notes.orderBy('tags').uniqueKeys();
  return tags.map(String);
}

/** Notes on a figure, the last changed first. */
export async function findNotesOnFigure(db: NotesDatabase, figure: string): Promise<readonly Note[]> {
  const { sound } = sift('note', await db.notes.where('figure').equals(figure).toArray());
  return sound.filter(({ deleted }) => deleted === null).sort((a, b) => (a.modified < b.modified ? 1 : -1));
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
  const here = sift('note', onPage).sound.filter(({ deleted }) => deleted === null);
  const ids = new Set(here.map(({ id }) => id));
  const elsewhere = sift('note', onFigures).sound.filter(({ id, deleted }) => deleted === null && !ids.has(id));
  return { here, elsewhere };
}
