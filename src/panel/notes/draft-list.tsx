import { sift } from '../../notes/sift';
import { ask } from '../ask';
import { useLive } from '../live';
import { go } from '../route';
import { db } from '../store';
import { formatTime, t, tn } from '../words';

/** Drafts that no editor of this panel shows: from the page, from another window, or from before a crash. */
export function DraftList({ except }: { except: string | null }) {
  const drafts = useLive(async () => sift('draft', await db.drafts.orderBy('modified').reverse().toArray()).sound, []);
  if (drafts.kind !== 'here') return null;
  const others = drafts.value.filter(({ id }) => id !== except);
  if (others.length === 0) return null;
  return (
    <details class="drafts" open={except === null}>
      <summary>{tn('notes_drafts', others.length)}</summary>
      <ul>
        {others.map((draft) => (
          <li key={draft.id}>
            <p class="note-text" dir="auto">
              {draft.text.slice(0, 200) || draft.passage?.quote.slice(0, 200) || t('notes_empty_draft')}
            </p>
            <div class="toolbar">
              <time class="soft" dateTime={draft.modified}>
                {formatTime(draft.modified)}
              </time>
              <button type="button" onClick={() => go({ place: 'notes', draft: draft.id })}>
                {t('notes_continue')}
              </button>
              <button type="button" onClick={() => void ask('background/drop-draft', { id: draft.id })}>
                {t('notes_discard')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
