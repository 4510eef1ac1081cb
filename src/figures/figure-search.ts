import type { Announcement, Figure, Grade, SourceRank } from './announcement';
import { sourcesByRank } from './citation';
import type { FigureId } from './dataset-index';
import { gradeOf } from './grade';
import { simplify } from './han-variants';
import type { Library } from './library';
import { campaignOf, type Term } from './vocabulary';

/** One figure as the list of figures shows and filters it. */
export interface FigureEntry {
  readonly id: FigureId;
  readonly announcement: Announcement;
  readonly figure: Figure;
  readonly grade: Grade;
  /** Rank of the best source that supports it; null where it has none. */
  readonly rank: SourceRank | null;
  /** Year of the announcement, or of the period where the date is unknown. */
  readonly year: string;
  /** Everything that can be searched, folded. */
  readonly text: string;
}

/** What the list of figures lets through; null lets all through. */
export interface FigureFilter {
  readonly query: string;
  readonly year: string | null;
  readonly campaign: string | null;
  readonly object: string | null;
  readonly action: string | null;
  readonly grade: Grade | null;
  readonly rank: SourceRank | null;
}

/** A text as it is searched: width, case, accents and Chinese script folded, separators of digits left out. */
function foldedForSearch(text: string): string {
  return simplify(
    text
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase(),
  ).replace(/(\d)[,\u00a0\u202f](?=\d)/g, '$1');
}

/** All figures of a dataset, newest announcement first, ready to be searched in every language of its labels. */
export function figureEntries(library: Library): FigureEntry[] {
  const terms = new Map(
    [...library.vocabulary.objects, ...library.vocabulary.actions, ...library.vocabulary.facets].map((term) => [
      term.id,
      termText(term),
    ]),
  );
  const entries = library.announcements.flatMap((announcement) => {
    const { names } = campaignOf(library.campaigns, announcement.campaign) ?? { names: {} };
    const shared = [...Object.values(names), announcement.title?.zh, announcement.title?.en, announcement.date];
    return announcement.figures.map((figure): FigureEntry => {
      const words = [figure.object, figure.action, ...figure.facets].map((id) => terms.get(id) ?? id);
      const prints = figure.alsoPrinted.map(({ phrase }) => phrase);
      const parts = [...shared, ...words, figure.original, figure.detail, String(figure.value), ...prints];
      return {
        id: `${announcement.id}/${figure.id}`,
        announcement,
        figure,
        grade: gradeOf(figure, announcement),
        rank: sourcesByRank(announcement, figure)[0]?.rank ?? null,
        year: yearOf(announcement),
        text: foldedForSearch(parts.filter((part) => part).join('\n')),
      };
    });
  });
  return entries.sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}

function termText({ chinese, label }: Term): string {
  return [...chinese, ...Object.values(label)].join(' ');
}

function yearOf({ date, period, id }: Announcement): string {
  return (date ?? period.to ?? period.from ?? id).match(/\d{4}/)?.[0] ?? '';
}

function sortKey({ announcement, year }: FigureEntry): string {
  return `${announcement.date ?? year} ${announcement.id}`;
}

const han = /^\p{Script=Han}{3,}$/u;

/** The terms of a search; long Chinese words become overlapping pairs, so that their order does not matter. */
function figureTerms(query: string): string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of foldedForSearch(query).matchAll(/"([^"]+)"|(\S+)/g)) {
    const term = phrase ?? word ?? '';
    const signs = [...term];
    if (phrase === undefined && han.test(term)) terms.push(...signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
    else terms.push(term);
  }
  return [...new Set(terms)];
}

/** The entries that a filter lets through, in their order. */
export function filterFigures(entries: readonly FigureEntry[], filter: FigureFilter): FigureEntry[] {
  const terms = figureTerms(filter.query);
  const passes = (wanted: string | null, value: string | null) => wanted === null || wanted === value;
  return entries.filter(
    ({ announcement, figure, grade, rank, year, text }) =>
      passes(filter.year, year) &&
      passes(filter.campaign, announcement.campaign) &&
      passes(filter.object, figure.object) &&
      passes(filter.action, figure.action) &&
      passes(filter.grade, grade) &&
      passes(filter.rank, rank) &&
      terms.every((term) => text.includes(term)),
  );
}
