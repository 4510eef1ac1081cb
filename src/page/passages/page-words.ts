import { BLOCK_ELEMENTS } from '../extraction/element-rules';
import { nativeDom } from '../extraction/native-dom';

/** All words that a document shows, in order, with the text nodes that they stand in. */
export interface PageWords {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** UTF-16 offset in `text` at which each node's text begins. */
  readonly starts: readonly number[];
}

const WORDLESS = 'script, style, noscript, template, textarea, select, datalist, iframe, object, svg, canvas';

/** Closed details are not shown, yet their words are the reader's for a press. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) || element.closest('details:not([open])') !== null;
}

/**
 * Gathers the words of a document, open shadow trees at their hosts. Unlike the extraction of an article it leaves no
 * part of the page out, since anything may be selected. Blocks are set apart by line breaks; white space stays as it is.
 */
export function pageWords(document: Document): PageWords {
  const dom = nativeDom(document);
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const blocks = new Map<Node | null, Node | null>();
  let length = 0;
  let block: Node | null = null;

  /** The block element that a node stands in. */
  function blockOf(parent: Node | null): Node | null {
    const known = blocks.get(parent);
    if (known !== undefined) return known;
    const isBlock = parent instanceof Element && BLOCK_ELEMENTS.has(parent.localName);
    const found = parent === null || isBlock ? parent : blockOf(dom.parentOf(parent));
    blocks.set(parent, found);
    return found;
  }

  function add(node: Text): void {
    const own = blockOf(dom.parentOf(node));
    if (own !== block && length > 0) {
      parts.push('\n');
      length += 1;
    }
    block = own;
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.length;
  }

  function gather(root: Element | ShadowRoot): void {
    // A walker, since forms may shadow the properties by which one would go from node to node.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches(WORDLESS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    let parent: Node | null = null;
    let parentIsShown = true;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) {
        const own = dom.parentOf(node);
        if (own !== parent) parentIsShown = !(own instanceof Element) || isShown(own);
        parent = own;
        if (parentIsShown) add(node);
      } else if (node instanceof Element) {
        if (node.localName === 'br') block = null;
        const shadow = dom.shadowRootOf(node);
        if (shadow !== null) gather(shadow);
      }
    }
  }

  if (document.body !== null) gather(document.body);
  return { text: parts.join(''), nodes, starts };
}
