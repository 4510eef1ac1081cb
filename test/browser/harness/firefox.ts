/**
 * Firefox, through WebDriver BiDi. Everything here that is not public API: `_id` of Puppeteer's frames, and the
 * privileged modules of Firefox's front end. Puppeteer is pinned for it.
 */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
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
import { picture, privileged, privilegedInContent, sandboxed, send } from './firefox-privileged';

/** Fixes the extension's host, which Firefox else draws by chance; storage belongs to the host. */
const host = '6a1f0c3e-5b7d-4c2a-9e8f-0d1b2c3a4f5e';
const id = manifest.browser_specific_settings.gecko.id;

/** Privileged: the extension as Firefox's parent process knows it. */
const extension = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.getExtension('${id}')`;

/** The preferences behind what a reader asked of the system. */
const prefs = { colours: 'browser.display.document_color_use', motion: 'ui.prefersReducedMotion' };

export class FirefoxDriver implements BrowserDriver {
  #browser: Browser | null = null;
  #profile = '';

  get #running(): Browser {
    if (!this.#browser) throw new Error('Firefox is not running.');
    return this.#browser;
  }

  async launch(profile: string, { headless, room }: LaunchOptions): Promise<void> {
    this.#profile = profile;
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless,
      handleSIGINT: false,
      handleSIGTERM: false,
      timeout: patience,
      userDataDir: profile,
      defaultViewport: headless ? viewport : null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'intl.accept_languages': 'en-US',
        // Kilobytes; less than nothing leaves it to the size of the disk.
        'dom.quotaManager.temporaryStorage.fixedLimit': room === null ? -1 : Math.round(room / 1024),
      },
    });
    await this.#browser.installExtension(builtExtension('firefox'));
    await until('the background', () => this.#privileged<boolean>(`${extension}?.backgroundState === 'running'`));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
  }

  async kill(): Promise<void> {
    await killed(this.#browser?.process() ?? null);
    this.#browser = null;
    // Puppeteer puts the profile's preferences back once the process has ended; the next start must not come before.
    await until('the end of Puppeteer’s work', async () => !existsSync(`${this.#profile}/user.js.puppeteer`));
  }

  async forceColours(): Promise<void> {
    await this.#privileged(`Services.prefs.setIntPref('${prefs.colours}', 2)`);
  }

  async reduceMotion(): Promise<void> {
    await this.#privileged(`Services.prefs.setIntPref('${prefs.motion}', 1)`);
  }

  pages(): Promise<Page[]> {
    return this.#running.pages();
  }

  async newPage(): Promise<Page> {
    return patient(await this.#running.newPage());
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    // `page.goto` never returns for pages of an extension.
    const url = `moz-extension://${host}/${path}`;
    await this.#send('browsingContext.navigate', { context, url, wait: 'complete' });
    return page;
  }

  async openPanel(page: Page): Promise<View> {
    await page.bringToFront();
    await this.#privileged(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const windowUtils = window.windowUtils;
      const handle = windowUtils.setHandlingUserInput(true);
      try {
        ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(window);
      } finally {
        handle.destruct();
      }
    })()`);
    const sidebar = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;
    await until('the sidebar', () =>
      this.#privileged<boolean>(`${sidebar}?.currentURI?.spec.startsWith('moz-extension://') ?? false`),
    );
    return {
      evaluate: (work, ...args) => this.#inContent(sidebar, sandboxed(call(work, args))) as never,
      screenshot: () => picture(this.#running, sidebar),
    };
  }

  async panelOpenedBy(act: () => Promise<void>): Promise<Page> {
    const known = new Set(await this.#running.pages());
    await act();
    const url = `moz-extension://${host}/src/panel/index.html`;
    return until('the window with the panel', async () =>
      (await this.#running.pages()).find((page) => !known.has(page) && page.url().startsWith(url)),
    );
  }

  async giveCommand(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const letter = commandLetter(name);
    // The keys themselves, as the window gets them from the system.
    await this.#privileged(`(() => {
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
        .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      const input = Components.classes['@mozilla.org/text-input-processor;1']
        .createInstance(Components.interfaces.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      for (const key of keys) input.keydown(key);
      for (const key of keys.reverse()) input.keyup(key);
    })()`);
  }

  async chooseInMenu(
    page: Page,
    { title }: MenuEntry,
    { x, y }: { readonly x: number; readonly y: number },
  ): Promise<void> {
    await page.bringToFront();
    await page.mouse.click(x, y, { button: 'right' });
    const menu = `document.getElementById('contentAreaContextMenu')`;
    await until('the context menu', () => this.#privileged<boolean>(`${menu}.state === 'open'`));
    await this.#privileged(`(() => {
      const entry = [...${menu}.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(title)});
      if (!entry) throw new Error('The menu has no such entry.');
      ${menu}.activateItem(entry);
    })()`);
    await until('the context menu to close', () => this.#privileged<boolean>(`${menu}.state === 'closed'`));
  }

  async openPrivately(url: string): Promise<Page> {
    const known = new Set(await this.#running.pages());
    await this.#privileged(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add('${id}', { permissions, origins: [] });
      const addon = await AddonManager.getAddonByID('${id}');
      await addon.reload();
      OpenBrowserWindow({ private: true });
    })()`);
    const page = await until('the private window', async () =>
      (await this.#running.pages()).find((each) => !known.has(each) && each.url() === 'about:privatebrowsing'),
    );
    await page.goto(url);
    return page;
  }

  async killBackground(): Promise<void> {
    // Done when it has ended; it may be running again at once, for an event that came meanwhile.
    await this.#privileged(
      `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
  }

  async reloadExtension(): Promise<void> {
    await this.#privileged(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${id}')).reload();
    })()`);
    await until('the background', () => this.#privileged<boolean>(`${extension}?.backgroundState === 'running'`));
  }

  async renew(): Promise<void> {
    await this.#privileged(`(() => {
      for (const name of ['${prefs.colours}', '${prefs.motion}']) Services.prefs.clearUserPref(name);
      SidebarController.hide();
    })()`);
    await this.reloadExtension();
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.#privileged<string>(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { apiManager } = ExtensionParent;
      const action = apiManager.global.browserActionFor(${extension});
      return action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
    })()`);
  }

  async inClosedRoot<R, A>(page: Page, work: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R | null> {
    await page.bringToFront();
    // A private page has a window of its own.
    return this.#inContent<R | null>(
      `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser`,
      `(() => {
        // Fields have closed roots of the browser's own.
        for (const element of content.document.querySelectorAll('div')) {
          const root = element.openOrClosedShadowRoot;
          if (root?.mode === 'closed') return ${sourceOf(work)}(root, ${JSON.stringify(argument)});
        }
        return null;
      })()`,
    );
  }

  async scriptsIn(page: Page): Promise<string[]> {
    await page.bringToFront();
    const urls = await this.#inContent<string[]>(
      'gBrowser.selectedBrowser',
      `(() => {
        const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
        const principal = Components.classes['@mozilla.org/systemprincipal;1'].createInstance(Components.interfaces.nsIPrincipal);
        const sandbox = Components.utils.Sandbox(principal, { freshCompartment: true });
        addDebuggerToGlobal(sandbox);
        const debug = new sandbox.Debugger();
        debug.addAllGlobalsAsDebuggees();
        const page = content.windowGlobalChild.innerWindowId;
        const ofPage = debug.getDebuggees().filter((global) => {
          try {
            return Components.utils.getSandboxMetadata(global.unsafeDereference())['inner-window-id'] === page;
          } catch {
            return false;
          }
        });
        return ofPage.flatMap((global) => debug.findScripts({ global }).map(({ source }) => source.url));
      })()`,
    );
    const prefix = `moz-extension://${host}/`;
    return [...new Set(urls)].filter((url) => url.startsWith(prefix)).map((url) => url.slice(prefix.length));
  }

  async footprint(page: Page): Promise<Footprint> {
    await page.bringToFront();
    return this.#inContent<Footprint>(
      'gBrowser.selectedBrowser',
      `(async () => {
        const memory = Components.classes['@mozilla.org/memory-reporter-manager;1']
          .getService(Components.interfaces.nsIMemoryReporterManager);
        await new Promise((resolve) => memory.minimizeMemoryUsage(resolve));
        const targets = [content, content.document, content.document.documentElement, content.document.body];
        const listeners = targets.flatMap((target) => Services.els.getListenerInfoFor(target));
        return { megabytes: memory.heapAllocated / 2 ** 20, listeners: listeners.length };
      })()`,
    );
  }

  #send(method: string, params: unknown): Promise<Record<string, unknown>> {
    return send(this.#running, method, params);
  }

  #privileged<R>(expression: string): Promise<R> {
    return privileged(this.#running, expression);
  }

  #inContent<R>(browserElement: string, expression: string): Promise<R> {
    return privilegedInContent(this.#running, browserElement, expression);
  }
}
