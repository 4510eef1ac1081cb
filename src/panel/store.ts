import { NotesDatabase } from '../notes/database';

/** The store, for reading only: every write goes through the background. */
export const db = new NotesDatabase();
