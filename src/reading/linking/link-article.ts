import type { DatasetIndex, IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import type { Link } from '../link';
import type { Candidate } from '../mentions/candidate';
import { strongEnough } from '../mentions/strength';
import { isBeyondCoverage, relationOf } from '../relation';
import type { Steps } from '../steps';
import type { ArticleContext } from './article-context';
import { type Days, dayNumber } from './article-time';
import { type Assigned, assign, echoOf, linkOf, type Told } from './assignment';
import { partsOfSure } from './breakdown';
import { chooseAnnouncements, prospectsOf, redatedProspects } from './choose';
import { vouchedBy } from './company';
import { figureTable } from './figure-table';
import { linked, unrecorded } from './link-of';
import { misfitOf } from './misfit';
import { isPartAsWhole } from './part-as-whole';
import type { PairScore } from './score';

/** Least strength of a count that repeats one told elsewhere in the article. */
const leastRepeat = 2;

/** Days within which an announcement is recent. */
const recent = 12;

/**
 * Links an article's candidates jointly, a small step at a time. Candidates that neither fit a figure nor are sure by the
 * text are dropped.
 */
export function* linkArticle(
  text: string,
  candidates: readonly Candidate[],
  index: DatasetIndex,
  stated: ArticleContext,
): Steps<Link[]> {
  const table = figureTable(index);
  const undated = yield* prospectsOf(candidates, table, stated);
  const firstChoice = yield* chooseAnnouncements(undated, table);
  const article = dated(stated, firstChoice);
  const isRedated = article !== stated;
  const prospects = isRedated ? yield* redatedProspects(undated, table, stated, article) : undated;
  const chosen = isRedated ? yield* chooseAnnouncements(prospects, table) : firstChoice;
  const first = prospects.map((prospect) => assign(prospect, chosen, table));
  const told = toldBy(first);
  const assigned = first.map((each) => echoOf(each, told));
  const reported = new Set(assigned.flatMap((each) => each.pair?.figure ?? []));
  const toldRightly = new Set(assigned.flatMap(({ pair }) => (pair && isRightly(pair) ? pair.figure : [])));
  const announcements = new Map([...justAnnounced(index, article).map((each) => [each, 0] as const), ...chosen]);
  const maybeLater = isBeyondCoverage(article.publishedDate, index);
  const sure = assigned.flatMap(({ pair, prospect: { candidate } }) =>
    pair !== null || candidate.strength >= strongEnough ? [candidate] : [],
  );
  const breakdown = partsOfSure(candidates, new Set(sure));
  const isVouchedFor = vouchedBy(sure.length > 0 ? sure : candidates.filter(vouchedBy(sure)));
  const links: Link[] = [];
  for (const each of assigned) {
    yield;
    const { candidate } = each.prospect;
    const misprinted = table.misprinted(candidate.quantity.value);
    const known =
      misprinted.length > 0
        ? new Map([...misprinted.map((each) => [each, 0] as const), ...announcements])
        : announcements;
    const pair = linkOf(each, misfitOf(candidate, known, table, article, reported), told);
    if (!pair) {
      if (isVouchedFor(candidate) || breakdown.has(candidate)) links.push(unrecorded(candidate, maybeLater));
      continue;
    }
    const parts = table.partsOf(pair.figure);
    const relation = relationOf(candidate, pair, {
      neighbours: each.neighbours,
      hasParts: parts.length > 0,
      partsReported: parts.some((part) => reported.has(part)),
      toldRightly: toldRightly.has(pair.figure),
      partAsWhole: isPartAsWhole(candidate, pair.figure, table, assigned),
      maybeLater,
    });
    links.push(
      relation.relation === 'unrecorded'
        ? unrecorded(candidate, maybeLater)
        : linked(text, each, pair, relation, table),
    );
  }
  return withRepeats(links, candidates, maybeLater);
}

/** What is linked, by printed number and by figure. */
function toldBy(assigned: readonly Assigned[]): Told {
  const values = new Map<number, Assigned>();
  const figures = new Map<IndexedFigure, Assigned>();
  for (const each of assigned) {
    if (!each.pair) continue;
    values.set(each.prospect.candidate.quantity.value, each);
    if (each.pair.value.fit === 'equal') figures.set(each.pair.figure, each);
  }
  return { values, figures };
}

/** Whether a mention says that apps were taken down, so that another one may call them closed. */
function isRightly({ action, figure }: PairScore): boolean {
  return figure.action === 'removed-from-stores' && action === 'same';
}

/** Fewest figures of an announcement that date an article, and those that do so against a date in its text. */
const fewestToDate = { alone: 2, againstText: 4 } as const;

/**
 * An article without a date is taken to be of the days of the announcement that it reports most of; so is one whose text
 * only names a day, where that day is before the announcement or far from one that it reports much of.
 */
function dated(article: ArticleContext, chosen: ReadonlyMap<IndexedAnnouncement, number>): ArticleContext {
  if (article.published !== null && article.stated) return article;
  let best: IndexedAnnouncement | null = null;
  let most = fewestToDate.alone - 1;
  for (const [announcement, figures] of chosen) {
    if (figures <= most || announcement.date?.length !== 10) continue;
    best = announcement;
    most = figures;
  }
  if (!best?.date) return article;
  const day = dayNumber(best.date);
  if (day === null || (article.published !== null && !isAgainst(article.published, day, most))) return article;
  return { ...article, published: { first: day + 1, last: day + 1 } };
}

/** Whether an announcement of which so many figures are reported speaks against a day named in the text. */
function isAgainst(named: Days, announced: number, figures: number): boolean {
  if (named.last < announced - 1) return true;
  return figures >= fewestToDate.againstText && named.first > announced + farAway;
}

/** Days after an announcement from which a day in the text is hardly that of the article. */
const farAway = 75;

/** Adds counts that repeat an unrecorded one of the article, such as its headline does. */
function withRepeats(links: readonly Link[], candidates: readonly Candidate[], maybeLater: boolean): Link[] {
  const places = new Set(links.map((link) => link.mention.start));
  const unknown = new Set(links.flatMap((link) => (link.figure === null ? link.mention.start : [])));
  const told = new Set(candidates.filter(({ quantity }) => unknown.has(quantity.start)).map(sayingOf));
  const repeats = candidates.filter(
    (candidate) =>
      candidate.strength >= leastRepeat && !places.has(candidate.quantity.start) && told.has(sayingOf(candidate)),
  );
  return [...links, ...repeats.map((candidate) => unrecorded(candidate, maybeLater))].sort(
    (a, b) => a.mention.start - b.mention.start,
  );
}

/** What a candidate says in short, so that a headline and the sentence that it repeats are seen as one. */
function sayingOf({ quantity, noun }: Candidate): string {
  return `${quantity.value} ${noun?.ids[0] ?? ''}`;
}

/** Announcements of the weeks before the article was published: an article may report one with a wrong number only. */
function justAnnounced(index: DatasetIndex, { published }: ArticleContext): IndexedAnnouncement[] {
  if (published === null) return [];
  return index.announcements.filter(({ date }) => {
    const day = date?.length === 10 ? dayNumber(date) : null;
    return day !== null && day <= published.last + 1 && day >= published.first - recent;
  });
}
