import type { DatasetParts } from '../src/figures/library';
import { languageOfTag } from '../src/reading/languages/language';
import { readQuantities } from '../src/reading/quantities/read-quantities';
import { checkFigures, checkParts, checkSums, type ValueReader } from './dataset-check-figures';
import { checkSeries } from './dataset-check-series';
import { checkAnnouncement, mirrorHostsOf } from './dataset-check-sources';
import type { Problem } from './dataset-problem';

/** The values that our own number reader finds in a phrase; null for a language that it does not read. */
const readValues: ValueReader = (phrase, tag) => {
  const language = languageOfTag(tag);
  return language && readQuantities(phrase, language).map((quantity) => quantity.value);
};

/** Every rule that goes beyond the form of single files, over a whole dataset. */
export function checkDataset(parts: DatasetParts): Problem[] {
  const campaignIds = new Set(Object.keys(parts.campaigns));
  const mirrorHosts = mirrorHostsOf(parts.announcements);
  return [
    ...parts.announcements.flatMap((announcement) => [
      ...checkAnnouncement(announcement, campaignIds, mirrorHosts),
      ...checkFigures(announcement, parts.vocabulary, readValues),
      ...checkParts(announcement),
      ...checkSums(announcement),
    ]),
    ...checkVocabulary(parts),
    ...checkSeries(parts),
  ];
}

function checkVocabulary({ vocabulary, campaigns }: DatasetParts): Problem[] {
  const problems: Problem[] = [];
  for (const kind of ['objects', 'actions', 'facets'] as const) {
    const ids = vocabulary[kind].map((term) => term.id);
    for (const id of ids.filter((each, position) => ids.indexOf(each) !== position)) {
      problems.push({ file: 'vocabulary.json', field: `${kind}.${id}`, message: 'is given twice' });
    }
  }
  const facets = new Set(vocabulary.facets.map((term) => term.id));
  for (const [id, campaign] of Object.entries(campaigns)) {
    for (const facet of campaign.facets ?? []) {
      if (!facets.has(facet)) {
        problems.push({
          file: 'campaigns.json',
          field: `${id}.facets`,
          message: `"${facet}" is not in vocabulary.json`,
        });
      }
    }
  }
  return problems;
}
