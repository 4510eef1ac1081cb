import type { FigureId } from '../../figures/dataset-index';
import type { Note } from '../note';

/** What a figure is called in a file: "over 66,600 accounts closed, 26 May 2023". Null where the dataset lacks it. */
export type FigureNames = (figure: FigureId) => string | null;

/** Writes notes to a file, one after the other, so that a hundred thousand need no more memory than one. */
export interface NoteWriter {
  readonly extension: string;
  readonly type: string;
  readonly head: (count: number) => string;
  readonly note: (note: Note, position: number) => string;
  readonly foot: (count: number) => string;
}

/** All notes as one text; for few notes and for tests. */
export function writeNotes(writer: NoteWriter, notes: readonly Note[]): string {
  return writer.head(notes.length) + notes.map(writer.note).join('') + writer.foot(notes.length);
}
