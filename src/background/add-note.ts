import type { NoteSeed } from '../messages';
import type { Draft } from '../notes/draft';
import { cleanAddress } from '../notes/page-address';
import type { Settings } from '../settings';
import type { Origin } from './sender';

/** The draft that a note begun in a page starts as. */
export function draftFromSeed(
  seed: NoteSeed,
  origin: Extract<Origin, { kind: 'page' }>,
  settings: Settings,
  datasetVersion: string,
  ids: { readonly draft: string; readonly note: string },
  now = new Date(),
): Draft {
  const { figure, printed, ...passage } = seed;
  return {
    id: ids.draft,
    note: ids.note,
    base: 0,
    text: '',
    tags: [],
    figure,
    passage: passage.quote === '' ? null : passage,
    // The sample article is no page that a note could be found on again.
    page:
      settings.keepAddresses && /^https?:/.test(origin.pageUrl)
        ? {
            url: cleanAddress(origin.pageUrl),
            canonical: null,
            title: origin.pageTitle.slice(0, 4_000),
            language: null,
          }
        : null,
    printed,
    datasetVersion,
    modified: now.toISOString(),
  };
}
