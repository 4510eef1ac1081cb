import { passesGate } from '../../reading/gate';

/** Late content is looked at in batches; the reader, once there, is quicker. */
const BATCH_MS = 700;
/** Where a page begins with less text than this of its own, its article may stand in shadow roots. */
const LITTLE_TEXT = 4_000;
/** Looking for shadow roots in more elements than this would hold the page up. */
const MOST_ELEMENTS = 20_000;
/** Taking so much text is work enough for one go, in UTF-16 units; it is looked at in the next. */
const LONG = 1e6;
const UNSEEN = /script|style|templ|textar/i;

/** Shown text is looked at in such pieces, so that a name near the top is found at once. */
const PIECE = 2000;
/** How much of a piece is looked at again with the next one: a name with the words that it needs around it. */
const OVERLAP = 600;

/** Whether text that is no script's or the like passes: data in scripts names much that the page does not show. */
function isShown(node: Node): boolean {
  // A walker passes over elements many times faster than an iterator, but not over the changed text that it may start from.
  const texts = document.createTreeWalker(node, 4 /* SHOW_TEXT */);
  let text = '';
  for (let next = node.nodeValue ? node : texts.nextNode(); next; next = texts.nextNode()) {
    if (!UNSEEN.test((next.parentNode as Node).nodeName)) text += `${next.nodeValue} `;
    if (text.length > PIECE) {
      if (passesGate(text)) return true;
      text = text.slice(-OVERLAP);
    }
  }
  return passesGate(text);
}

function shadowText(node: Node): string {
  const elements = document.createTreeWalker(node, 1 /* SHOW_ELEMENT */);
  let text = '';
  let walked = 0;
  for (let next: Node | null = node; next && walked < MOST_ELEMENTS; next = elements.nextNode()) {
    const { shadowRoot } = next as Element;
    if (shadowRoot) text += `${shadowRoot.textContent} ${shadowText(shadowRoot)}`;
    walked += 1;
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

  /** Looks at the text of all nodes in one go before it looks at each: most pages are done with that. */
  function look(nodes: readonly Node[], text: string): void {
    const isHinted = passesGate(text);
    if (nodes.some((node) => (isHinted && isShown(node)) || (isBare && passesGate(shadowText(node))))) {
      observer.disconnect();
      found();
    }
  }

  function lookAtAdded(): void {
    const present = added.splice(0).filter((node) => node.isConnected);
    look(present, present.map((node) => node.textContent).join(' '));
  }

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  if (whole.length > LONG) setTimeout(look, 0, [document], whole);
  else look([document], whole);
}
