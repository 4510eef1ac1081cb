import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Live } from '../live';
import { db } from '../store';
import { NoteIndex, onNotesChanged } from './note-index';
import { type FoundNotes, findNotes, type NotesFilter } from './notes-query';

const index = new NoteIndex(db);

/** The notes that a filter lets through, kept up to date; `share` is how much of a long search is done, null for none. */
export function useFoundNotes(filter: NotesFilter): {
  readonly found: Live<FoundNotes>;
  readonly share: number | null;
} {
  const found = useSignal<Live<FoundNotes>>({ kind: 'waiting' });
  const share = useSignal<number | null>(null);
  const changes = useSignal(0);
  const { query, tag, on, sort, limit } = filter;
  useEffect(
    () =>
      onNotesChanged(db, () => {
        changes.value += 1;
      }),
    [],
  );
  useEffect(() => {
    const controller = new AbortController();
    const progress = (done: number) => {
      if (!controller.signal.aborted) share.value = done < 1 ? done : null;
    };
    findNotes(db, index, filter, progress, controller.signal)
      .then((value) => {
        if (!controller.signal.aborted) found.value = { kind: 'here', value };
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) found.value = { kind: 'failed', error };
      })
      .finally(() => {
        if (!controller.signal.aborted) share.value = null;
      });
    return () => controller.abort();
  }, [query, tag, on, sort, limit, changes.value]);
  return { found: found.value, share: share.value };
}
