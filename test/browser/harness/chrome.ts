import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser';
import {
  type BrowserDriver,
  builtExtension,
  call,
  commandLetter,
  type Footprint,
  killed,
  type LaunchOptions,
  type MenuEntry,
  patience,
  patient,
  sourceOf,
  until,
  type View,
  viewport,
} from './driver';

type Node = { backendNodeId: number; shadowRootType?: string; shadowRoots?: Node[]; children?: Node[] };

const panelOpensByButton =
  'globalThis.chrome?.sidePanel?.getPanelBehavior().then((behavior) => behavior.openPanelOnActionClick)';

/** Chromium, through the DevTools protocol. */
export class ChromeDriver implements BrowserDriver {
  #browser: Browser | null = null;
  #extension: Extension | null = null;

  get #running(): { browser: Browser; extension: Extension } {
    if (!this.#browser || !this.#extension) throw new Error('Chromium is not running.');
    return { browser: this.#browser, extension: this.#extension };
  }

  async launch(profile: string, { fresh, headless, room }: LaunchOptions): Promise<void> {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chrome'),
      headless,
      handleSIGINT: false,
      handleSIGTERM: false,
      timeout: patience,
      pipe: true,
      userDataDir: profile,
      defaultViewport: headless ? viewport : null,
      enableExtensions: [builtExtension('chrome')],
      // The debugger leaves the background alone: it would hold a worker that was killed as it starts again.
      targetFilter: (target) => target.type() !== 'service_worker',
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--lang=en-US',
        '--window-size=1300,1100',
        // What the browser itself draws from the size of the disk.
        ...(room === null ? [] : [`--enable-features=StorageQuotaSettings:PoolSizeBytes/${room}`]),
      ],
    });
    this.#browser = browser;
    this.#extension = await until('the extension', async () => [...(await browser.extensions()).values()][0]);
    if (fresh) await this.#installed();
  }

  async #installed(): Promise<void> {
    // Set as the extension is installed; until then the toolbar button opens nothing.
    await until('the installation', () => this.#inExtensionPage((helper) => helper.evaluate(panelOpensByButton)));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
  }

  async kill(): Promise<void> {
    await killed(this.#browser?.process() ?? null);
    this.#browser = null;
  }

  async forceColours(page: Page): Promise<void> {
    // Holds as long as the session does.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }

  async reduceMotion(page: Page): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  }

  pages(): Promise<Page[]> {
    return this.#running.browser.pages();
  }

  async newPage(): Promise<Page> {
    return patient(await this.#running.browser.newPage());
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`chrome-extension://${this.#running.extension.id}/${path}`);
    return page;
  }

  async openPanel(page: Page): Promise<View> {
    await page.bringToFront();
    const panel = await this.panelOpenedBy(() => page.triggerExtensionAction(this.#running.extension));
    return {
      evaluate: (work, ...args) => panel.evaluate(call(work, args)) as never,
      screenshot: () => panel.screenshot(),
    };
  }

  async panelOpenedBy(act: () => Promise<void>): Promise<Page> {
    const { browser, extension } = this.#running;
    const known = new Set(browser.targets());
    await act();
    const url = `chrome-extension://${extension.id}/src/panel/index.html`;
    const isPanel = (each: Target) => !known.has(each) && each.url().startsWith(url);
    return patient(await (await browser.waitForTarget(isPanel, { timeout: patience })).asPage());
  }

  async giveCommand(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const letter = commandLetter(name);
    const windowsVirtualKeyCode = letter.charCodeAt(0);
    // Alt and Shift. Only a key with a native code (any) goes by the browser's shortcuts on its way to the page.
    const key = { key: letter, code: `Key${letter}`, windowsVirtualKeyCode, nativeVirtualKeyCode: 1, modifiers: 1 | 8 };
    await withSession(page, async (session) => {
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    });
  }

  async chooseInMenu(page: Page, { id }: MenuEntry): Promise<void> {
    const selectionText = await page.evaluate('String(getSelection())');
    const info = JSON.stringify({ menuItemId: id, pageUrl: page.url(), frameId: 0, selectionText });
    await this.#inBackground(page, `chrome.contextMenus.onClicked.dispatch(${info}, tab)`);
  }

  /** Evaluates an expression in the background, with the tab of a page as `tab`. */
  async #inBackground(page: Page, expression: string): Promise<void> {
    // Its message wakes the background.
    await this.#inExtensionPage((helper) =>
      helper.evaluate(`chrome.runtime.sendMessage({ name: 'background/wording', request: {} })`),
    );
    await page.bringToFront();
    const { browser } = this.#running;
    await withSession(browser, async (session) => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      const targetId = targetInfos[0]?.targetId ?? '';
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
      const worker = session.connection()?.session(sessionId);
      const { exceptionDetails } = (await worker?.send('Runtime.evaluate', {
        expression: `chrome.tabs.query({}).then((tabs) => {
          const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
          ${expression};
        })`,
        awaitPromise: true,
      })) ?? { exceptionDetails: { text: 'The background does not answer.' } };
      await session.send('Target.detachFromTarget', { sessionId });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    });
  }

  async openPrivately(url: string): Promise<Page> {
    const { extension } = this.#running;
    const settings = await this.newPage();
    await settings.goto('chrome://extensions/');
    // Without developer mode, what is loaded anew from a folder comes up disabled.
    await settings.evaluate(`(async () => {
      const { updateProfileConfiguration, updateExtensionConfiguration } = chrome.developerPrivate;
      await updateProfileConfiguration({ inDeveloperMode: true });
      await updateExtensionConfiguration({ extensionId: '${extension.id}', incognitoAccess: true });
    })()`);
    await settings.close();
    await this.#installed();
    const known = new Set(this.#running.browser.targets());
    await this.#inExtensionPage((helper) =>
      helper.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => null)`),
    );
    const isPage = (each: Target) => !known.has(each) && each.url() === url;
    const target = await this.#running.browser.waitForTarget(isPage, { timeout: patience });
    return patient((await target.page()) ?? (await target.asPage()));
  }

  async killBackground(): Promise<void> {
    // Done when it has ended; it may be running again at once, for a request that came meanwhile.
    const session = await this.#running.browser.target().createCDPSession();
    try {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
    } finally {
      await session.detach();
    }
  }

  async reloadExtension(): Promise<void> {
    const { browser } = this.#running;
    const known = new Set(browser.targets());
    await browser.installExtension(builtExtension('chrome'));
    const isNewWorker = (each: Target) => each.type() === 'service_worker' && !known.has(each);
    await browser.waitForTarget(isNewWorker, { timeout: patience });
  }

  async renew(): Promise<void> {
    // Colours and motion go with their pages, the panel with the extension.
    await this.reloadExtension();
    await this.#installed();
  }

  async badge(page: Page): Promise<string> {
    return this.#inExtensionPage(async (helper) => {
      await page.bringToFront();
      return (await helper.evaluate(`(async () => {
        // Other tabs may show the same address.
        const tab = (await chrome.tabs.query({ active: true })).find((each) => each.url === ${JSON.stringify(page.url())});
        return chrome.action.getBadgeText({ tabId: tab.id });
      })()`)) as string;
    });
  }

  async inClosedRoot<R, A>(page: Page, work: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R | null> {
    return withSession(page, async (session) => {
      const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
      const closed = closedRoot(root);
      if (!closed) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () { return ${sourceOf(work)}(this, ${JSON.stringify(argument)}); }`,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as R;
    });
  }

  async scriptsIn(page: Page): Promise<string[]> {
    const prefix = `chrome-extension://${this.#running.extension.id}/`;
    return withSession(page, async (session) => {
      const urls: string[] = [];
      session.on('Debugger.scriptParsed', ({ url }) => urls.push(url));
      await session.send('Debugger.enable');
      return urls.filter((url) => url.startsWith(prefix)).map((url) => url.slice(prefix.length));
    });
  }

  footprint(page: Page): Promise<Footprint> {
    return withSession(page, async (session) => {
      await session.send('Performance.enable');
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const value = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
      return { megabytes: value('JSHeapUsedSize') / 2 ** 20, listeners: value('JSEventListeners') };
    });
  }

  async #inExtensionPage<R>(work: (helper: Page) => Promise<R>): Promise<R> {
    const helper = await this.openExtensionPage('manifest.json');
    try {
      return await work(helper);
    } finally {
      await helper.close();
    }
  }
}

async function withSession<R>(of: Page | Browser, work: (session: CDPSession) => Promise<R>): Promise<R> {
  const session = await ('target' in of && 'pages' in of ? of.target() : (of as Page)).createCDPSession();
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

function closedRoot(node: Node): Node | null {
  const own = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own) return own;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}
