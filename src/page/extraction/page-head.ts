import { dayIn } from './written-date';

/** Further up than this, what stands around a headline is the page. */
const LEVELS_AROUND_HEADLINE = 3;
const LONGEST_BYLINE = 160;
const NAMED_LIKE_BYLINE = ['time', 'date', 'pub', 'info', 'source', 'byline', 'meta']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(',');
/** Words beside the date of a story; the date in a site's head bears none of them. */
const BYLINE_WORDS =
  /来源|來源|稿源|发布|發布|发表|日期|时间|時間|记者|記者|编辑|編輯|公開|更新|配信|掲載|입력|송고|승인|등록|published|posted|updated|source|by /i;
/** A date of today with its weekday stands in many a site's head, and in the lists of other stories each has its own. */
const ELSEWHERE = 'a, li, aside, nav, footer, form';

/** The headings of the first rank that are no name of the site. */
function headlines(document: Document): Element[] {
  return [...document.getElementsByTagName('h1')].filter((each) => {
    const link = each.querySelector('a[href]') ?? each.closest('a[href]');
    if (link === null || link.textContent.trim() !== each.textContent.trim()) return each.textContent.trim() !== '';
    const href = link.getAttribute('href') ?? '';
    return URL.canParse(href, document.baseURI) && new URL(href, document.baseURI).pathname.length > 1;
  });
}

/** The first heading of the first rank that is no name of the site. */
export function headlineIn(document: Document): string | null {
  return headlines(document)[0]?.textContent ?? null;
}

function dated(part: Element | Document, isByline: (text: string, element: Element) => boolean): string | null {
  for (const element of part.querySelectorAll(NAMED_LIKE_BYLINE)) {
    if (element.closest(ELSEWHERE) !== null) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const day = text.length <= LONGEST_BYLINE && isByline(text, element) ? dayIn(text) : null;
    if (day !== null) return day;
  }
  return null;
}

function follows(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & other.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The date in the line under the headline, or in one that says that it is a story's. Searches all of the page. */
export function dateInByline(document: Document): string | null {
  const [headline] = headlines(document);
  let part = headline?.parentElement ?? null;
  for (let level = 0; level < LEVELS_AROUND_HEADLINE && headline && part && part !== document.body; level += 1) {
    const day = dated(part, (text, element) => follows(element, headline) || BYLINE_WORDS.test(text));
    if (day !== null) return day;
    part = part.parentElement;
  }
  return dated(document, (text) => BYLINE_WORDS.test(text));
}
