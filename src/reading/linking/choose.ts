import type { IndexedAnnouncement } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { Steps } from '../steps';
import type { ArticleContext } from './article-context';
import type { FigureTable } from './figure-table';
import { type PairScore, redated, scorePair } from './score';

/** A candidate with the figures that its value fits, best first. */
export interface Prospect {
  readonly candidate: Candidate;
  readonly pairs: readonly PairScore[];
}

/** What a pair must score before it speaks for its announcement. */
const worth = 2;
/** What an announcement costs: an article reports as few as explain it. */
const price = 1;
/** Most announcements of one article. */
const most = 10;
/** Most figures weighed for one candidate. */
const mostPairs = 60;

/** The figures that each candidate's value fits, a candidate at a time. */
export function* prospectsOf(
  candidates: readonly Candidate[],
  table: FigureTable,
  article: ArticleContext,
): Steps<Prospect[]> {
  const prospects: Prospect[] = [];
  for (const candidate of candidates) {
    yield;
    const { value, unit, hedge } = candidate.quantity;
    const open = hedge === 'over' || hedge === 'at-least';
    const near = table.between(value - unit, open ? Math.max(value * 2, value + unit) : value + unit);
    const pairs: PairScore[] = [];
    for (const figure of near) {
      const pair = scorePair(candidate, figure, table.announcementOf(figure), article);
      if (pair) pairs.push(pair);
    }
    prospects.push({ candidate, pairs: pairs.sort(byTotal).slice(0, mostPairs) });
  }
  return prospects;
}

/** The same prospects once the article's days are known, or taken to be other ones. */
export function* redatedProspects(
  prospects: readonly Prospect[],
  table: FigureTable,
  before: ArticleContext,
  after: ArticleContext,
): Steps<Prospect[]> {
  const dated: Prospect[] = [];
  for (const { candidate, pairs } of prospects) {
    yield;
    const anew = pairs.map((pair) => redated(pair, table.announcementOf(pair.figure), before, after));
    dated.push({ candidate, pairs: anew.sort(byTotal) });
  }
  return dated;
}

function byTotal(a: PairScore, b: PairScore): number {
  return b.total - a.total;
}

/**
 * Chooses the announcements that explain most candidates with least strain, one after another, a choice at a time; with
 * each goes how many of its figures the article reports.
 */
export function* chooseAnnouncements(
  prospects: readonly Prospect[],
  table: FigureTable,
): Steps<Map<IndexedAnnouncement, number>> {
  const chosen = new Map<IndexedAnnouncement, number>();
  const explained = new Map<Prospect, number>();
  while (chosen.size < most) {
    yield;
    const gains = new Map<IndexedAnnouncement, Map<number, number>>();
    for (const prospect of prospects) {
      const before = explained.get(prospect) ?? worth;
      const scale = prospect.candidate.strength < 0 ? 0.5 : 1;
      for (const pair of prospect.pairs) {
        const gain = (pair.total - before) * scale;
        if (gain <= 0) break;
        const announcement = table.announcementOf(pair.figure);
        if (chosen.has(announcement)) continue;
        const byFigure = gains.get(announcement) ?? new Map<number, number>();
        const { value } = prospect.candidate.quantity;
        byFigure.set(value, Math.max(byFigure.get(value) ?? 0, gain));
        gains.set(announcement, byFigure);
      }
    }
    let best: IndexedAnnouncement | null = null;
    let bestGain = 0;
    for (const [announcement, byFigure] of gains) {
      let gain = -price;
      for (const each of byFigure.values()) gain += each;
      gain += 0.4 * (byFigure.size - 1);
      if (gain > bestGain) {
        bestGain = gain;
        best = announcement;
      }
    }
    if (!best) break;
    for (const prospect of prospects) {
      const pair = prospect.pairs.find((each) => table.announcementOf(each.figure) === best);
      if (!pair || pair.total < worth - 0.8) continue;
      explained.set(prospect, Math.max(explained.get(prospect) ?? worth, pair.total));
    }
    chosen.set(best, 0);
  }
  return countReported(chosen, prospects, explained, table);
}

/** How far a figure may be behind the one that explains a number best and still count as reported. */
const behind = 2;

/** How many figures of each chosen announcement the article reports: those that explain a number about best. */
function countReported(
  chosen: ReadonlyMap<IndexedAnnouncement, number>,
  prospects: readonly Prospect[],
  explained: ReadonlyMap<Prospect, number>,
  table: FigureTable,
): Map<IndexedAnnouncement, number> {
  const reported = new Map([...chosen.keys()].map((each) => [each, new Set<string>()]));
  for (const prospect of prospects) {
    const least = Math.max(worth - 0.8, (explained.get(prospect) ?? worth) - behind);
    const counted = new Set<IndexedAnnouncement>();
    for (const pair of prospect.pairs) {
      const announcement = table.announcementOf(pair.figure);
      if (pair.total < least || counted.has(announcement)) continue;
      counted.add(announcement);
      reported.get(announcement)?.add(pair.figure.id);
    }
  }
  return new Map([...reported].map(([announcement, figures]) => [announcement, figures.size]));
}
