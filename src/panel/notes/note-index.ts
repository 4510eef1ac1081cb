import Dexie, { type ObservabilitySet } from 'dexie';
import { breathe } from '../../notes/breathe';
import type { NotesDatabase } from '../../notes/database';
import type { Note } from '../../notes/note';
import { folded } from '../../notes/search';
import { sift } from '../../notes/sift';

/** What a search compares of a note. */
export interface IndexedNote {
  readonly id: string;
  readonly modified: string;
  readonly tags: readonly string[];
  readonly figure: boolean;
  readonly passage: boolean;
  /** All that can be searched, folded. */
  readonly words: string;
}

const batch = 200;
/** Notes that are compared before others get the processor. */
const slice = 5_000;

function indexed({ id, modified, text, tags, figure, passage, page, printed }: Note): IndexedNote {
  const words = [text, ...tags, passage?.quote, page?.title, printed?.text].filter(Boolean).join('\n');
  return { id, modified, tags, figure: figure !== null, passage: passage !== null, words: folded(words) };
}

/** Calls back after each change of the notes, in whatever window, with the note's id, or null where several changed. Returns a function that ends it. */
export function onNotesChanged(db: NotesDatabase, changed: (id: string | null) => void): () => void {
  const heard = (parts: ObservabilitySet) => {
    const keys = parts[`idb://${db.name}/notes/`] as { from?: unknown; to?: unknown } | undefined;
    if (keys) changed(typeof keys.from === 'string' && keys.from === keys.to ? keys.from : null);
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}

/**
 * The words of all notes in memory. Reading a hundred thousand notes from the storage takes seconds, comparing their
 * words a fraction of one; so they are read once, with the first search, and what is written later is read again.
 */
export class NoteIndex {
  readonly #db: NotesDatabase;
  readonly #notes = new Map<string, IndexedNote>();
  #damaged = 0;
  #filling: Promise<void> | null = null;

  constructor(db: NotesDatabase) {
    this.#db = db;
    onNotesChanged(db, (id) => {
      if (this.#filling === null) return;
      this.#filling = id === null ? null : this.#filling.then(() => this.#readAgain(id));
    });
  }

  /** How many damaged notes were met while reading. */
  get damaged(): number {
    return this.#damaged;
  }

  /** Notes that a test lets through, in no order. `progress` hears the share that is read, from 0 to 1. */
  async find(
    test: (note: IndexedNote) => boolean,
    progress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<IndexedNote[]> {
    this.#filling ??= this.#fill(progress);
    await this.#filling;
    const found: IndexedNote[] = [];
    let compared = 0;
    for (const note of this.#notes.values()) {
      if (test(note)) found.push(note);
      compared += 1;
      if (compared % slice === 0) {
        await breathe(signal);
      }
    }
    return found;
  }

  async #fill(progress: (share: number) => void): Promise<void> {
    this.#notes.clear();
    this.#damaged = 0;
    const all = await this.#db.notes.count();
    let read = 0;
    for (let last = ''; ; ) {
      const notes = await this.#db.notes.where('id').above(last).limit(batch).toArray();
      const { sound, damaged } = sift('note', notes);
      for (const note of sound) this.#notes.set(note.id, indexed(note));
      this.#damaged += damaged.length;
      read += notes.length;
      progress(read / Math.max(1, all));
      const end = notes.at(-1)?.id;
      if (end === undefined) return;
      last = end;
      await breathe();
    }
  }

  async #readAgain(id: string): Promise<void> {
    const { sound } = sift('note', [await this.#db.notes.get(id)]);
    const [note] = sound;
    if (note) this.#notes.set(id, indexed(note));
    else this.#notes.delete(id);
  }
}
