import { BlockBuilder } from './block-builder';
import { unreadBecause } from './element-reading';
import { BLOCK_ELEMENTS, holdsLine, type NameRule } from './element-rules';
import type { ExtractedBlock } from './extracted-block';
import { holdsArticle } from './furniture';
import type { NativeDom } from './native-dom';
import { headsOtherStories } from './other-stories';
import { type Place, placeWithin, plainPlaceWithin } from './place';

/** What a walk needs to know of the page around it. */
export interface WalkSetting {
  readonly document: Document;
  readonly dom: NativeDom;
  readonly ruleOf: (name: string) => NameRule;
  /** Length of the page's text, roughly. */
  readonly pageLength: () => number;
  /** False where an element is not shown; asked for blocks that hold a digit, of plain ones in a row for the first. */
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
const STEPS_BETWEEN_CLOCKS = 150;
/** So many text nodes in a row are taken in one step. */
const MOST_TEXTS = 20;
const NUMBER_SIGN = /[\d一二三四五六七八九十百千万萬亿億٠-٩০-৯०-९]/;
/** A label over a list is short even where it is no heading element. */
const LONGEST_LABEL = 30;

interface Tree {
  readonly walker: TreeWalker;
  readonly top: Node;
  /** The element that was entered or left last. */
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

/** Begins a walk over the text in an element that is itself known to be read. */
export function walkOver(root: Element, place: Place, setting: WalkSetting): Walk {
  return walk([root], place, setting, true);
}

/** Begins a walk over some elements in one place, each of which may be none that is read. */
export function walkOverEach(parts: readonly Element[], around: Place, setting: WalkSetting): Walk {
  return walk(parts, around, setting, false);
}

function walk(roots: readonly Element[], outer: Place, setting: WalkSetting, areKnown: boolean): Walk {
  const { document, dom } = setting;
  const result: WalkResult = { blocks: [], hidden: [], shadowRoots: [] };
  const builder = new BlockBuilder(keep, (before, after) => standApart(document, before, after));
  /** The places around each element that the walk is in. */
  const places: Place[] = [];
  const trees: Tree[] = [];
  let place = outer;
  /** Whether the walk stands at an element that it is about to go into. */
  let isEntered = true;
  let left: Node | null = null;
  /** The rule of the plain line of text that is being taken in. */
  let line: NameRule | null = null;
  let shownIn: Place | null = null;
  let shownAs: NameRule | null = null;
  let begun = 0;
  /** The one of the roots that the walk is in. */
  let root: Element | null = null;

  /** Whether a block shows. A plain line of text does where the one before it, in the same place, did. */
  function isShown(element: Element): boolean {
    if (line !== null && shownIn === place && shownAs === line) return true;
    if (!setting.isShown(element)) return false;
    if (line !== null) {
      shownIn = place;
      shownAs = line;
    }
    return true;
  }

  function keep(block: ExtractedBlock): void {
    if (NUMBER_SIGN.test(block.text) && !isShown(block.element)) {
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

  function treeOf(top: Element | ShadowRoot, depth: number): Tree {
    return { walker: document.createTreeWalker(top, ELEMENTS_AND_TEXT), top, at: top, depth };
  }

  function begin(next: Element): void {
    root = next;
    isEntered = areKnown || enter(root);
    // Below the shadow tree that the root may hold. Many parts are lines, and none is opened for them.
    if (isEntered) trees.unshift(treeOf(root, 0));
  }

  /** True where the walk goes into the element. */
  function enter(element: Element): boolean {
    const { localName } = element;
    const rule = setting.ruleOf(typeof localName === 'string' ? localName : 'form');
    if (rule.name === 'br') {
      builder.breakLine();
      return false;
    }
    const { isBlock } = rule;
    // Most elements of a page are such.
    const isPlain = rule.isPlain && !element.hasAttributes();
    const because = isPlain ? null : unreadBecause(element, rule, dom, setting.pageLength);
    if (isBlock) builder.end();
    if (because !== null) {
      if (because === 'hidden') result.hidden.push(element);
      return false;
    }
    // What ended may have been a label over other stories, of which this is one.
    if (left !== null) return false;
    const within = isPlain ? plainPlaceWithin(place, element, rule) : placeWithin(place, element, rule, dom);
    const shadow = rule.mayHost ? element.shadowRoot : null;
    if (rule.isLine && !shadow && !within.preserved && holdsLine(element)) {
      line = isPlain ? rule : null;
      builder.line(element.textContent, within);
      line = null;
      return false;
    }
    places.push(place);
    place = within;
    if (shadow) {
      result.shadowRoots.push(shadow);
      trees.push(treeOf(shadow, places.length));
    }
    return true;
  }

  function exit(element: Node): void {
    const isBlock = place.element === element;
    place = places.pop() ?? outer;
    if (isBlock) builder.end();
    if (left === element) left = null;
  }

  /**
   * Takes in what stands next: text up to the next element, the beginning of that element, or the end of the one around.
   * False at the tree's end.
   */
  function step(tree: Tree): boolean {
    const { walker, top } = tree;
    let isWithin = !isEntered;
    if (left === null) {
      let next = isEntered ? walker.firstChild() : walker.nextSibling();
      for (let texts = 0; next !== null && next.nodeType === TEXT; texts += 1) {
        builder.add(next as Text, place);
        isWithin = true;
        if (texts === MOST_TEXTS) {
          isEntered = false;
          return true;
        }
        next = walker.nextSibling();
      }
      if (next !== null) {
        tree.at = next;
        isEntered = enter(next as Element);
        return true;
      }
    }
    isEntered = false;
    const around = isWithin ? walker.parentNode() : tree.at;
    if (around === null || around === top) return false;
    tree.at = around;
    exit(around);
    return true;
  }

  function close({ top, depth }: Tree): void {
    builder.end();
    trees.pop();
    while (places.length > depth) exit(top);
    isEntered = true;
  }

  return {
    result,
    run(outOfTime) {
      for (let steps = 1; ; steps += 1) {
        const tree = trees[trees.length - 1];
        if (tree === undefined) {
          const next = roots[begun];
          if (next === undefined) return true;
          begun += 1;
          begin(next);
        } else if (!step(tree)) close(tree);
        if (steps % STEPS_BETWEEN_CLOCKS === 0 && outOfTime()) return false;
      }
    },
  };
}
