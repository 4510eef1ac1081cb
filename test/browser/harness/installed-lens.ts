import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from '../../../build/browser';
import type manifest from '../../../manifest.json';
import { ChromeDriver } from './chrome';
import { type BrowserDriver, type Footprint, type MenuEntry, until, type View } from './driver';
import { FirefoxDriver } from './firefox';
import { keep, type RunningBrowser, takeKept } from './kept-browsers';
import { Site } from './site';

/** The extension's API, in its documents. */
const api = '(globalThis.browser ?? chrome)';

/** A browser with the extension in it, a local site to read, and a profile that lives as long as the tests. */
export class Lens {
  readonly site = new Site();
  #driver: BrowserDriver | null = null;
  #profile = '';
  #room: number | null = null;
  #installed: RunningBrowser['installed'] | null = null;

  /** Without `headless` the browser shows its window. */
  constructor(
    readonly browser: Browser,
    readonly headless = true,
  ) {}

  get #running(): BrowserDriver {
    if (!this.#driver) throw new Error('The browser is not running.');
    return this.#driver;
  }

  /** Starts with a new profile. What is shown after the installation is gone when it is done. */
  async start(): Promise<void> {
    const welcome = await this.install();
    await welcome.close();
  }

  /**
   * Starts in a browser that `giveBack` kept, its tabs closed, with the extension loaded anew and holding only what it
   * held after its installation; in a new one where none was kept.
   */
  async borrow(): Promise<void> {
    const running = takeKept(this.browser);
    if (running) {
      ({ driver: this.#driver, profile: this.#profile } = running);
      await this.site.start();
      await this.#renew(running);
      this.#installed = running.installed;
    } else {
      await this.start();
      this.#installed = await this.#inExtension((helper) =>
        until('the end of the welcome', async () => {
          const held = (await helper.evaluate(`${api}.storage.local.get()`)) as { settings?: { welcomed?: boolean } };
          return held.settings?.welcomed && held;
        }),
      );
    }
  }

  /** Stops, and keeps the browser for the next that borrows; not one that was started anew meanwhile. */
  async giveBack(): Promise<void> {
    if (!this.#installed) return this.stop();
    keep(this.browser, { driver: this.#running, profile: this.#profile, installed: this.#installed });
    this.#driver = null;
    await this.site.stop();
  }

  /** Starts with a new profile and gives the tab that opens after the installation. */
  async install(): Promise<Page> {
    this.#profile = await mkdtemp(join(process.env.CAC_LENS_PROFILES ?? tmpdir(), `cac-lens-${this.browser}-`));
    await this.site.start();
    await this.#launch(true);
    return until('the welcome', async () => {
      const pages = await this.#running.pages();
      const addresses = await this.openAddresses();
      return pages[addresses.findIndex((each) => each.endsWith('#/welcome'))];
    });
  }

  async stop(): Promise<void> {
    await this.#driver?.close();
    this.#driver = null;
    await this.site.stop();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #renew({ driver, installed }: RunningBrowser): Promise<void> {
    const [first, ...others] = await driver.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
    await this.#inExtension((helper) =>
      helper.evaluate(`(async () => {
        for (const { name } of await indexedDB.databases()) {
          await new Promise((resolve, reject) => {
            const deleting = indexedDB.deleteDatabase(name);
            deleting.onsuccess = resolve;
            deleting.onerror = () => reject(deleting.error);
          });
        }
        const { local, session } = ${api}.storage;
        await Promise.all([local.clear(), session.clear()]);
        await local.set(${JSON.stringify(installed)});
      })()`),
    );
    await driver.renew();
  }

  /** Does something in a document of the extension that is closed afterwards. */
  async #inExtension<R>(work: (helper: Page) => Promise<R>): Promise<R> {
    const helper = await this.openExtensionPage('manifest.json');
    try {
      return await work(helper);
    } finally {
      await helper.close();
    }
  }

  async #launch(fresh: boolean): Promise<void> {
    const driver = this.browser === 'chrome' ? new ChromeDriver() : new FirefoxDriver();
    await driver.launch(this.#profile, { fresh, headless: this.headless, room: this.#room });
    this.#driver = driver;
  }

  /** Closes or kills the browser and opens it anew on the same profile. Pages and views of before are dead. */
  async restart(how: 'close' | 'kill' = 'close'): Promise<void> {
    await this.#running[how]();
    this.#driver = null;
    this.#installed = null;
    await this.#launch(false);
  }

  /** Starts the browser anew with so many bytes to store in, for all sites and extensions together. */
  async restartWithRoom(bytes: number): Promise<void> {
    this.#room = bytes;
    await this.restart();
  }

  /** Shows a page, in Firefox every page, as a reader with forced colours sees it. */
  forceColours(page: Page): Promise<void> {
    return this.#running.forceColours(page);
  }

  /** Shows a page, in Firefox every page, as a reader who asked for little motion sees it. */
  reduceMotion(page: Page): Promise<void> {
    return this.#running.reduceMotion(page);
  }

  /** The addresses of all open tabs. */
  async openAddresses(): Promise<string[]> {
    const pages = await this.#running.pages();
    // Puppeteer does not follow Firefox into pages of an extension; the page itself knows where it is.
    return Promise.all(pages.map(async (page) => String(await page.evaluate('location.href').catch(() => ''))));
  }

  /** Opens an address in a new tab, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.#running.newPage();
    await page.goto(url);
    return page;
  }

  /** Lets the extension into private windows, and opens an address in one; not for a browser that is given back. */
  async openPrivately(url: string): Promise<Page> {
    this.#installed = null;
    return this.#running.openPrivately(url);
  }

  /** Opens a page of the extension in a tab, as `src/panel/index.html`. */
  openExtensionPage(path: string): Promise<Page> {
    return this.#running.openExtensionPage(path);
  }

  /** Opens the panel in a tab. */
  openPanelTab(): Promise<Page> {
    return this.openExtensionPage('src/panel/index.html');
  }

  /** Presses the toolbar button over a page and gives the real side panel or sidebar that opens. */
  openPanel(page: Page): Promise<View> {
    return this.#running.openPanel(page);
  }

  /** Does something in a page that opens the panel (Chrome) or a small window with it (Firefox), and gives that. */
  panelOpenedBy(act: () => Promise<void>): Promise<Page> {
    return this.#running.panelOpenedBy(act);
  }

  /** Gives a command of the manifest over a page, by its keys. */
  giveCommand(page: Page, name: keyof typeof manifest.commands): Promise<void> {
    return this.#running.giveCommand(page, name);
  }

  /** Chooses one of the extension's entries in a page's context menu; see the driver. */
  chooseInMenu(page: Page, entry: MenuEntry, at: { readonly x: number; readonly y: number }): Promise<void> {
    return this.#running.chooseInMenu(page, entry, at);
  }

  /** Loads the extension anew, as an update does, while its pages stay open. */
  reloadExtension(): Promise<void> {
    return this.#running.reloadExtension();
  }

  /** Ends the background as the browser does when it is idle; it starts again with the next event. */
  killBackground(): Promise<void> {
    return this.#running.killBackground();
  }

  /** The text of the toolbar button's badge over a page. */
  badge(page: Page): Promise<string> {
    return this.#running.badge(page);
  }

  /**
   * Runs a function on the tooltip's closed shadow root, with an argument of JSON; null where the page has none.
   * See `tooltip.ts`.
   */
  inClosedRoot<R>(page: Page, work: (root: ShadowRoot) => R): Promise<R | null>;
  inClosedRoot<R, A>(page: Page, work: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R | null>;
  inClosedRoot<R>(page: Page, work: (root: ShadowRoot, argument: unknown) => R, argument?: unknown): Promise<R | null> {
    return this.#running.inClosedRoot(page, work, argument);
  }

  /** The extension's own scripts that were run in a page's top frame, as paths inside the extension. */
  scriptsIn(page: Page): Promise<string[]> {
    return this.#running.scriptsIn(page);
  }

  /** What a page's process holds, once its garbage is gone. */
  footprint(page: Page): Promise<Footprint> {
    return this.#running.footprint(page);
  }
}
