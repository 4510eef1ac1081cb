/** Late content is looked at in batches; the reader, once there, is quicker. */
const BATCH_MS = 700;
/** Where a page has less text than this of its own, its article may stand in shadow roots. */
const LITTLE_TEXT = 4000;
/** Looking for shadow roots in more elements than this would hold the page up. */
const MOST_ELEMENTS = 20_000;
const TEXT = 3;
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
const UNSEEN = /script|style|template|textarea|title/i;

/** Shown text is looked at in such pieces, so that a name near the top is found at once. */
const PIECE = 2000;
/** How much of a piece is looked at again with the next one: a name with the words that it needs around it. */
const OVERLAP = 600;

/** Whether text that is no script's or the like passes: data in scripts names much that the page does not show. */
function isShown(node: Node, passes: (text: string) => boolean): boolean {
  // A walker passes over elements many times faster than an iterator, but not over the changed text that it may start from.
  const texts = document.createTreeWalker(node, SHOW_TEXT);
  let text = '';
  for (let next = node.nodeType === TEXT ? node : texts.nextNode(); next; next = texts.nextNode()) {
    if (!UNSEEN.test((next.parentNode as Node).nodeName)) text += `${(next as Text).data} `;
    if (text.length > PIECE) {
      if (passes(text)) return true;
      text = text.slice(-OVERLAP);
    }
  }
  return passes(text);
}

function shadowText(parent: ParentNode): string {
  let text = '';
  const elements = parent.querySelectorAll('*');
  for (let at = Math.min(elements.length, MOST_ELEMENTS) - 1; at >= 0; at -= 1) {
    const shadowRoot = elements[at]?.shadowRoot;
    if (shadowRoot) text += `${shadowRoot.textContent} ${shadowText(shadowRoot)}`;
  }
  return text;
}

/** The text of a whole page, as one native call gives it. */
function wholeText(page: Document): string {
  // A range, and no element: the first element that a script touches has the browser set up all that elements can do.
  const range = page.createRange();
  range.selectNodeContents(page);
  return range.toString();
}

/**
 * Calls `found` once, when the page's text, now or later, names the regulator. Until then one observer gathers what is
 * added, and looks at nothing else.
 */
export function watchForRegulator(page: Document, passes: (text: string) => boolean, found: () => void): void {
  const whole = wholeText(page);
  /** Whether the page never had more than a little text of its own. */
  let isBare = whole.length < LITTLE_TEXT;
  const added = new Set<Node>();

  const observer = new MutationObserver((records) => {
    if (added.size === 0) setTimeout(lookAtAdded, BATCH_MS);
    for (const { target, addedNodes } of records) {
      for (const node of 'data' in target ? [target] : addedNodes) added.add(node);
    }
  });

  /** Looks at the text of all nodes in one go before it looks at each: most pages are done with that. */
  function look(nodes: readonly Node[], text: string): void {
    const isHinted = passes(text);
    const isNamedIn = (node: Node): boolean =>
      (isHinted && isShown(node, passes)) ||
      (isBare && 'querySelectorAll' in node && passes(shadowText(node as Element)));
    if (nodes.some(isNamedIn)) {
      observer.disconnect();
      found();
    }
  }

  function lookAtAdded(): void {
    if (isBare) isBare = wholeText(page).length < LITTLE_TEXT;
    const present = [...added].filter((node) => node.isConnected);
    added.clear();
    look(present, present.map((node) => node.textContent).join(' '));
  }

  observer.observe(page, { childList: true, characterData: true, subtree: true });
  look([page], whole);
}
