import type { ArticleMeta } from '../../reading/article';
import { linkedData } from './linked-data';

/** What a page says of itself, its canonical address included. */
export interface PageMeta extends ArticleMeta {
  readonly canonical: string | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'weibo:article:create_at',
];

const DOCUMENT = 9;

/** The first of the values that says something. */
function firstOf(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const trimmed = value?.replace(/\s+/g, ' ').trim();
    if (trimmed) return trimmed;
  }
  return null;
}

/** An ISO date, or date with time, from what pages write; null where it is none. */
export function isoDate(written: string | null): string | null {
  if (written === null) return null;
  const iso = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(written.trim());
  if (iso !== null) return iso[0];
  const parts =
    /^(\d{4})\s*[年/.]\s*(\d{1,2})\s*[月/.]\s*(\d{1,2})/.exec(written.trim()) ??
    /^(20\d{2})(\d{2})(\d{2})(?:\D|$)/.exec(written.trim());
  if (parts !== null) return [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
  const [, seconds] = /^(\d{10})(?:\d{3})?$/.exec(written.trim()) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString();
  const time = /\d{4}/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (name !== null && content !== null && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** The canonical address that stands in a document or a part of it. */
export function canonicalOf(part: Document | Element): string | null {
  const links = [...part.getElementsByTagName('link')];
  const href = links.find((link) => link.relList.contains('canonical'))?.getAttribute('href');
  if (!href) return null;
  try {
    const { href: address, protocol } = new URL(href, part.baseURI);
    return /^https?:$/.test(protocol) ? address : null;
  } catch {
    return null;
  }
}

/** The day that stands in the page's address, as papers write it: `/2023/05/26/`, `/20230526/`, `-2023-05-26`. */
function dateInAddress(document: Document): string | null {
  const path = document.URL.split(/[?#]/, 1)[0]?.replace(/^[a-z]+:\/\/[^/]*/i, '') ?? '';
  const found = /(?:^|\D)(20\d{2})([-/_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:\D|$)/.exec(path);
  return found === null ? null : `${found[1]}-${found[3]}-${found[4]}`;
}

/** The date that the markup of a page, or of a part of it, gives. Looked for last: the selector searches all of it. */
export function dateInMarkup(part: Document | Element): string | null {
  const time =
    part.querySelector('[itemprop~="datePublished"]:is([datetime], [content]), time[datetime][pubdate]') ??
    [...part.getElementsByTagName('time')].find(
      (each) => each.hasAttribute('datetime') && (part.nodeType !== DOCUMENT || each.closest('article, main') !== null),
    );
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null;
}

/** Reads headline, outlet, date, language and canonical address from JSON-LD, meta elements and markup, in this order. */
export function pageMeta(document: Document): PageMeta {
  const data = linkedData(document);
  const meta = metaOf(document);
  const written = [data.published, ...DATE_NAMES.map((name) => meta.get(name) ?? null)];
  const published = written.reduce<string | null>((found, date) => found ?? isoDate(date), null);
  return {
    headline: firstOf(
      data.headline,
      document.getElementsByTagName('h1')[0]?.textContent,
      meta.get('og:title'),
      document.title,
    ),
    outlet: firstOf(data.outlet, meta.get('og:site_name'), meta.get('application-name')),
    published: published ?? isoDate(dateInMarkup(document)) ?? dateInAddress(document),
    language: firstOf(
      document.documentElement?.getAttribute('lang'),
      data.language,
      meta.get('og:locale')?.replace('_', '-'),
      meta.get('content-language'),
    ),
    canonical: canonicalOf(document),
  };
}
