import type { ExtractedBlock } from './extracted-block';
import type { NativeDom } from './native-dom';

/** Words of a class or id that name what stands around an article. Whole words only: "comments", not "commentary". */
const FURNITURE =
  /^(?:related|related(?:posts|articles|stories|news|content|links)|recommended|recommendations|recirculation|recirc|mostread|mostpopular|popular|trending|comments?|replies|commentlist|disqus|respond|share|sharing|sharebar|sharebuttons|social|newsletter|subscribe|subscription|signup|breadcrumb|breadcrumbs|pagination|cookie|cookies|consent|gdpr|advert|advertisement|adslot|promo|promobox|taboola|outbrain|sidebar|widget|widgets|tags|tagcloud|byline|masthead|sitenav|navbar|navbox|qrcode|megamenu|skiplinks?)$/;

/** Pairs of words that mean it only together: "read-more" (not "read-more-content", text that folds), "also-read", "you-may-like". */
const FURNITURE_PAIRS =
  /(?:^|[-_ ])(?:read[-_]?(?:more(?![-_]?(?:content|text|body))|next|also)|also[-_]?read|most[-_]?(?:read|viewed|popular|shared)|more[-_]?(?:stories|news|on|from|articles)|(?:latest|recent)[-_]?(?:news|stories|posts)|you[-_]?may|up[-_]?next|site[-_]?(?:header|footer|nav)|page[-_]?footer|comment[-_]?(?:list|section|area|thread)|tag[-_]?list|top[-_]?stories|see[-_]?also|rich[-_]?links?|links[-_]block|berita[-_]?terkait|baca[-_]?juga)(?:$|[-_ ])/;

/** A line such as "Also read: <link>". */
const ALSO_READ =
  /^\s*(?:also read|read (?:also|more|next)|see also|related|more on this(?: story)?|相关阅读|延伸阅读|延伸閱讀|相關新聞|関連記事|あわせて読みたい|관련\s?기사|baca juga|(?:à )?lire aussi|lesen sie auch|lee también|lea también|leia (?:também|mais)|leggi anche|читайте также|xem thêm|läs också|läs även|ilgili haber|اقرأ أيض[اً]+|আরও পড়ুন|यह भी पढ़ें)\s*[:：|›»-]/iu;

const KEEPER = 'h1, main, article [itemprop~="articleBody"], [itemprop~="articleBody"]';
/** A headline of another story is hardly shorter than this; links of fewer characters are words in the text. */
const SHORTEST_HEADLINE = 18;

/** A page builder of WordPress calls every part of a page a widget, its paragraphs too. */
const BUILDER = /\belementor-\S*/g;

/** Classes of text that is there for screen readers alone; nothing painted on it would be seen. */
const FOR_EARS =
  /(?:^|[\s_-])(?:sr-only|(?:visually|accessibly)-?hidden|screen-?reader-(?:text|only)|hidden-visually)(?:$|\s)/i;

/** True where a class says that the text is spoken and not shown. */
export function isForEars(name: string): boolean {
  return FOR_EARS.test(name);
}

/** True where a class or id names the element as something around the article. */
export function isNamedFurniture(name: string): boolean {
  const lower = name
    .replace(BUILDER, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return FURNITURE_PAIRS.test(lower) || lower.split(/[\s_-]+/).some((word) => FURNITURE.test(word));
}

/** True where a part holds the article itself, whatever its name is: more than a third of the page's text, or its headline. */
export function holdsArticle(element: Element, pageLength: number, dom: NativeDom): boolean {
  return dom.querySelector(element, KEEPER) !== null || dom.textOf(element).length * 3 > pageLength;
}

function isHeadlineLink(block: ExtractedBlock): boolean {
  return block.linked >= SHORTEST_HEADLINE && block.linked >= block.text.length * 0.85;
}

/** A date, a section's name or a reading time between two headlines. */
function isFiller(block: ExtractedBlock): boolean {
  return block.text.length < 30;
}

/**
 * Leaves out "Also read" lines, and headlines of other stories: three or more blocks, or two items of a list, that are
 * links as a whole, with nothing but fillers between them.
 */
export function withoutOtherStories(blocks: readonly ExtractedBlock[]): ExtractedBlock[] {
  const kept: ExtractedBlock[] = [];
  let run: ExtractedBlock[] = [];
  let headlines = 0;
  const close = (): void => {
    const isList = headlines === 2 && run.every(({ kind }) => kind === 'item');
    if (headlines < 3 && !isList) kept.push(...run);
    run = [];
    headlines = 0;
  };
  for (const block of blocks) {
    if (block.linked > 0 && ALSO_READ.test(block.text) && block.linked * 2 > block.text.length) continue;
    if (isHeadlineLink(block)) {
      run.push(block);
      headlines += 1;
    } else if (headlines > 0 && isFiller(block)) run.push(block);
    else {
      close();
      kept.push(block);
    }
  }
  close();
  return kept;
}
