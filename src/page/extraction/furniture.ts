import type { NativeDom } from './native-dom';
import { headsOtherStories } from './other-stories';

/**
 * Words of a class, id or other name for what stands around an article, a blank before and after each. Whole words only:
 * "comments", not "commentary".
 */
const FURNITURE =
  ' related relate relevant relatedposts relatedarticles relatedstories relatednews relatedcontent relatedlinks relnews recommend recommends ' +
  'recommended recommendation recommendations recirculation recirc mostread mostpopular popular trending lihatjg linksisip ' +
  'comment comments replies commentlist commentarea cmt cbox disqus coral giscus utterances isso vuukle spotim viafoura respond ' +
  'share sharing sharebar sharebuttons social newsletter subscribe subscription signup qrcode ' +
  'breadcrumb breadcrumbs pagination pager sidebar widget widgets tags tagcloud byline masthead sitenav navbar navbox megamenu ' +
  'skiplink skiplinks ticker newsticker noprint cookie cookies consent gdpr onetrust didomi usercentrics ' +
  'ads advert advertising advertisement adslot promo promobox taboola outbrain ' +
  'ambox tmbox mbox hatnote sistersitebox shortdescription metadata catlinks printfooter reflist references refbegin ';

/** Words that mean it only together: "read-more" (not "read-more-content", text that folds), "also-read", "you-may-like". */
const FURNITURE_PAIRS =
  /(?:^|[-_ ])(?:(?:read|watch)[-_]?next|read[-_]?(?:more(?![-_]?(?:content|text|body))|also)|also[-_]?read|most[-_]?(?:read|viewed|popular|shared)|more[-_]?(?:stories|news|on|from|articles)|(?:latest|recent)[-_]?(?:news|stories|posts)|you[-_]?may|up[-_]?next|site[-_]?(?:header|footer|nav)|page[-_]?footer|comment[-_]?(?:list|section|area|thread)|tag[-_]?list|top[-_]?stories|hot[-_]?(?:news|words?|list|topics?|comments?)|see[-_]?also|further[-_]?reading|rich[-_]?links?|links[-_]block|relation[-_]?article|berita[-_]?terkait|baca[-_]?juga|(?:box-)?tinlienquan\w*|author[-_]?(?:bio|box|card|info|profile)|about[-_]?(?:the[-_]?)?author|(?:no|d)[-_]print(?:[-_]none)?|hide[-_](?:(?:on|for|in)[-_])?print|breaking[-_]news|portable[-_]archive|sp[-_]message|spot[-_]im|wm[-_]ipp|ad[-_](?:slot|box|container|wrapper|unit|block|break))(?:$|[-_ ])/;

/** Attributes by which papers name the parts of a page for their own tests and statistics. */
const NAMING =
  /^data-(?:test-?id|qa|e2e|name|type|role|view|region|area|gu-name|slot(?:-?name)?|(?:component|module|widget|block)(?:-?(?:name|type))?)$/;
/** Attributes whose being there names the part. */
const TELLING = /^data-(?:newsletter|related|recirc|recommend|spot-im)/;
/** A value that is longer is no name. */
const LONGEST_NAME = 60;

const KEEPER = 'h1, main, article [itemprop~="articleBody"], [itemprop~="articleBody"]';

/** A page builder of WordPress calls every part of a page a widget, its paragraphs too; and WordPress names a story's subjects. */
const WORDPRESS = /\belementor-\S*|(?:^|\s)(?:category|tag)-(?!list|cloud|links?\b)\S+/g;

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
    .replace(WORDPRESS, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return FURNITURE_PAIRS.test(lower) || lower.split(/[\s_-]+/).some((word) => FURNITURE.includes(` ${word} `));
}

/** True where one of its attributes names the element as something around the article. */
export function isFurniture(element: Element, dom: NativeDom): boolean {
  return dom.attributeNames(element).some((attribute) => {
    if (attribute.startsWith('data-') && !NAMING.test(attribute)) return TELLING.test(attribute);
    const value = dom.attribute(element, attribute) ?? '';
    switch (attribute) {
      case 'id':
      case 'class':
        return isNamedFurniture(value);
      case 'aria-label':
        return headsOtherStories(value);
      case 'type':
        return value.length <= LONGEST_NAME && isNamedFurniture(value);
      case 'itemprop':
        return value === 'comment';
      default:
        return attribute.startsWith('data-') && value.length <= LONGEST_NAME && isNamedFurniture(value);
    }
  });
}

/** True where a part holds the article itself, whatever its name is: more than a third of the page's text, or its headline. */
export function holdsArticle(element: Element, pageLength: number, dom: NativeDom): boolean {
  return dom.querySelector(element, KEEPER) !== null || dom.textOf(element).length * 3 > pageLength;
}
