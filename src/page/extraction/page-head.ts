import { dayIn } from './written-date';

/** The line under a headline is hardly further down than so many named elements; one that says what it is, than so many of a page. */
const NEAR = 150;
const FIRST_OF_PAGE = 3_000;
const FOLLOWING = 0x4;
const LONGEST_BYLINE = 160;
const NAMED_LIKE_BYLINE = /time|date|pub|info|source|byline|meta/i;
/** What holds these is no line, but a part of the page; its text is long to gather. */
const NO_LINE = 'p ~ p, article, table';
/** Words beside the date of a story; the date in a site's head bears none of them. */
const BYLINE_WORDS =
  /来源|來源|稿源|发布|發布|发表|日期|时间|時間|记者|記者|编辑|編輯|公開|更新|配信|掲載|입력|송고|승인|등록|published|posted|updated|source|by /i;
/** A date of today with its weekday stands in many a site's head, and in the lists of other stories each has its own. */
const ELSEWHERE = 'a, li, aside, nav, footer, form';

/** The first heading of the first rank that is no name of the site. */
export function headlineIn(document: Document): Element | null {
  const found = [...document.getElementsByTagName('h1')].find((each) => {
    const link = each.querySelector('a[href]') ?? each.closest('a[href]');
    if (link === null || link.textContent.trim() !== each.textContent.trim()) return each.textContent.trim() !== '';
    const href = link.getAttribute('href') ?? '';
    return URL.canParse(href, document.baseURI) && new URL(href, document.baseURI).pathname.length > 1;
  });
  return found ?? null;
}

/** How many of some elements, in the order of the page, stand before another element is begun. */
function countBefore(elements: NodeListOf<Element>, element: Element): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const each = elements[middle];
    const follows = each !== undefined && (element.compareDocumentPosition(each) & FOLLOWING) !== 0;
    if (follows) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The day in the first line of so many elements from one on that is named, and reads, like a byline. */
function dayInLine(
  elements: NodeListOf<Element>,
  from: number,
  most: number,
  isByline: (text: string) => boolean,
): string | null {
  for (let at = from; at < elements.length && at < from + most; at += 1) {
    const element = elements[at] as Element;
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!NAMED_LIKE_BYLINE.test(names) || element.closest(ELSEWHERE) || element.querySelector(NO_LINE)) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const day = text.length <= LONGEST_BYLINE && isByline(text) ? dayIn(text) : null;
    if (day !== null) return day;
  }
  return null;
}

/** The date in the line under the headline, or in one that says that it is a story's. */
export function dateInByline(document: Document, headline: Element | null): string | null {
  // The browser looks for them without making an object of each element.
  const named = document.querySelectorAll('[class], [id]');
  const near = headline === null ? null : dayInLine(named, countBefore(named, headline), NEAR, () => true);
  return near ?? dayInLine(named, 0, FIRST_OF_PAGE, (text) => BYLINE_WORDS.test(text));
}
