/** Late content is looked at in batches; the reader, once there, is quicker. */
const BATCH_MS = 700;
/** Where a page has less text than this of its own, its article may stand in shadow roots. */
const LITTLE_TEXT = 4000;
const UNSEEN = /^(?:(?:no)?script|style|template|textarea)$/i;

/** Text of a node without that of scripts and the like; data in scripts names much that the page does not show. */
function shownText(node: Node): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text = '';
  // A walker passes over the node that it starts from, and that may be a changed text.
  for (let next: Node | null = node; next !== null; next = walker.nextNode())
    if (next.nodeType === Node.TEXT_NODE && !UNSEEN.test((next.parentNode as Node).nodeName))
      text += `${(next as Text).data} `;
  return text;
}

function shadowText(parent: ParentNode): string {
  let text = '';
  for (const element of parent.querySelectorAll('*')) {
    const { shadowRoot } = element;
    if (shadowRoot !== null) text += `${shadowRoot.textContent} ${shadowText(shadowRoot)}`;
  }
  return text;
}

/**
 * Calls `found` once, when the page's text, now or later, names the regulator. Until then one observer gathers what is
 * added, and looks at nothing else.
 */
export function watchForRegulator(page: Document, passes: (text: string) => boolean, found: () => void): void {
  // The whole text comes first: one native call, and most pages are done.
  const namedIn = (node: Node): boolean =>
    (passes(node.textContent ?? '') && passes(shownText(node))) ||
    ('querySelectorAll' in node && page.body?.textContent.length < LITTLE_TEXT && passes(shadowText(node as Element)));

  if (namedIn(page.body)) {
    found();
    return;
  }
  let added = new Set<Node>();

  const observer = new MutationObserver((records) => {
    const isFirst = added.size === 0;
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'characterData' ? [target] : addedNodes) added.add(node);
    }
    if (isFirst && added.size > 0) setTimeout(look, BATCH_MS);
  });

  function look(): void {
    const batch = added;
    added = new Set();
    for (const node of batch) {
      if (node.isConnected && namedIn(node)) {
        observer.disconnect();
        found();
        return;
      }
    }
  }

  observer.observe(page, { childList: true, characterData: true, subtree: true });
}
