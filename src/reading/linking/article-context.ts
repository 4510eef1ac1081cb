import type { ArticleTime } from './article-time';

/** What an article as a whole tells about the announcements that it may report. */
export interface ArticleContext extends ArticleTime {
  /** Facets named anywhere in it: what it is about. */
  readonly topics: ReadonlySet<string>;
}
