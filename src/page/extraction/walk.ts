import { BlockBuilder } from './block-builder';
import { unreadBecause } from './element-reading';
import { BLOCK_ELEMENTS, mayHost } from './element-rules';
import type { ExtractedBlock } from './extracted-block';
import { holdsArticle } from './furniture';
import type { NativeDom } from './native-dom';
import { headsOtherStories } from './other-stories';
import { type Place, placeWithin } from './place';

/** What a walk needs to know of the page around it. */
export interface WalkSetting {
  readonly document: Document;
  readonly dom: NativeDom;
  /** Length of the page's text, roughly. */
  readonly pageLength: () => number;
  /** False where an element is not shown; asked once for each block that holds a digit. */
  readonly isShown: (element: Element) => boolean;
}

/** What a walk gathers. */
export interface WalkResult {
  readonly blocks: ExtractedBlock[];
  /** Elements whose text was left out because it is hidden now. */
  readonly hidden: Element[];
  readonly shadowRoots: ShadowRoot[];
}

/** A walk that can be stopped and taken up again. */
export interface Walk {
  /** Walks on until `outOfTime` says so; true when everything was walked. */
  run(outOfTime: () => boolean): boolean;
  readonly result: WalkResult;
}

const ELEMENT = 1;
const TEXT = 3;
const ELEMENTS_AND_TEXT = 0x1 | 0x4;
const NODES_BETWEEN_CLOCKS = 200;
const NUMBER_SIGN = /[\d一二三四五六七八九十百千万萬亿億٠-٩০-৯०-९]/;
/** A label over a list is short even where it is no heading element. */
const LONGEST_LABEL = 30;

interface Tree {
  readonly walker: TreeWalker;
  readonly top: Node;
  /** The node that the walker stands at; asked of the walker, it would be one more call for each node. */
  at: Node;
  /** How many places the walk was in when the tree was entered. */
  readonly depth: number;
}

/** Two spans side by side, set apart by style and not by white space. */
function standApart(document: Document, before: Text, after: Text): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  return [before, after].some((node) => {
    const element = node.parentElement;
    if (element === null || BLOCK_ELEMENTS.has(element.localName)) return false;
    const { display, float } = view.getComputedStyle(element);
    return float !== 'left' && display !== 'inline' && display !== 'contents' && display !== 'ruby';
  });
}

/** Begins a walk over an element or shadow root, which is itself known to be read. */
export function walkOver(root: Element | ShadowRoot, outer: Place, setting: WalkSetting): Walk {
  const { document, dom } = setting;
  const result: WalkResult = { blocks: [], hidden: [], shadowRoots: [] };
  const builder = new BlockBuilder(keep, (before, after) => standApart(document, before, after));
  /** The place in each element that the walk is in, and whether its end ends a block. */
  const places: Place[] = [];
  const ends: boolean[] = [];
  const trees: Tree[] = [];
  let place = outer;
  /** Whether the walk goes into the node that it stands at. */
  let isEntered = true;
  let left: Node | null = null;
  openTree(root);

  function keep(block: ExtractedBlock): void {
    if (NUMBER_SIGN.test(block.text) && !setting.isShown(block.element)) {
      result.hidden.push(block.element);
      return;
    }
    const isLabel = block.kind === 'heading' || block.text.length <= LONGEST_LABEL;
    if (isLabel && headsOtherStories(block.text) && leave(block)) return;
    result.blocks.push(block);
  }

  /** Leaves the part that a label over other stories stands in, unless the article stands there too. */
  function leave({ element, text }: ExtractedBlock): boolean {
    let part: Node | null = element;
    for (let climbed = 0; climbed < 3 && part !== null; climbed += 1) {
      if (dom.textOf(part).trim().length > text.length) break;
      part = dom.parentOf(part);
    }
    if (part === null || part.nodeType !== ELEMENT || part === root || part === document.body) return false;
    if (holdsArticle(part as Element, setting.pageLength(), dom)) return false;
    left = part;
    return true;
  }

  function openTree(top: Element | ShadowRoot): void {
    trees.push({ walker: document.createTreeWalker(top, ELEMENTS_AND_TEXT), top, at: top, depth: places.length });
  }

  /** True where the walk goes into the element. */
  function enter(element: Element): boolean {
    const { localName } = element;
    const name = typeof localName === 'string' ? localName : 'form';
    if (name === 'br') {
      builder.breakLine();
      return false;
    }
    const isBlock = BLOCK_ELEMENTS.has(name);
    const because = unreadBecause(element, name, dom, setting.pageLength);
    if (isBlock) builder.end();
    if (because !== null) {
      if (because === 'hidden') result.hidden.push(element);
      return false;
    }
    places.push(place);
    ends.push(isBlock);
    place = placeWithin(place, element, name, dom);
    const shadow = mayHost(name) ? dom.shadowRootOf(element) : null;
    if (shadow !== null) {
      result.shadowRoots.push(shadow);
      openTree(shadow);
    }
    return true;
  }

  function exit(element: Node): void {
    place = places.pop() ?? outer;
    if (ends.pop()) builder.end();
    if (left === element) left = null;
  }

  /** Goes to the next node in document order, leaving elements on the way; null at the tree's end. */
  function advance(tree: Tree): Node | null {
    const { walker, top } = tree;
    if (isEntered && left === null) {
      const child = walker.firstChild();
      if (child !== null) {
        tree.at = child;
        return child;
      }
    }
    for (let node: Node | null = tree.at; node !== null && node !== top; node = walker.parentNode()) {
      if (isEntered) exit(node);
      isEntered = true;
      const next = left === null ? walker.nextSibling() : null;
      if (next !== null) {
        tree.at = next;
        return next;
      }
    }
    return null;
  }

  function step(): boolean {
    const tree = trees[trees.length - 1];
    if (tree === undefined) return false;
    const node = advance(tree);
    if (node === null) {
      builder.end();
      trees.pop();
      while (places.length > tree.depth) exit(tree.top);
      isEntered = true;
      return trees.length > 0;
    }
    if (node.nodeType === TEXT) {
      builder.add(node as Text, place);
      isEntered = false;
    } else isEntered = enter(node as Element);
    return true;
  }

  return {
    result,
    run(outOfTime) {
      for (let walked = 1; step(); walked += 1) {
        if (walked % NODES_BETWEEN_CLOCKS === 0 && outOfTime()) return false;
      }
      return true;
    },
  };
}
