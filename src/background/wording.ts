import browser from 'webextension-polyfill';
import type { Library } from '../figures/library';
import { labelIn, type Term } from '../figures/vocabulary';
import type { PageWording } from '../messages';

/** The words of the tooltip in the chosen language, or in the browser's. */
export function wordingFor(library: Library, chosen: string | null): PageWording {
  const language = chosen ?? browser.i18n.getUILanguage();
  const labels = (terms: readonly Term[]) =>
    Object.fromEntries(terms.map(({ id, label }) => [id, labelIn(label, language)]));
  const { objects, actions, facets } = library.vocabulary;
  return {
    language,
    direction: 'ltr',
    messages: {},
    objects: labels(objects),
    actions: labels(actions),
    facets: labels(facets),
  };
}
