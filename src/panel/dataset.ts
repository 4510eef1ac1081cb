import shippedLibrary from 'virtual:dataset-full';
import { computed, signal } from '@preact/signals';
import type { Announcement, Figure } from '../figures/announcement';
import { type FoundFigure, findFigure, type Library } from '../figures/library';
import { campaignInWords, labelIn } from '../figures/vocabulary';
import { language, words } from './words';

const dataset = shippedLibrary();

/** The user's own figures; set by the panel's live query. */
export const own = signal<readonly Announcement[]>([]);

/** The dataset with the user's own figures. */
export const library = computed<Library>(() =>
  own.value.length > 0 ? { ...dataset, announcements: [...dataset.announcements, ...own.value] } : dataset,
);

/** A figure by its full id; null where neither the dataset nor the user has it. */
export function figureOf(id: string | null): FoundFigure | null {
  return id === null ? null : findFigure(library.value, id);
}

/** "over 927,600": a figure's value with its qualifier. */
export function valueInWords(figure: Pick<Figure, 'value' | 'qualifier'>): string {
  return words.value.qualified(figure);
}

/** The label of an object or action of the vocabulary. */
export function termLabel(kind: 'objects' | 'actions' | 'facets', id: string): string {
  const term = dataset.vocabulary[kind].find((each) => each.id === id);
  return term ? labelIn(term.label, language.value) : id;
}

/** The name of an announcement's campaign. */
export function campaignName(announcement: Pick<Announcement, 'campaign'>): string {
  return campaignInWords(dataset.campaigns, announcement.campaign, language.value);
}

/** "accounts dealt with": what a figure counts. */
export function countedInWords(figure: Pick<Figure, 'object' | 'action'>): string {
  return words.value.counted({
    object: termLabel('objects', figure.object),
    action: termLabel('actions', figure.action),
  });
}
