import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PageFacts } from '../../messages';
import type { Note } from '../../notes/note';
import { cleanAddress } from '../../notes/page-address';
import { isPrivate } from '../environment';
import { useLive } from '../live';
import { mentions, reports, watchedTab } from '../page/watched-page';
import { db } from '../store';
import { t } from '../words';
import { NoteList } from './note-list';
import { findNotesOn } from './notes-query';
import { factsOf } from './page-facts';
import { findPassages, type PassagePlace, showPassage } from './page-passages';

/** The user's notes on the page beside the panel, and those on its figures that were written on other articles. */
export function PageNotes() {
  const tab = watchedTab.value;
  const url = tab && /^https?:/.test(tab.url) ? cleanAddress(tab.url) : null;
  const facts = useSignal<(PageFacts & { readonly of: string }) | null>(null);
  useEffect(() => {
    void factsOf(tab).then((told) => {
      if (told && url !== null && watchedTab.value === tab) facts.value = { ...told, of: url };
    });
  }, [tab, reports.value]);
  const canonical = facts.value?.of === url ? (facts.value?.canonical ?? null) : null;
  const figures = [...new Set(mentions.value.flatMap(({ figure }) => figure ?? []))].sort();
  const found = useLive(() => findNotesOn(db, url, canonical, figures), [url, canonical, figures.join()]);
  const places = useSignal<ReadonlyMap<string, PassagePlace>>(new Map());
  const here = found.kind === 'here' ? found.value.here : [];
  const look = async () => {
    if (tab) places.value = await findPassages(tab.id, here);
  };
  // The readers tell when the page's text changed; passages are looked for again then.
  useEffect(() => {
    if (here.some(({ passage }) => passage !== null)) void look();
  }, [tab, reports.value, here.map(({ id, revision }) => `${id}:${revision}`).join()]);
  if (isPrivate.value || found.kind !== 'here') return null;
  const { elsewhere } = found.value;
  if (here.length === 0 && elsewhere.length === 0) return null;
  const isMissing = ({ id }: Note) => places.value.get(id)?.kind === 'missing';
  const offset = ({ id }: Note) => {
    const place = places.value.get(id);
    return place?.kind === 'found' ? place.anchor.start : Number.POSITIVE_INFINITY;
  };
  const standing = here.filter((note) => !isMissing(note)).sort((a, b) => offset(a) - offset(b) || 0);
  const missing = here.filter(isMissing);
  const show = async (note: Note) => {
    for (let time = 0; tab && time < 2; time += 1) {
      const place = places.value.get(note.id);
      if (place?.kind !== 'found' || (await showPassage(tab.id, place))) return;
      await look();
    }
  };
  const beside = (note: Note) => <Place place={places.value.get(note.id)} show={() => void show(note)} />;
  return (
    <section aria-labelledby="page-notes-title">
      <h2 id="page-notes-title">{t('panel_your_notes')}</h2>
      <NoteList notes={standing} label={t('notes_on_page')} beside={beside} />
      {missing.length > 0 && (
        <>
          <h3>{t('notes_missing')}</h3>
          <p class="soft">{t('notes_missing_help')}</p>
          <NoteList notes={missing} label={t('notes_missing')} />
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3>{t('notes_from_elsewhere')}</h3>
          <NoteList notes={elsewhere} label={t('notes_from_elsewhere')} />
        </>
      )}
    </section>
  );
}

function Place({ place, show }: { place: PassagePlace | undefined; show: () => void }) {
  if (place?.kind === 'unread') return <p class="soft">{t('notes_unlooked')}</p>;
  if (place?.kind !== 'found') return null;
  return (
    <>
      {!place.anchor.same && (
        <p class="banner">
          {t('notes_passage_changed')} <q dir="auto">{place.words}</q>
        </p>
      )}
      <button type="button" onClick={show}>
        {t('notes_show')}
      </button>
    </>
  );
}
