import type { ArticleMeta } from '../../reading/article';
import { linkedData } from './linked-data';
import { dateInByline, headlineIn } from './page-head';
import { dateInPath, isoDate } from './written-date';

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

/** The first of the values that is a language's tag: some pages name their character set instead. */
function languageOf(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const tag = /^\s*(?![Uu][Tt][Ff]-)([A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*)(?:[\s,;]|$)/.exec(value ?? '')?.[1];
    if (tag !== undefined) return tag.replace('_', '-');
  }
  return null;
}

function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((each) => element.getAttribute(each)).find(Boolean);
    const content = element.getAttribute('content');
    if (name && content !== null && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** The canonical address that stands in a document or a part of it. */
export function canonicalOf(part: Document | Element): string | null {
  const href = part.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (!href) return null;
  try {
    const { href: address, protocol } = new URL(href, part.baseURI);
    return /^https?:$/.test(protocol) ? address : null;
  } catch {
    return null;
  }
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
  const headline = headlineIn(document);
  const written = [data.published, ...DATE_NAMES.map((name) => meta.get(name) ?? null)];
  const published = written.reduce<string | null>((found, date) => found ?? isoDate(date), null);
  return {
    headline: firstOf(data.headline, headline?.textContent, meta.get('og:title'), document.title),
    outlet: firstOf(data.outlet, meta.get('og:site_name'), meta.get('application-name')),
    published:
      published ?? isoDate(dateInMarkup(document)) ?? dateInPath(document.URL) ?? dateInByline(document, headline),
    language: languageOf(
      document.documentElement?.getAttribute('lang'),
      data.language,
      meta.get('og:locale'),
      meta.get('content-language'),
    ),
    canonical: canonicalOf(document),
  };
}
