import { useSignal } from '@preact/signals';
import type { FailureReason } from '../../notes/save-result';
import { isPrivate } from '../environment';
import { useLive } from '../live';
import { Failure } from '../notes/failure';
import { newDraft } from '../notes/new-draft';
import { NoteList } from '../notes/note-list';
import { findNotesOnFigure } from '../notes/notes-query';
import { openDraft } from '../notes/open-draft';
import { db } from '../store';
import { t } from '../words';

/** The user's notes on a figure, from whatever article they were written on. */
export function FigureNotes({ figure }: { figure: string }) {
  const found = useLive(() => findNotesOnFigure(db, figure), [figure]);
  const failure = useSignal<FailureReason | null>(null);
  if (isPrivate.value) return null;
  const begin = async () => {
    failure.value = await openDraft(newDraft(figure, null, null));
  };
  return (
    <section>
      <div class="title-row">
        <h2>{t('panel_your_notes')}</h2>
        <button type="button" onClick={() => void begin()}>
          {t('notes_new')}
        </button>
      </div>
      <Failure reason={failure.value} />
      {found.kind === 'here' && <NoteList notes={found.value} label={t('panel_your_notes')} />}
    </section>
  );
}
