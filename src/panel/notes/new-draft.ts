import type { PageFacts } from '../../messages';
import type { Draft } from '../../notes/draft';
import type { Note } from '../../notes/note';
import { cleanAddress } from '../../notes/page-address';
import { library } from '../dataset';
import { settings } from '../environment';
import type { WatchedTab } from '../page/page-state';

/** The draft of a new note on a figure, on a page, or on both. */
export function newDraft(figure: string | null, tab: WatchedTab | null, facts: PageFacts | null): Draft {
  const hasPage = tab !== null && /^https?:/.test(tab.url) && settings.value.keepAddresses;
  return {
    id: crypto.randomUUID(),
    note: crypto.randomUUID(),
    base: 0,
    text: '',
    tags: [],
    figure,
    passage: null,
    page: hasPage
      ? {
          url: cleanAddress(tab.url),
          canonical: facts?.canonical ?? null,
          title: tab.title.slice(0, 4_000),
          language: facts?.language ?? null,
        }
      : null,
    printed: null,
    datasetVersion: library.value.about.version,
    modified: new Date().toISOString(),
  };
}

/** The draft in which a note is edited. */
export function draftOf(note: Note): Draft {
  const { id, created: _created, revision, deleted: _deleted, modified: _modified, ...content } = note;
  return { id: crypto.randomUUID(), note: id, base: revision, ...content, modified: new Date().toISOString() };
}
