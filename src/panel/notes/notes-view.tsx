import { useSignal } from '@preact/signals';
import type { FailureReason } from '../../notes/save-result';
import { isPrivate } from '../environment';
import { useLive } from '../live';
import { MoreButton } from '../more-button';
import { watchedTab } from '../page/watched-page';
import { db } from '../store';
import { t, tn } from '../words';
import { BackupReminder } from './backup-reminder';
import { DraftList } from './draft-list';
import { Failure } from './failure';
import { newDraft } from './new-draft';
import { NoteEditor } from './note-editor';
import { NoteList } from './note-list';
import { findTags, type NotesFilter } from './notes-query';
import { openDraft } from './open-draft';
import { factsOf } from './page-facts';
import { RemovedNotes } from './removed-notes';
import { useFoundNotes } from './use-found-notes';

/** How many notes are shown at first, and how many more at each press. */
const portion = 50;

const subjects = ['figure', 'passage', 'page'] as const;

/** The notes: write, edit, search, delete and bring back. */
export function NotesView({ draft }: { draft: string | null }) {
  const failure = useSignal<FailureReason | null>(null);
  const opened = useLive(async () => (draft === null ? null : ((await db.drafts.get(draft)) ?? null)), [draft]);
  if (isPrivate.value) {
    return (
      <section aria-labelledby="notes-title">
        <h1 id="notes-title">{t('notes_title')}</h1>
        <p class="banner">{t('notes_private')}</p>
      </section>
    );
  }
  const begin = async () => {
    const tab = watchedTab.value;
    failure.value = await openDraft(newDraft(null, tab, await factsOf(tab)));
  };
  return (
    <section aria-labelledby="notes-title">
      <div class="title-row">
        <h1 id="notes-title">{t('notes_title')}</h1>
        <button type="button" onClick={() => void begin()}>
          {t('notes_new')}
        </button>
      </div>
      <Failure reason={failure.value} />
      {opened.kind === 'here' && opened.value && <NoteEditor key={opened.value.id} draft={opened.value} />}
      <DraftList except={draft} />
      <BackupReminder />
      <AllNotes />
    </section>
  );
}

function AllNotes() {
  const query = useSignal('');
  const tag = useSignal<string | null>(null);
  const on = useSignal<NotesFilter['on']>(null);
  const sort = useSignal<NotesFilter['sort']>('newest');
  const limit = useSignal(portion);
  const { found, share } = useFoundNotes({
    query: query.value,
    tag: tag.value,
    on: on.value,
    sort: sort.value,
    limit: limit.value,
  });
  const tags = useLive(() => findTags(db), []);
  const isFiltered = query.value !== '' || tag.value !== null || on.value !== null;
  return (
    <>
      <search class="filters">
        <label>
          <span class="hidden">{t('notes_search')}</span>
          <input
            type="search"
            placeholder={t('notes_search')}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
          />
        </label>
        {tags.kind === 'here' && tags.value.length > 0 && (
          <label>
            <span class="hidden">{t('notes_tag_filter')}</span>
            <select
              value={tag.value ?? ''}
              onChange={(event) => {
                tag.value = event.currentTarget.value || null;
              }}
            >
              <option value="">{t('notes_all_tags')}</option>
              {tags.value.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span class="hidden">{t('notes_on_filter')}</span>
          <select
            value={on.value ?? ''}
            onChange={(event) => {
              on.value = subjects.find((each) => each === event.currentTarget.value) ?? null;
            }}
          >
            <option value="">{t('notes_on_all')}</option>
            {subjects.map((each) => (
              <option key={each} value={each}>
                {t(`notes_on_${each}_only`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="hidden">{t('notes_sort')}</span>
          <select
            value={sort.value}
            onChange={(event) => {
              sort.value = event.currentTarget.value === 'oldest' ? 'oldest' : 'newest';
            }}
          >
            <option value="newest">{t('notes_newest')}</option>
            <option value="oldest">{t('notes_oldest')}</option>
          </select>
        </label>
      </search>
      {share !== null && <progress max={1} value={share} aria-label={t('notes_searching')} />}
      {found.kind === 'failed' && <p class="banner">{t('notes_unreadable')}</p>}
      {found.kind === 'here' && (
        <>
          {found.value.damaged > 0 && <p class="banner">{tn('notes_damaged', found.value.damaged)}</p>}
          {found.value.notes.length === 0 && <p class="empty">{t(isFiltered ? 'notes_none_found' : 'notes_none')}</p>}
          <NoteList notes={found.value.notes} label={tn('notes_count', found.value.notes.length)} />
        </>
      )}
      {found.kind === 'here' && found.value.more && <MoreButton limit={limit} portion={portion} />}
      <RemovedNotes />
    </>
  );
}
