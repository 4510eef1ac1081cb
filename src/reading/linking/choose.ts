import type { IndexedAnnouncement } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import type { ArticleContext } from './article-context';
import type { FigureTable } from './figure-table';
import { type PairScore, scorePair } from './score';

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

/** The figures that each candidate's value fits. */
export function prospectsOf(candidates: readonly Candidate[], table: FigureTable, article: ArticleContext): Prospect[] {
  return candidates.map((candidate) => {
    const { value, unit, hedge } = candidate.quantity;
    const open = hedge === 'over' || hedge === 'at-least';
    const near = table.between(value - unit, open ? Math.max(value * 2, value + unit) : value + unit);
    const pairs = near
      .flatMap((figure) => scorePair(candidate, figure, table.announcementOf(figure), article) ?? [])
      .sort((a, b) => b.total - a.total)
      .slice(0, mostPairs);
    return { candidate, pairs };
  });
}

/** Chooses the announcements that explain most candidates with least strain, one after another; with each goes how many of its figures the article reports. */
export function chooseAnnouncements(
  prospects: readonly Prospect[],
  table: FigureTable,
): Map<IndexedAnnouncement, number> {
  const chosen = new Map<IndexedAnnouncement, number>();
  const explained = new Map<Prospect, number>();
  while (chosen.size < most) {
    const gains = new Map<IndexedAnnouncement, Map<string, number>>();
    for (const prospect of prospects) {
      const before = explained.get(prospect) ?? worth;
      const scale = prospect.candidate.strength < 0 ? 0.5 : 1;
      for (const pair of prospect.pairs) {
        const gain = (pair.total - before) * scale;
        if (gain <= 0) break;
        const announcement = table.announcementOf(pair.figure);
        if (chosen.has(announcement)) continue;
        const byFigure = gains.get(announcement) ?? new Map<string, number>();
        const key = `${prospect.candidate.quantity.value}`;
        byFigure.set(key, Math.max(byFigure.get(key) ?? 0, gain));
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
    const seen = new Set<string>();
    for (const prospect of prospects) {
      const pair = prospect.pairs.find((each) => table.announcementOf(each.figure) === best);
      if (!pair || pair.total < worth - 0.8) continue;
      explained.set(prospect, Math.max(explained.get(prospect) ?? worth, pair.total));
      seen.add(pair.figure.id);
    }
    chosen.set(best, seen.size);
  }
  return chosen;
}
