import { linkedData } from './linked-data';
import { canonicalOf, dateInMarkup, type PageMeta } from './page-meta';
import { isoDate } from './written-date';

/** What stories other than the page's own say of themselves, by the elements that hold them. */
export type Stories = ReadonlyMap<Element, PageMeta>;

const NONE: Stories = new Map();
/** Parts with less text than this are teasers. */
const SHORTEST_STORY = 300;
/** Entries of a live page bear times of the day before or after; posts from so many days apart are of their own. */
const DAYS_APART = 2;
const DAY_MS = 86_400_000;
/** More headlines or posts than this are a list; looking into each would cost more than it tells. */
const MOST_HEADLINES = 40;
const MOST_POSTS = 200;
/** Attributes in which pages that go on for ever keep a story's address. */
const ADDRESSES = ['data-canonical', 'data-canonical-url', 'data-permalink', 'data-url', 'data-href'];

/** How much of an element's text is none of its links: a menu has none. */
function proseIn(part: Element): number {
  let length = part.textContent.length;
  for (const link of part.getElementsByTagName('a')) length -= link.textContent.length;
  return length;
}

/** The largest part of the page around a headline that holds no other one. */
function partOf(headline: Element, others: readonly Element[]): Element {
  let part = headline;
  for (let above = part.parentElement; above !== null; above = above.parentElement) {
    const around = above;
    if (others.some((other) => other !== headline && around.contains(other))) break;
    part = above;
  }
  return part;
}

/** The address that is written on one of the elements around a headline, within the story's part of the page. */
function addressIn(part: Element, headline: Element | null): string | null {
  for (const name of ADDRESSES) {
    const holder = headline?.closest(`[${name}]`) ?? null;
    const written = holder !== null && part.contains(holder) ? holder.getAttribute(name) : null;
    if (written !== null && URL.canParse(written, part.baseURI)) return new URL(written, part.baseURI).href;
  }
  return null;
}

/** What a part of the page says of the story in it; where it says nothing, nothing of the page's own story is taken for it. */
function metaOf(part: Element, page: PageMeta): PageMeta {
  const head = part.querySelector('h1, [itemprop~="headline"]');
  const headline = head?.textContent.replace(/\s+/g, ' ').trim() || null;
  const inside = linkedData(part);
  const told = inside.published === null && headline !== null ? linkedData(part.ownerDocument, headline) : inside;
  return {
    headline,
    outlet: page.outlet,
    published: isoDate(told.published) ?? isoDate(dateInMarkup(part)),
    language: part.closest('[lang]')?.getAttribute('lang') || told.language || page.language,
    canonical: canonicalOf(part) ?? addressIn(part, head),
  };
}

/** A further story under the first shows by a sign that it is none of its sections. */
function isStory(part: Element, meta: PageMeta): boolean {
  const holdsArticle = part.localName === 'article' || part.getElementsByTagName('article').length > 0;
  return holdsArticle || meta.published !== null || meta.canonical !== null;
}

function isDaysApart(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) >= DAYS_APART * DAY_MS;
}

/**
 * The stories that stand on a page beside its own: those that follow under it where scrolling never ends, each with its
 * headline, and posts of other days. What the page says of itself holds for none of them.
 */
export function storiesBeside(document: Document, page: PageMeta): Stories {
  const headlines = document.getElementsByTagName('h1');
  const articles = document.getElementsByTagName('article');
  if (headlines.length < 2 && articles.length < 2) return NONE;
  return new Map([...storiesBelow([...headlines], page), ...posts([...articles], page)]);
}

function storiesBelow(headlines: readonly Element[], page: PageMeta): [Element, PageMeta][] {
  const heads = headlines.slice(0, MOST_HEADLINES);
  const parts = heads.map((head) => partOf(head, heads)).filter((part) => proseIn(part) >= SHORTEST_STORY);
  return parts
    .slice(1)
    .map((part): [Element, PageMeta] => [part, metaOf(part, page)])
    .filter(([part, meta]) => isStory(part, meta));
}

function posts(articles: readonly Element[], page: PageMeta): [Element, PageMeta][] {
  const outer = articles.slice(0, MOST_POSTS).filter((article) => !article.parentElement?.closest('article'));
  const lengths = outer.map((article) => article.textContent.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return outer.flatMap((article, position): [Element, PageMeta][] => {
    // The page's own story may tell of other days.
    if ((lengths[position] ?? 0) * 2 > all || article.querySelector('h1') !== null) return [];
    const published = isoDate(dateInMarkup(article));
    return isDaysApart(published, page.published) ? [[article, { ...metaOf(article, page), published }]] : [];
  });
}
