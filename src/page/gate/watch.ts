/** Late content is looked at in batches; the reader, once there, is quicker. */
const BATCH_MS = 700;
/** Where a page has less text than this of its own, its article may stand in shadow roots. */
const LITTLE_TEXT = 4000;
/** Looking for shadow roots in more elements than this would hold the page up. */
const MOST_ELEMENTS = 20_000;
const UNSEEN = /script|style|template|textarea/i;

/** Shown text is looked at in such pieces, so that a name near the top is found at once. */
const PIECE = 2000;
/** How much of a piece is looked at again with the next one: a name with the words that it needs around it. */
const OVERLAP = 600;

/** Whether text that is no script's or the like passes: data in scripts names much that the page does not show. */
function isShown(node: Node, passes: (text: string) => boolean): boolean {
  // A walker passes over elements many times faster than an iterator, but not over the changed text that it may start from.
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let next = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode(); next; next = texts.nextNode()) {
    if (!UNSEEN.test((next.parentNode as Node).nodeName)) text += `${(next as Text).data} `;
    if (text.length < PIECE) continue;
    if (passes(text)) return true;
    text = text.slice(-OVERLAP);
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

/**
 * Calls `found` once, when the page's text, now or later, names the regulator. Until then one observer gathers what is
 * added, and looks at nothing else.
 */
export function watchForRegulator(page: Document, passes: (text: string) => boolean, found: () => void): void {
  const isNamedIn = (node: Node, text: string | null, whole: string): boolean =>
    (passes(text ?? '') && isShown(node, passes)) ||
    ('querySelectorAll' in node && whole.length < LITTLE_TEXT && passes(shadowText(node as Element)));

  // The whole text comes first: one native call, and most pages are done.
  const whole = page.body.textContent;
  if (isNamedIn(page.body, whole, whole)) {
    found();
    return;
  }
  const added = new Set<Node>();

  const observer = new MutationObserver((records) => {
    if (added.size === 0) setTimeout(look, BATCH_MS);
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'characterData' ? [target] : addedNodes) added.add(node);
    }
  });

  function look(): void {
    const whole = page.body?.textContent ?? '';
    if ([...added].some((node) => node.isConnected && isNamedIn(node, node.textContent, whole))) {
      observer.disconnect();
      found();
    }
    added.clear();
  }

  observer.observe(page, { childList: true, characterData: true, subtree: true });
}
