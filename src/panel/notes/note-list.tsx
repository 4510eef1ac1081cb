import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../notes/note';
import { ask } from '../ask';
import { t } from '../words';
import { NoteCard } from './note-card';

/** Notes one under another; one that was just deleted can be brought back above them. `beside` adds to a note's card. */
export function NoteList({
  notes,
  label,
  beside = () => null,
}: {
  notes: readonly Note[];
  label: string;
  beside?: (note: Note) => ComponentChildren;
}) {
  const removed = useSignal<Note | null>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  // The button that had the focus went with its note.
  useEffect(() => undoing.current?.focus(), [removed.value?.id]);
  const undo = async (note: Note) => {
    await ask('background/restore-note', { id: note.id });
    removed.value = null;
  };
  return (
    <>
      <div role="status">
        {removed.value && (
          <p class="banner">
            {t('notes_deleted')}{' '}
            <button ref={undoing} type="button" onClick={() => removed.value && void undo(removed.value)}>
              {t('notes_undo')}
            </button>
          </p>
        )}
      </div>
      {notes.length > 0 && (
        <ul class="notes" aria-label={label}>
          {notes.map((note) => (
            <li key={note.id}>
              <NoteCard
                note={note}
                removed={(gone) => {
                  removed.value = gone;
                }}
              >
                {beside(note)}
              </NoteCard>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
