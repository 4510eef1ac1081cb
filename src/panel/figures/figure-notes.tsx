import { useSignal } from '@preact/signals';
import type { Note } from '../../notes/note';
import { ask } from '../ask';
import { isPrivate } from '../environment';
import { useLive } from '../live';
import { newDraft } from '../notes/new-draft';
import { NoteCard } from '../notes/note-card';
import { findNotes } from '../notes/notes-query';
import { go } from '../route';
import { db } from '../store';
import { t } from '../words';

/** The user's notes on a figure, from whatever article they were written on. */
export function FigureNotes({ figure }: { figure: string }) {
  const removed = useSignal<Note | null>(null);
  const found = useLive(() => findNotes(db, { query: '', tag: null, sort: 'newest', figure, limit: 50 }), [figure]);
  if (isPrivate.value) return null;
  const begin = async () => {
    const draft = newDraft(figure, null);
    await ask('background/keep-draft', draft);
    go({ place: 'notes', draft: draft.id });
  };
  return (
    <section>
      <div class="title-row">
        <h2>{t('panel_your_notes')}</h2>
        <button type="button" onClick={() => void begin()}>
          {t('notes_new')}
        </button>
      </div>
      {removed.value && (
        <p class="banner" role="status">
          {t('notes_deleted')}{' '}
          <button
            type="button"
            onClick={() => {
              if (removed.value) void ask('background/restore-note', { id: removed.value.id });
              removed.value = null;
            }}
          >
            {t('notes_undo')}
          </button>
        </p>
      )}
      {found.kind === 'here' && (
        <ul class="notes">
          {found.value.notes.map((note) => (
            <li key={note.id}>
              <NoteCard
                note={note}
                removed={(gone) => {
                  removed.value = gone;
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
