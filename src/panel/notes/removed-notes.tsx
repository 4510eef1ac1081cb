import { undoDays } from '../../notes/saving';
import { ask } from '../ask';
import { useLive } from '../live';
import { db } from '../store';
import { formatTime, t, tn } from '../words';
import { findDeleted } from './notes-query';

/** Deleted notes that can still be brought back. */
export function RemovedNotes() {
  const removed = useLive(() => findDeleted(db), []);
  if (removed.kind !== 'here' || removed.value.length === 0) return null;
  return (
    <details class="removed">
      <summary>{tn('notes_removed', removed.value.length)}</summary>
      <p class="soft">{tn('notes_removed_help', undoDays)}</p>
      <ul>
        {removed.value.map((note) => (
          <li key={note.id}>
            <p class="note-text" dir="auto">
              {note.text.slice(0, 200)}
            </p>
            <div class="toolbar">
              <time class="soft" dateTime={note.deleted ?? ''}>
                {note.deleted && formatTime(note.deleted)}
              </time>
              <button type="button" onClick={() => void ask('background/restore-note', { id: note.id })}>
                {t('notes_restore')}
              </button>
              <button type="button" onClick={() => void ask('background/purge-note', { id: note.id })}>
                {t('notes_purge')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
