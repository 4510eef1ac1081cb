import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Note } from '../../notes/note';
import type { FailureReason } from '../../notes/save-result';
import { ask } from '../ask';
import { formatTime, t } from '../words';
import { Failure } from './failure';
import { draftOf } from './new-draft';
import { NoteSubject } from './note-subject';
import { NoteText } from './note-text';
import { openDraft } from './open-draft';

/** One saved note, with what it is on and what can be done with it. */
export function NoteCard({
  note,
  removed,
  children,
}: {
  note: Note;
  removed: (note: Note) => void;
  children?: ComponentChildren;
}) {
  const failure = useSignal<FailureReason | null>(null);
  const edit = async () => {
    failure.value = await openDraft(draftOf(note));
  };
  const remove = async () => {
    const result = await ask('background/delete-note', { id: note.id, revision: note.revision });
    failure.value = result.kind === 'failed' ? result.reason : null;
    if (result.kind === 'saved') removed(result.note);
  };
  return (
    <article class="note" aria-label={note.text.slice(0, 80)}>
      <NoteSubject subject={note} />
      {children}
      <NoteText text={note.text} />
      {note.tags.length > 0 && (
        <ul class="tags">
          {note.tags.map((tag) => (
            <li key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      <div class="toolbar">
        <time class="soft" dateTime={note.modified}>
          {formatTime(note.modified)}
        </time>
        <button type="button" onClick={() => void edit()}>
          {t('notes_edit')}
        </button>
        <button type="button" onClick={() => void remove()}>
          {t('notes_delete')}
        </button>
      </div>
      <Failure reason={failure.value} />
    </article>
  );
}
