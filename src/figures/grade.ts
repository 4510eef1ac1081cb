import type { Announcement, Figure, Grade, Source } from './announcement';

/**
 * The grade of a figure follows from the sources that support it: seen on a CAC or government page, in the notice's own
 * text carried by an outlet (or by a mirror), or in press reports alone.
 */
export function gradeOf(figure: Figure, announcement: Announcement): Grade {
  const seen = figure.sources
    .map((support) => announcement.sources[support.source])
    .filter((source): source is Source => source !== undefined && source.retrieved !== null);
  if (seen.some((source) => source.rank === 'official')) return 'official';
  return seen.some((source) => source.carriesNotice) ? 'republished' : 'reported';
}

/** True where a reader can be sent to a page that prints the figure. */
export function isLinkable(figure: Figure, announcement: Announcement): boolean {
  return figure.sources.some((support) => (announcement.sources[support.source]?.url ?? null) !== null);
}
