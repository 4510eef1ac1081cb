import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { stays, until } from './harness/driver';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';
import { expectNoTooltip, expectTooltipStays, tooltip, waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const ARTICLE = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media". It closed 67,000 accounts between March 10 and May 22.</p>
<p id="last">Some 930,000 other accounts received lighter penalties from the CAC.</p>`;

/**
 * Opens a page for one test, and gathers what its console and its error handler see; a page of a hostile author looks
 * there for us. It is closed again: some keep a processor busy, or hold a million elements.
 */
async function openWatched(
  lens: Lens,
  path: string,
  html: string,
  headers: Record<string, string> = {},
): Promise<{ page: Page; complaints: string[] }> {
  const complaints: string[] = [];
  const page = await lens.open('about:blank');
  onTestFinished(() => page.close());
  const complain = (text: string): void => {
    if (!text.includes('favicon')) complaints.push(text);
  };
  page.on('pageerror', (error) => complain(String(error)));
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  await page.goto(lens.site.page(path, html, headers));
  return { page, complaints };
}

inBothBrowsers('hostile pages', (lens) => {
  it.each([
    [
      'patched prototypes',
      `for (const [owner, names] of [[Node.prototype, ['textContent','parentNode','appendChild','contains']], [Element.prototype, ['attachShadow','getAttribute','querySelector','append','getBoundingClientRect']], [Document.prototype, ['createElement','createRange','createTreeWalker','caretPositionFromPoint']], [Range.prototype, ['setStart','getClientRects']]])
        for (const name of names) Object.defineProperty(owner, name, { configurable: true, get() { throw new Error('caught ' + name) }, set() {} });
      JSON.parse = JSON.stringify = () => { throw new Error('caught JSON') };
      Array.prototype.map = Array.prototype.push = String.prototype.replace = RegExp.prototype.exec = () => { throw new Error('caught builtin') };
      window.Highlight = window.StaticRange = window.CSSStyleSheet = window.MutationObserver = class { constructor() { throw new Error('caught class') } };`,
    ],
    [
      'a getter on the registry',
      `CSS.highlights.set = CSS.highlights.get = () => { throw new Error('caught registry') };`,
    ],
  ])('reads through %s', async (title, script) => {
    const { page, complaints } = await openWatched(
      lens,
      `/patched-${title.length}`,
      `<script>${script}</script>${ARTICLE}`,
    );
    const count = `(() => { let sum = 0; for (const [, highlight] of CSS.highlights) sum += highlight.size; return sum; })()`;
    await expect.poll(() => page.evaluate(count)).toBe(3);
    expect(complaints).toEqual([]);
  });

  it('opens its tooltip on a page that patches everything under it, and tells none of it', async () => {
    const { page, complaints } = await openWatched(lens, '/armed', ARTICLE);
    const { x, y, width, height } = (await waitForHighlights(page, 3))[2]?.box ?? expect.fail('It is painted.');
    await page.evaluate(`(() => {
      window.caught = [];
      const traps = [
        [Node.prototype, ['textContent', 'parentNode', 'appendChild', 'contains', 'isConnected', 'getRootNode']],
        [Element.prototype, ['attachShadow', 'shadowRoot', 'append', 'remove', 'setAttribute', 'getBoundingClientRect', 'closest', 'matches']],
        [HTMLElement.prototype, ['showPopover', 'style', 'focus', 'click']],
        [Document.prototype, ['createElement', 'createRange', 'caretPositionFromPoint', 'adoptedStyleSheets']],
        [Range.prototype, ['setStart', 'setEnd', 'getClientRects']],
        [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
        [CSSStyleSheet.prototype, ['replaceSync']],
        [window, ['getComputedStyle', 'setTimeout', 'requestAnimationFrame', 'Highlight', 'StaticRange', 'JSON']],
        [Highlight.prototype, ['priority', 'add']],
        [Object.prototype, ['then', 'capture', 'strategy']],
      ];
      for (const [owner, names] of traps)
        for (const name of names)
          Object.defineProperty(owner, name, { configurable: true, get() { caught.push(name); return undefined }, set() { caught.push(name) } });
    })()`);
    await page.mouse.move(x + width / 2 - 40, y + height / 2 + 60);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
    await until('the tooltip', () =>
      lens.inClosedRoot(page, (root) => {
        for (const child of root.children) if ((child as HTMLElement).innerText.includes('over 927,600')) return true;
        return false;
      }),
    );
    expect(complaints).toEqual([]);
  });

  it('works under a strict policy, sandboxed', async () => {
    const { page, complaints } = await openWatched(lens, '/policy', ARTICLE, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
    });
    await waitForHighlights(page, 3);
    await hover(page, '930,000');
    const shown = await waitForTooltip(lens, page);
    expect(shown.box.width).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
  });

  it('keeps a name that the page uses itself', async () => {
    const { page } = await openWatched(
      lens,
      '/names',
      `${ARTICLE}<script>const range = new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 });
      window.own = new Highlight(range); CSS.highlights.set('figure-rounded', own); CSS.highlights.set('figure-scope', own)</script>`,
    );
    await expect
      .poll(() => page.evaluate(`CSS.highlights.has('figure-rounded-2') && CSS.highlights.has('figure-scope-2')`))
      .toBe(true);
    expect(await page.evaluate(`CSS.highlights.get('figure-rounded') === own && own.size === 1`)).toBe(true);
  });

  it('survives a page that removes its tooltip at once', async () => {
    const { page, complaints } = await openWatched(
      lens,
      '/remover',
      `${ARTICLE}<script>window.seen = 0; new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1) { seen += 1; node.remove() } }).observe(document, { childList: true, subtree: true })</script>`,
    );
    await waitForHighlights(page, 3);
    const { box } = await hover(page, '930,000');
    await expect.poll(() => page.evaluate('seen')).toBeGreaterThan(0);
    const isCalm = async () => ((await page.evaluate('seen')) as number) < 10;
    await stays('few attempts', 500, isCalm);
    await page.mouse.move(box.x + 400, box.y + 200, { steps: 4 });
    await stays('few attempts', 500, isCalm);
    expect((await highlights(page)).length).toBe(3);
    expect(complaints).toEqual([]);
  });

  it('shows the page an empty element without a root, styled by no rule of the page', async () => {
    const { page } = await openWatched(
      lens,
      '/looker',
      `<style>body > div { display: none !important; width: 3px !important; transform: scale(9) !important; opacity: 0 !important }</style>${ARTICLE}`,
    );
    await waitForHighlights(page, 3);
    await hover(page, '930,000');
    const shown = await waitForTooltip(lens, page);
    expect(shown.box.width).toBeGreaterThan(200);
    const host = 'document.body.lastElementChild';
    expect(
      await page.evaluate(
        `[${host}.shadowRoot, ${host}.textContent, ${host}.childNodes.length, getComputedStyle(${host}).opacity]`,
      ),
    ).toEqual([null, '', 0, '1']);
  });

  it('lets a page that watches for its element, its keys and its names learn no more than that', async () => {
    const { page } = await openWatched(
      lens,
      '/watcher',
      `<script>
      window.roots = []; window.hosts = []; window.keys = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { roots.push(this.localName); return attach.call(this, { ...init, mode: 'open' }) };
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover === 'manual') hosts.push(node) }).observe(document, { childList: true, subtree: true });
      for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input']) addEventListener(type, (event) => keys.push(event.type + ' ' + event.key), true);
      </script>${ARTICLE}`,
    );
    await waitForHighlights(page, 3);
    await hover(page, '930,000');
    await waitForTooltip(lens, page);
    await expect.poll(() => page.evaluate('hosts.length')).toBe(1);
    expect(
      await page.evaluate(`(() => {
        const [host] = hosts;
        const { attributes, shadowRoot, innerText, textContent } = host;
        const inner = host.getHTML({ serializableShadowRoots: true });
        const names = [...CSS.highlights.keys()].filter((name) => !/^figure-[a-z]+$/.test(name));
        const sheets = document.adoptedStyleSheets.map((sheet) => sheet.href);
        return { roots, attributes: [...attributes].map(({ name }) => name).sort(), shadowRoot, innerText, textContent, inner, names, sheets };
      })()`),
    ).toEqual({
      roots: [],
      attributes: ['popover', 'style'],
      shadowRoot: null,
      innerText: '',
      textContent: '',
      inner: '',
      names: [],
      sheets: [null],
    });
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
    expect(await page.evaluate('keys.filter((key) => !key.endsWith("Escape"))')).toEqual([]);
  });

  it('shows nothing about a number that the page rewrote since it was read', async () => {
    const { page } = await openWatched(lens, '/rewriter', ARTICLE);
    const painted = await waitForHighlights(page, 3);
    const { x, y, width, height } = painted[2]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2 - 40, y + height / 2 + 60);
    await page.evaluate(
      `window.addEventListener('pointermove', () => { document.querySelector('#last').firstChild.data = 'Some 111,111 other accounts received lighter penalties.' }, { once: true })`,
    );
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await stays('nothing about the old number', 1_200, async () => {
      const text = (await tooltip(lens, page))?.text ?? '';
      return !/930,000|927,600/.test(text);
    });
  });

  it('lets no number that moves under the pointer open a tooltip', async () => {
    const { page } = await openWatched(lens, '/mover', ARTICLE);
    await waitForHighlights(page, 3);
    await page.mouse.move(300, 600);
    await page.mouse.move(320, 610, { steps: 3 });
    await page.evaluate(
      `Object.assign(document.querySelector('#last').style, { position: 'fixed', left: '280px', top: '600px', margin: '0' })`,
    );
    await expectNoTooltip(lens, page);
  });

  it('presses nothing for a script: clicks on the host are not presses in it', async () => {
    const { page } = await openWatched(lens, '/clicker', ARTICLE);
    await waitForHighlights(page, 3);
    await hover(page, '930,000');
    const { controls } = await waitForTooltip(lens, page);
    const close = controls.find(({ name }) => name === 'Close')?.box ?? { x: 0, y: 0 };
    await page.evaluate(
      `(() => { const host = document.body.lastElementChild; host.click(); host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: ${close.x + 8}, clientY: ${close.y + 8} })); window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })) })()`,
    );
    await expectTooltipStays(lens, page, 300);
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
  });

  it('gives the page no way to the background', async () => {
    const { page } = await openWatched(lens, '/forger', ARTICLE);
    await waitForHighlights(page, 3);
    const answers = await page.evaluate(`(() => {
      window.postMessage({ name: 'background/wipe', request: { sure: true } }, '*');
      document.dispatchEvent(new CustomEvent('figure-takeover'));
      return [typeof globalThis.browser?.runtime?.sendMessage, typeof globalThis.chrome?.runtime?.sendMessage];
    })()`);
    expect(answers).toEqual(['undefined', 'undefined']);
    await stays('three highlights', 300, async () => (await highlights(page)).length === 3);
  });

  it('does not freeze on megabytes of digits and a million nested elements', async () => {
    const { page, complaints } = await openWatched(
      lens,
      '/heavy',
      `${ARTICLE}<div style="height: 5000px"></div><div id="digits" style="content-visibility: auto"></div><div id="nest" style="display: flow-root"><style>#nest > div { display: none }</style></div><script>
      document.querySelector('#digits').textContent = '123,456 '.repeat(1_250_000);
      const nest = document.querySelector('#nest');
      let deep = nest;
      // Chromium itself takes a quarter of a minute to build a million elements that stand thousands deep.
      for (let i = 0; i < 1_000_000; i++) { const div = document.createElement('div'); deep = (i < 2000 || i % 50 ? deep : nest).appendChild(div) }
      deep.textContent = 'The CAC closed 67,000 accounts.';
      </script>`,
    );
    await waitForHighlights(page, 3);
    await hover(page, '930,000');
    // Chromium's debugger does not describe a document as deep as this; the page itself sees that the tooltip is there.
    await expect.poll(() => page.evaluate(`document.body.lastElementChild.matches('div[popover=manual]')`)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('has nothing to do in XML, images and plain data', async () => {
    const documents = [
      [
        '/feed.xml',
        'application/xml',
        '<feed><entry>The Cyberspace Administration of China closed 67,000 accounts.</entry></feed>',
      ],
      [
        '/picture.svg',
        'image/svg+xml',
        '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Cyberspace Administration of China closed 67,000 accounts</text></svg>',
      ],
      // The smallest GIF whose bytes are characters: the document is one of an image, whatever it shows.
      ['/picture.gif', 'image/gif', 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;'],
    ] as const;
    const opened: Awaited<ReturnType<typeof openWatched>>[] = [];
    for (const [path, type, body] of documents)
      opened.push(await openWatched(lens, path, body, { 'content-type': type }));
    await stays('no reader', 500, async () => {
      for (const { page } of opened) if ((await lens.scriptsIn(page)).includes('src/page/reader.iife.js')) return false;
      return true;
    });
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it('reads what document.write puts there', async () => {
    const { page } = await openWatched(lens, '/written', '<p>Nothing yet</p>');
    await page.evaluate(
      `document.open(); document.write(${JSON.stringify(`<!doctype html><html lang="en"><body>${ARTICLE}</body></html>`)}); document.close()`,
    );
    await waitForHighlights(page, 3);
  });

  it('starts anew where document.write takes a page away that was read', async () => {
    const { page, complaints } = await openWatched(lens, '/rewritten', ARTICLE);
    await waitForHighlights(page, 3);
    await hover(page, '930,000');
    await waitForTooltip(lens, page);
    await page.evaluate(
      `document.open(); document.write(${JSON.stringify(`<!doctype html><html lang="en"><body><p>Again</p>${ARTICLE}</body></html>`)}); document.close()`,
    );
    await waitForNoTooltip(lens, page);
    await waitForHighlights(page, 3);
    await page.mouse.move(5, 5);
    await hover(page, '67,000');
    await waitForTooltip(lens, page, 'over 66,600');
    expect(complaints).toEqual([]);
  });
});
