import type { NoteSeed } from '../messages';
import type { Draft } from '../notes/draft';
import type { NotedPage } from '../notes/note';

/** The draft that a note begun in a page starts as. */
export function draftFromSeed(
  seed: NoteSeed,
  page: NotedPage | null,
  datasetVersion: string,
  ids: { readonly draft: string; readonly note: string },
  now = new Date(),
): Draft {
  const { figure, printed, story: _, ...passage } = seed;
  return {
    id: ids.draft,
    note: ids.note,
    base: 0,
    text: '',
    tags: [],
    figure,
    passage: passage.quote === '' ? null : passage,
    page,
    printed,
    datasetVersion,
    modified: now.toISOString(),
  };
}
