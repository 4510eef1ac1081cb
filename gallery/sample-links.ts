import shippedLibrary from 'virtual:dataset-full';
import compactIndex from 'virtual:dataset-index';
import { decodeIndex } from '../src/figures/compact-index';
import { compileIndex } from '../src/figures/compile';
import type { DatasetIndex } from '../src/figures/dataset-index';
import { joinedIndex } from '../src/figures/joined-index';
import type { Library } from '../src/figures/library';
import { checkOwn, emptyOwnDraft } from '../src/panel/own/own-draft';
import { articleFromText } from '../src/reading/article-from-text';
import type { Link } from '../src/reading/link';
import { readArticle } from '../src/reading/read-article';

const dataset = shippedLibrary();

const ownCheck = checkOwn(
  {
    ...emptyOwnDraft,
    value: '3210',
    original: '3210家',
    object: 'platforms',
    action: 'summoned',
    date: '2023-05-26',
    campaign: 'Own research',
    publisher: 'The Harbour Ledger',
    url: 'https://ledger.example/summoned',
  },
  { today: '2026-11-21', tag: 'gallery', campaigns: dataset.campaigns, changed: null },
);
if (ownCheck.kind === 'unsound') throw new Error(`The own figure lacks ${[...ownCheck.problems.keys()]}.`);

/** A figure of the user's own, as the panel's form makes it. */
export const ownAnnouncement = ownCheck.announcement;

/** The dataset with the user's own figure. */
export const library: Library = { ...dataset, announcements: [...dataset.announcements, ownAnnouncement] };

/** The reader's index with and without the user's own figure. */
export const index: DatasetIndex = decodeIndex(compactIndex());
export const indexWithOwn: DatasetIndex = joinedIndex(
  index,
  compileIndex({ ...dataset, announcements: [ownAnnouncement] }),
);

/** The article that most samples come from: written for the gallery, with every relation in it. */
export const ARTICLE = `Regulator deletes 1.4 million posts in sweep of one-person media
The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that it had deleted 1,410,900 items of information in a two-month campaign against self-media. It closed 67,000 accounts between March 10 and May 22.
Some 930,000 other accounts received lighter penalties. Nearly 8,000 of the closed accounts had spread fake news. Nearly 187,000 accounts posed as news media.
The regulator also shut down almost 13,000 accounts that pretended to be military. It summoned 3,210 platforms.`;

const OBJECTS =
  'The Cyberspace Administration of China (CAC) said on May 26, 2023 that it closed 927,600 posts in its campaign against self-media.';
const YEAR = `China's cyber regulator closed 14,624 websites in 2023
The Cyberspace Administration of China (CAC) said on January 31, 2024 that in 2023 it closed 14,624 websites, summoned 10,646 websites and closed 119 mini programs. It closed 127,788 accounts.`;
const CENTRE =
  'The Cyberspace Administration of China said on June 16, 2023 that its reporting centre received 16.596 million reports of illegal and harmful information in May 2023, 473,000 of them by the centre itself.';
const PRESS =
  'In 2021 the Cyberspace Administration of China deleted 2 million posts in its campaign against historical nihilism.';

/** Texts that samples are read from. */
export const texts = { article: ARTICLE, objects: OBJECTS, year: YEAR, centre: CENTRE, press: PRESS } as const;

/** The link of the first mention that is printed so in a text. Throws where the reading finds none. */
export function linkOf(text: keyof typeof texts, printed: string, inIndex: DatasetIndex = index): Link {
  const link = linksOf(texts[text], inIndex).find(({ mention }) => mention.text === printed);
  if (link === undefined) throw new Error(`The reading does not find ${printed} in the sample "${text}".`);
  return link;
}

/** All links of a text. */
export function linksOf(text: string, inIndex: DatasetIndex = index): readonly Link[] {
  return readArticle(articleFromText(text), inIndex).links;
}
