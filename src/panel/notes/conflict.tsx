import type { Draft } from '../../notes/draft';
import type { Note } from '../../notes/note';
import { formatTime, t } from '../words';

/** Shows both versions of a note that was changed elsewhere while it was edited here; nothing is overwritten unasked. */
export function Conflict({
  draft,
  stored,
  save,
  discard,
}: {
  draft: Draft;
  stored: Note;
  save: (as: Draft) => void;
  discard: () => void;
}) {
  return (
    <section class="conflict" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('notes_conflict')}</h2>
      <p>{t('notes_conflict_help')}</p>
      <div class="versions">
        <article>
          <h3>{t('notes_conflict_mine')}</h3>
          <p class="note-text" dir="auto">
            {draft.text}
          </p>
        </article>
        <article>
          <h3>{t('notes_conflict_theirs', { time: formatTime(stored.modified) })}</h3>
          <p class="note-text" dir="auto">
            {stored.text}
          </p>
        </article>
      </div>
      <div class="toolbar">
        <button type="button" onClick={() => save({ ...draft, note: crypto.randomUUID(), base: 0 })}>
          {t('notes_conflict_both')}
        </button>
        <button type="button" onClick={() => save({ ...draft, base: stored.revision })}>
          {t('notes_conflict_use_mine')}
        </button>
        <button type="button" onClick={discard}>
          {t('notes_conflict_use_theirs')}
        </button>
      </div>
    </section>
  );
}
