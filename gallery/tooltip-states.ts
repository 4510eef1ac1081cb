import { figureDetails } from '../src/background/figure-details';
import type { DatasetIndex } from '../src/figures/dataset-index';
import type { FigureDetails } from '../src/messages';
import type { Link, RelationKind } from '../src/reading/link';
import { index, indexWithOwn, library, linkOf, ownAnnouncement } from './sample-links';

/** One state of the tooltip: what it is made from, and what was done to it since. */
export interface TooltipState {
  readonly name: string;
  readonly link: Link;
  readonly index: DatasetIndex;
  readonly notes: number;
  readonly change: (details: FigureDetails) => FigureDetails | null;
  /** Whether its disclosures are open. */
  readonly opened: boolean;
  /** Whether its citation was just copied. */
  readonly copied: boolean;
}

type Rest = Partial<Omit<TooltipState, 'name' | 'link'>>;

function state(name: string, link: Link, relation: RelationKind, rest: Rest = {}): TooltipState {
  if (link.relation !== relation) throw new Error(`${name}: the reading says ${link.relation}.`);
  return { name, link, index, notes: 0, change: (details) => details, opened: false, copied: false, ...rest };
}

const LONG =
  'accounts of groups and of persons that put out news without a licence, among them those that pretended to be institutions of state, bodies of the party, the army, universities and hospitals';

/** Every state of the tooltip, on figures of the dataset. */
export const tooltipStates: readonly TooltipState[] = [
  state('same', linkOf('article', '1,410,900'), 'same'),
  state('rounded', linkOf('article', '67,000'), 'rounded'),
  state('rounded, hedge reversed', linkOf('article', '187,000'), 'rounded'),
  state('part and total', linkOf('article', '930,000'), 'scope'),
  state('other action', linkOf('article', '13,000'), 'scope'),
  state('other object', linkOf('objects', '927,600'), 'scope'),
  state('differs', linkOf('year', '127,788'), 'differs'),
  state('unrecorded', linkOf('article', '3,210'), 'unrecorded'),
  state('official, with its share', linkOf('centre', '473,000'), 'same'),
  state('reported by the press only', linkOf('press', '2 million'), 'same'),
  state('own figure', linkOf('article', '3,210', indexWithOwn), 'same', { index: indexWithOwn }),
  state('own notes', linkOf('article', '67,000'), 'rounded', { notes: 3 }),
  state('all open: reasons, prints, misprints', linkOf('article', '930,000'), 'scope', { opened: true }),
  state('copied', linkOf('article', '67,000'), 'rounded', { copied: true }),
  state('no link', linkOf('article', '67,000'), 'rounded', {
    change: (details) => ({
      ...details,
      archives: [],
      sources: details.sources.map((source) => ({ ...source, url: null })),
    }),
  }),
  state('details not to be had', linkOf('article', '930,000'), 'scope', { change: () => null }),
  state('long texts', linkOf('article', '930,000'), 'scope', {
    notes: 1_234,
    change: (details) => ({
      ...details,
      detail: LONG,
      campaign: `${details.campaign}: ${LONG}`,
      title: details.title?.repeat(3) ?? null,
    }),
  }),
];

/** What the background would tell of a state's figure. */
export function detailsOf({ link, notes, change }: TooltipState, language: string): FigureDetails | null {
  if (link.figure === null) return null;
  const noted = new Map([[link.figure, notes]]);
  const [details] = figureDetails(library, [link.figure], language, noted, new Set([ownAnnouncement.id]));
  return details === undefined ? null : change(details);
}
