import type { Announcement, Figure } from './announcement';
import type { DatasetIndex, IndexedAnnouncement, IndexedFigure } from './dataset-index';
import { gradeOf } from './grade';
import type { DatasetParts, Library } from './library';
import { officialInterval, unitOfPhrase } from './official-interval';
import { campaignOf } from './vocabulary';

/** What the page reader needs of the dataset. Parts must name figures of their own file, as the checks hold. */
export function compileIndex({ about, announcements, campaigns }: DatasetParts): DatasetIndex {
  const figures: IndexedFigure[] = [];
  const indexed: IndexedAnnouncement[] = [];
  for (const [position, announcement] of announcements.entries()) {
    const first = figures.length;
    for (const figure of announcement.figures) figures.push(indexFigure(figure, announcement, position, first));
    indexed.push({
      id: announcement.id,
      date: announcement.date,
      issuer: announcement.issuer,
      campaign: announcement.campaign,
      facets: campaignOf(campaigns, announcement.campaign)?.facets ?? [],
      ...announcement.period,
      sources: Object.keys(announcement.sources).length,
      first,
      end: figures.length,
    });
  }
  return { version: about.version, coverageEnd: about.coverageEnd, announcements: indexed, figures };
}

function indexFigure(figure: Figure, announcement: Announcement, position: number, first: number): IndexedFigure {
  const { value, qualifier, object, action, otherActions, facets, confidence, originalLanguage } = figure;
  const total = announcement.figures.findIndex((other) => other.id === figure.partOf);
  return {
    id: `${announcement.id}/${figure.id}`,
    announcement: position,
    value,
    qualifier,
    ...officialInterval(value, qualifier, unitOfPhrase(figure.original, value, qualifier)),
    object,
    action,
    otherActions,
    facets,
    ...(figure.period ?? announcement.period),
    partOf: total < 0 ? null : first + total,
    grade: gradeOf(figure, announcement),
    confidence,
    originalLanguage,
    misprints: [...new Set(figure.misprints.flatMap(({ value: printed }) => printed ?? []))],
  };
}

/**
 * Everything that the panel and the background show. Where a figure has better sources its mirrors are left out;
 * where it has none they stay as a name and a date. No mirror's address is kept.
 */
export function compileLibrary(parts: DatasetParts): Library {
  return { ...parts, announcements: parts.announcements.map(withoutMirrorAddresses) };
}

function withoutMirrorAddresses(announcement: Announcement): Announcement {
  const isMirror = (key: string) => announcement.sources[key]?.rank === 'mirror';
  const figures = announcement.figures.map((figure) => {
    const better = figure.sources.filter((support) => !isMirror(support.source));
    return better.length > 0 ? { ...figure, sources: better } : figure;
  });
  const used = new Set(figures.flatMap((figure) => figure.sources.map((support) => support.source)));
  const sources = Object.fromEntries(
    Object.entries(announcement.sources)
      .filter(([key]) => used.has(key) || !isMirror(key))
      .map(([key, source]) => [key, { ...source, address: null }]),
  );
  return { ...announcement, figures, sources };
}
