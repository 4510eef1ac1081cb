import browser from 'webextension-polyfill';
import type { Library } from '../figures/library';
import { labelIn, type Term } from '../figures/vocabulary';
import type { PageWording } from '../messages';
import { interfaceLanguage, messagesIn } from '../ui/catalogues';
import { pageWording } from '../ui/page-wording';
import { type Words, wordsIn } from '../ui/words';
import { loadSettings } from './settings-store';

/** The words of badge and menus in the chosen language; only the manifest's own strings are in the browser's. */
export async function interfaceWords(): Promise<Words> {
  const language = interfaceLanguage((await loadSettings()).language ?? browser.i18n.getUILanguage());
  return wordsIn(language, messagesIn(language));
}

/** The words of the tooltip in the chosen language, or in the browser's. */
export function wordingFor(library: Library, chosen: string | null): PageWording {
  const words = pageWording(chosen ?? browser.i18n.getUILanguage());
  const labels = (terms: readonly Term[]) =>
    Object.fromEntries(terms.map(({ id, label }) => [id, labelIn(label, words.language)]));
  const { objects, actions, facets } = library.vocabulary;
  return {
    ...words,
    objects: labels(objects),
    actions: labels(actions),
    facets: labels(facets),
  };
}
