import type { Note } from './note';

/**
 * What an editor holds before it is saved. Each open editor has its own draft, so that two windows on one note
 * never write over each other; a draft outlives its editor.
 */
export interface Draft
  extends Pick<Note, 'text' | 'tags' | 'figure' | 'passage' | 'page' | 'printed' | 'datasetVersion'> {
  /** UUID of the editor. */
  readonly id: string;
  /** The note that it will be saved as. */
  readonly note: string;
  /** Revision of the note that the text was begun from; 0 for a new note. */
  readonly base: number;
  /** ISO time of the last change. */
  readonly modified: string;
}
