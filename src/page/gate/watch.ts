import { passesGate } from '../../reading/gate';

/** Late content is looked at in batches; the reader, once there, is quicker. */
const BATCH_MS = 700;
/** Where a page begins with less text than this of its own, its article may stand in shadow roots. */
const LITTLE_TEXT = 4_000;
/** Looking for shadow roots in more elements than this would hold the page up. */
const MOST_ELEMENTS = 20_000;
const UNSEEN = /^(?:scri|style|templ|texta)/i;

/** Whether the regulator is named in text that is no script's or the like: data in scripts names much that the page does not show. */
function isNamed(node: Node, text: string): boolean {
  return passesGate(text, () => {
    const texts = document.createTreeWalker(node, 12 /* SHOW_TEXT, SHOW_CDATA_SECTION */);
    // A walker passes over elements many times faster than an iterator, but not over the changed text that it may start from.
    let holder = (node.nodeValue === null ? texts.nextNode() : node) as Text | null;
    let passed = 0;
    return (at) => {
      while (holder && passed + holder.length <= at) {
        passed += holder.length;
        holder = texts.nextNode() as Text | null;
      }
      // None is left where the page changed meanwhile; the reader will see.
      return !holder || !UNSEEN.test((holder.parentNode as Node).nodeName);
    };
  });
}

function shadowText(node: Node): string {
  const elements = document.createTreeWalker(node, 1 /* SHOW_ELEMENT */);
  let text = '';
  let next: Node | null = node;
  for (let left = MOST_ELEMENTS; next && left; left -= 1) {
    const { shadowRoot } = next as Element;
    if (shadowRoot) text += `${shadowRoot.textContent} ${shadowText(shadowRoot)}`;
    next = elements.nextNode();
  }
  return text;
}

/**
 * Calls `found` once, when the page's text, now or later, names the regulator. Until then one observer gathers what is
 * added, and looks at nothing else.
 */
export function watchForRegulator(found: () => void): void {
  // A range, and no element: the first element that a script touches has the browser set up all that elements can do.
  const range = document.createRange();
  range.selectNodeContents(document);
  const whole = range.toString();
  const isBare = whole.length < LITTLE_TEXT;
  const added: Node[] = [];

  const observer = new MutationObserver((records) => {
    if (!added.length) setTimeout(lookAtAdded, BATCH_MS);
    for (const { target, addedNodes } of records) {
      for (const node of target.nodeValue === null ? addedNodes : [target]) added.push(node);
    }
  });

  /** Looks at the text of many nodes in one go before it looks at each: most pages are done with that. */
  function look(nodes: readonly Node[], text: string): void {
    const isHinted = !nodes[1] || passesGate(text);
    const isFound = nodes.some(
      (node) => (isHinted && isNamed(node, node.textContent ?? text)) || (isBare && passesGate(shadowText(node))),
    );
    if (isFound) {
      observer.disconnect();
      found();
    }
  }

  function lookAtAdded(): void {
    const present = added.splice(0).filter((node) => node.isConnected);
    look(present, present.map((node) => node.textContent).join(' '));
  }

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  // Taking the text is work enough for one go.
  setTimeout(look, 0, [document], whole);
}
