import type { Announcement, Figure, PartialDate, Source } from './announcement';

/** What a citation says, whatever its form. Dates are ISO, as far as they are known. */
export interface Citation {
  /** A stable key: the announcement's id, or the figure's where one figure is cited. */
  readonly key: string;
  /** The office that made the announcement. */
  readonly author: string;
  /** Title in its own language, and our translation; null where no title is known. */
  readonly title: { readonly original: string; readonly language: string; readonly translation: string | null } | null;
  /** What stands for the title where none is known. */
  readonly description: string;
  readonly date: PartialDate | null;
  /** Who published the page that is cited, where it is not the author. */
  readonly publisher: string | null;
  readonly url: string | null;
  readonly archive: string | null;
  readonly accessed: string | null;
  /** The phrase that gives the figure ("6.66万余个"), and the value it stands for in words; null where a whole announcement is cited. */
  readonly figure: { readonly phrase: string; readonly language: string; readonly value: string } | null;
}

const offices = {
  cac: 'Cyberspace Administration of China',
  'cac-reporting-centre': 'CAC Reporting Centre for Illegal and Harmful Information (12377)',
  provincial: 'Provincial cyberspace administration, China',
  joint: 'Cyberspace Administration of China and others',
} as const;

const ranks = { official: 0, 'state-media': 1, press: 2, mirror: 3 } as const;

/** The sources of an announcement or of one figure, best first: rank, then carrying the notice's own text, then a link. */
export function sourcesByRank(announcement: Announcement, figure: Figure | null): Source[] {
  const keys = figure ? figure.sources.map(({ source }) => source) : Object.keys(announcement.sources);
  const weight = (source: Source) =>
    ranks[source.rank] * 4 + (source.carriesNotice ? 0 : 2) + (source.url === null ? 1 : 0);
  return [...new Set(keys)]
    .filter((key) => Object.hasOwn(announcement.sources, key))
    .map((key) => announcement.sources[key])
    .filter((source): source is Source => source !== undefined)
    .sort((a, b) => weight(a) - weight(b));
}

const qualifierWords = {
  exact: '',
  over: 'over ',
  nearly: 'nearly ',
  about: 'about ',
  'at-least': 'at least ',
  'up-to': 'up to ',
} as const;

/**
 * What to cite for an announcement, or for one figure of it. A mirror gives publisher and date, never an address.
 * `campaign` is the campaign's name in English; it stands in where no title is known.
 */
export function citationOf(announcement: Announcement, figure: Figure | null, campaign?: string): Citation {
  const source = sourcesByRank(announcement, figure)[0] ?? null;
  const link = source?.rank === 'mirror' ? null : source;
  const own = announcement.title;
  const title = own
    ? { original: own.zh, language: 'zh', translation: own.en }
    : source?.title
      ? { original: source.title, language: source.language, translation: null }
      : null;
  return {
    key: figure ? `${announcement.id}/${figure.id}` : announcement.id,
    author: announcement.issuerName ?? offices[announcement.issuer],
    title,
    description: `Announcement: ${campaign ?? announcement.campaign.replaceAll('-', ' ')}`,
    date: announcement.date ?? source?.date ?? null,
    publisher: source?.publisher ?? null,
    url: link?.url ?? null,
    archive: link?.archive ?? null,
    accessed: link?.url ? link.retrieved : null,
    figure: figure && {
      phrase: figure.original,
      language: figure.originalLanguage,
      value: `${qualifierWords[figure.qualifier]}${figure.value.toLocaleString('en')}`,
    },
  };
}
