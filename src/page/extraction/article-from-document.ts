import type { Article } from '../../reading/article';
import { articleFromBlocks } from '../../reading/article-from-blocks';
import { nameRules } from './element-rules';
import type { ExtractedBlock } from './extracted-block';
import { withoutOtherStories } from './linked-stories';
import { nativeDom } from './native-dom';
import { type PageMeta, pageMeta } from './page-meta';
import type { Place } from './place';
import { type TextMap, textMap } from './text-map';
import { type WalkSetting, walkOver } from './walk';

/** How a document is to be read. */
export interface ExtractionOptions {
  /** False where an element is not shown; by default the browser's own answer, and "shown" where it has none. */
  readonly isShown?: (element: Element) => boolean;
}

/** An article's text with the way back into its page. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly meta: PageMeta;
  readonly map: TextMap;
  readonly blocks: readonly ExtractedBlock[];
}

const WITH_VISIBILITY = { visibilityProperty: true };

/** The browser's own answer, where it has one: DOM libraries know no layout. */
export function isShownByBrowser(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  // The element itself shows while it is closed, and text that stands in it alone does not.
  if (element.localName === 'details' && !element.hasAttribute('open')) return false;
  return element.checkVisibility(WITH_VISIBILITY);
}

/** Sets blocks one under another as one article. */
function assembled(blocks: readonly ExtractedBlock[], meta: PageMeta): ExtractedArticle {
  return { article: articleFromBlocks(blocks, meta), meta, map: textMap(blocks), blocks };
}

/** What every walk over the document shares. */
export function walkSetting(document: Document, options: ExtractionOptions = {}): WalkSetting {
  const dom = nativeDom(document);
  let length: number | null = null;
  return {
    document,
    dom,
    ruleOf: nameRules(),
    isShown: options.isShown ?? isShownByBrowser,
    pageLength() {
      if (length === null) {
        const root = document.body ?? document.documentElement;
        length = dom.textOf(root).length;
        for (const name of ['script', 'style', 'noscript', 'template']) {
          for (const unseen of root.getElementsByTagName(name)) length -= unseen.textContent.length;
        }
      }
      return length;
    },
  };
}

/** The place that the text of a whole document begins in. */
export function outermostPlace(document: Document): Place {
  const root = document.documentElement;
  return {
    kind: 'paragraph',
    lang: root.getAttribute('lang')?.toLowerCase() || null,
    element: document.body ?? root,
    linked: false,
    preserved: false,
  };
}

/**
 * Reads the article off a document: its text in blocks, without code, menus, hidden parts, comments and lists of other
 * stories. Works on a browser's document and on a DOM library's.
 */
export function articleFromDocument(document: Document, options: ExtractionOptions = {}): ExtractedArticle {
  const meta = pageMeta(document);
  const root = document.body ?? document.documentElement;
  if (root === null) return assembled([], meta);
  const walk = walkOver(root, outermostPlace(document), walkSetting(document, options));
  walk.run(() => false);
  return assembled(withoutOtherStories(walk.result.blocks), meta);
}
