import type { Announcement, Figure } from './announcement';
import type { FigureId } from './dataset-index';
import type { Series } from './series';
import type { Campaigns, Vocabulary } from './vocabulary';

/** What `assets/dataset/dataset.json` says of the dataset as a whole. */
export interface DatasetAbout {
  /** Year, month and number of the release: `2026.11.0`. */
  readonly version: string;
  /** ISO date of the last announcement that the dataset means to cover. */
  readonly coverageEnd: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
}

/** The dataset as read from its files. Announcements are in the order of their ids. */
export interface DatasetParts {
  readonly about: DatasetAbout;
  readonly announcements: readonly Announcement[];
  readonly campaigns: Campaigns;
  readonly vocabulary: Vocabulary;
  readonly series: readonly Series[];
}

/** The full data that the panel and the background show: {@link DatasetParts} without the addresses of mirrors. */
export type Library = DatasetParts;

/** A figure with the announcement that it belongs to. */
export interface FoundFigure {
  readonly announcement: Announcement;
  readonly figure: Figure;
}

/** The figure of a full id, or null where the dataset has none (a note may be older than the dataset). */
export function findFigure(library: Pick<Library, 'announcements'>, id: FigureId): FoundFigure | null {
  const [announcementId, figureId] = id.split('/');
  const announcement = library.announcements.find((each) => each.id === announcementId);
  const figure = announcement?.figures.find((each) => each.id === figureId);
  return announcement && figure ? { announcement, figure } : null;
}
