import { ask } from '../ask';
import { isPrivate } from '../environment';
import { useLive } from '../live';
import { newDraft } from '../notes/new-draft';
import { NoteList } from '../notes/note-list';
import { findNotesOnFigure } from '../notes/notes-query';
import { go } from '../route';
import { db } from '../store';
import { t } from '../words';

/** The user's notes on a figure, from whatever article they were written on. */
export function FigureNotes({ figure }: { figure: string }) {
  const found = useLive(() => findNotesOnFigure(db, figure), [figure]);
  if (isPrivate.value) return null;
  const begin = async () => {
    const draft = newDraft(figure, null, null);
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
      {found.kind === 'here' && <NoteList notes={found.value} label={t('panel_your_notes')} />}
    </section>
  );
}
