/** Late content is looked at in batches; the reader, once there, is quicker. */
const BATCH_MS = 700;
/** Where a page has less text than this of its own, its article may stand in shadow roots. */
const LITTLE_TEXT = 4000;
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Text under a node without that of scripts and the like; data in scripts names much that the page does not show. */
function shownText(node: Node): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT, ({ parentNode }) =>
    parentNode !== null && UNSEEN.has(parentNode.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) text += `${(next as Text).data} `;
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

/** Names of the regulator are looked for in the whole text first: one native call, and most pages are done. */
function names(node: Node, passes: (text: string) => boolean): boolean {
  const text = node.textContent ?? '';
  return text !== '' && passes(text) && passes(shownText(node));
}

/**
 * Calls `found` once, when the page's text, now or later, names the regulator. Until then one observer gathers what is
 * added, and looks at nothing else.
 */
export function watchForRegulator(page: Document, passes: (text: string) => boolean, found: () => void): void {
  const { body } = page;
  if (names(body, passes) || (body.textContent.length < LITTLE_TEXT && passes(shadowText(body)))) {
    found();
    return;
  }
  let added = new Set<Node>();
  let waiting = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') added.add(target);
      else for (const node of addedNodes) added.add(node);
    }
    if (!waiting && added.size > 0) setTimeout(look, BATCH_MS);
    waiting ||= added.size > 0;
  });

  function look(): void {
    const batch = added;
    added = new Set();
    waiting = false;
    for (const node of batch) {
      if (!node.isConnected) continue;
      const inShadow = 'querySelectorAll' in node && page.body !== null && page.body.textContent.length < LITTLE_TEXT;
      if (names(node, passes) || (inShadow && passes(shadowText(node as Element)))) {
        observer.disconnect();
        found();
        return;
      }
    }
  }

  observer.observe(page, { childList: true, characterData: true, subtree: true });
}
