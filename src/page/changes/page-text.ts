import { isShownByBrowser, outermostPlace, walkSetting } from '../extraction/article-from-document';
import { unreadBecause } from '../extraction/element-reading';
import type { ExtractedBlock } from '../extraction/extracted-block';
import { type Place, placeWithin } from '../extraction/place';
import { type Walk, type WalkSetting, walkOver, walkOverEach } from '../extraction/walk';
import { neighbours } from './neighbours';
import { breathe, sliceClock } from './slices';

/** The page's text in blocks, kept up to date part by part. Everything works in slices; `false` says that it was ended. */
export interface PageText {
  /** All blocks, shadow trees where their hosts stand. */
  readonly blocks: readonly ExtractedBlock[];
  /** Elements left out because they are hidden now. */
  readonly hidden: ReadonlySet<Element>;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  readWhole(): Promise<boolean>;
  /** Reads some parts again; the work is proportional to them, not to the page. */
  readParts(parts: ReadonlySet<Element>): Promise<boolean>;
  /** Whether an element shows; one that does not is among the hidden from then on. */
  isShown(element: Element): boolean;
  /** Hidden elements that have come into view. */
  revealed(): Element[];
}

/** The element of the light tree that a node stands in, or is. */
function lightElement(node: Node): Node {
  let light = node;
  for (let root = light.getRootNode(); root instanceof ShadowRoot; root = light.getRootNode()) light = root.host;
  return light;
}

/**
 * Tells of elements whether they are to be forgotten: they stand in one of the parts, or are one, or no longer stand in the
 * document. What was climbed over once is not climbed over again.
 */
function forgetting(parts: ReadonlySet<Node>, document: Document): (element: Element) => boolean {
  const kept = new Set<Node>([document]);
  return (element) => {
    const climbed: Node[] = [];
    let each: Node = element;
    while (!kept.has(each)) {
      if (parts.has(each)) return true;
      climbed.push(each);
      const above: Node | null = each.parentNode ?? (each instanceof ShadowRoot ? each.host : null);
      if (above === null) return true;
      each = above;
    }
    for (const node of climbed) kept.add(node);
    return false;
  };
}

function isBefore(block: ExtractedBlock, part: Node): boolean {
  return (lightElement(block.element).compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Makes the text of a document that has not been read. */
export function createPageText(document: Document, signal: AbortSignal): PageText {
  let blocks: ExtractedBlock[] = [];
  const hidden = new Set<Element>();
  const shadowRoots = new Set<ShadowRoot>();

  async function walked(work: Walk): Promise<ExtractedBlock[] | null> {
    while (!work.run(sliceClock())) {
      await breathe();
      if (signal.aborted) return null;
    }
    for (const element of work.result.hidden) hidden.add(element);
    for (const shadow of work.result.shadowRoots) shadowRoots.add(shadow);
    return work.result.blocks;
  }

  /** The place that surrounds a part; null where it is within something that is not read. */
  function placeAround(part: Element, setting: WalkSetting): Place | null {
    const outermost = outermostPlace(document);
    const above: Element[] = [];
    for (let each = part.parentNode; each !== null && each !== document.body; ) {
      if (each instanceof Element) above.unshift(each);
      each = each instanceof ShadowRoot ? each.host : each.parentNode;
    }
    let place = outermost;
    for (const element of above) {
      const rule = setting.ruleOf(element.localName);
      const because = unreadBecause(element, rule, setting.dom, setting.pageLength);
      if (because === 'hidden') hidden.add(element);
      if (because !== null) return null;
      place = placeWithin(place, element, rule, setting.dom);
    }
    return place;
  }

  function positionOf(part: Element): number {
    const light = lightElement(part);
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const block = blocks[middle];
      if (block !== undefined && isBefore(block, light)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  async function readWhole(): Promise<boolean> {
    hidden.clear();
    const root = document.body ?? document.documentElement;
    const read = await walked(walkOver(root, outermostPlace(document), walkSetting(document)));
    if (read !== null) blocks = read;
    return read !== null;
  }

  return {
    get blocks() {
      return blocks;
    },
    hidden,
    shadowRoots,
    readWhole,
    async readParts(parts) {
      if (parts.has(document.body)) return readWhole();
      const isForgotten = forgetting(parts, document);
      blocks = blocks.filter(({ element }) => !isForgotten(element));
      for (const element of hidden) if (!element.isConnected) hidden.delete(element);
      const setting = walkSetting(document);
      for (const group of neighbours([...parts].filter(({ isConnected }) => isConnected))) {
        const [first] = group;
        const place = placeAround(first, setting);
        const read = place === null ? [] : await walked(walkOverEach(group, place, setting));
        if (read === null) return false;
        if (read.length > 0) blocks.splice(positionOf(first), 0, ...read);
      }
      return true;
    },
    isShown(element) {
      const isShown = isShownByBrowser(element);
      if (!isShown) hidden.add(element);
      return isShown;
    },
    revealed: () =>
      [...hidden].filter(
        (element) => element.isConnected && !element.hasAttribute('hidden') && isShownByBrowser(element),
      ),
  };
}
