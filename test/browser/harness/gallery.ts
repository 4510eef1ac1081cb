import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Page, type Browser as Running } from 'puppeteer-core';
import type { Browser } from '../../../build/browser';
import { buildGallery } from '../../../build/gallery';
import { findBrowser } from '../../../scripts/find-browser';
import { patience, patient } from './driver';
import { LocalServer } from './local-server';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What the gallery is looked at in. Forced colours are the browser's or the system's mode, no theme of ours. */
export interface Look {
  readonly browser: Browser;
  readonly forced: boolean;
}

/** The built gallery on a local address. */
export class GallerySite {
  readonly #server = new LocalServer();

  async start(port = 0): Promise<void> {
    const folder = await buildGallery();
    const answer: RequestListener = async (request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://gallery').pathname));
      try {
        const body = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
        const type = types[extname(path)] ?? 'text/html; charset=utf-8';
        // Scripts are named by what they hold: the browser may keep them, and what it compiled of them.
        const kept = path.startsWith('/assets/') ? 'max-age=3600' : 'no-store';
        response.writeHead(200, { 'content-type': type, 'cache-control': kept }).end(body);
      } catch {
        response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      }
    };
    await this.#server.start(answer, port);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** The address of one of its pages. */
  url(page = '', asked: Readonly<Record<string, string>> = {}): string {
    return `http://127.0.0.1:${this.#server.port}/${page}?${new URLSearchParams(asked)}`;
  }
}

/** Opens a browser without the extension: the gallery's pages speak of the CAC, and would be read. */
export function openBrowser({ browser, forced }: Look): Promise<Running> {
  return puppeteer.launch({
    browser,
    executablePath: findBrowser(browser),
    headless: true,
    timeout: patience,
    args: browser === 'chrome' ? ['--no-sandbox', '--no-first-run', '--lang=en-US'] : [],
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US',
      ...(forced ? { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } : {}),
    },
  });
}

/** Opens an empty page that is looked at in a certain way. */
export async function openPage(running: Running, { browser, forced }: Look): Promise<Page> {
  const page = patient(await running.newPage());
  if (browser === 'chrome') {
    // Holds as long as the session does.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  }
  return page;
}

/** Goes to one page of the gallery, in a certain width, and waits until everything on it is drawn. */
export async function goToGalleryPage(page: Page, url: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
}

/** Opens one page of the gallery and waits until everything on it is drawn. */
export async function openGalleryPage(running: Running, url: string, look: Look, width: number): Promise<Page> {
  const page = await openPage(running, look);
  await goToGalleryPage(page, url, width);
  return page;
}

/** One page of the gallery: all tooltips, or one state of the panel. */
export interface GalleryPage {
  readonly page: 'tooltips' | 'panel';
  readonly state: string | null;
  /** The width that it is looked at in, in CSS pixels. */
  readonly width: number;
}

/** The pages of the gallery, as its own first page lists them. */
export async function galleryPages(running: Running, site: GallerySite): Promise<GalleryPage[]> {
  const page = await running.newPage();
  await page.goto(site.url());
  await page.waitForSelector('#panels iframe');
  const states = (await page.evaluate(
    `[...document.querySelectorAll('#panels iframe')].map(({ title }) => title)`,
  )) as string[];
  await page.close();
  return [
    { page: 'tooltips', state: null, width: 1300 },
    ...states.map((state) => ({ page: 'panel', state, width: 380 }) as const),
  ];
}
