import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../test/browser/harness/driver';
import type { Lens } from '../test/browser/harness/installed-lens';
import { openTooltip } from './open-tooltip';

/**
 * What the stores ask for, in pixels: the Chrome Web Store takes pictures of 1280 × 800 and a tile of 440 × 280
 * (developer.chrome.com/docs/webstore/images); addons.mozilla.org advises 1280 × 800 too.
 */
const picture = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };
const panelWidth = 380;

interface Scene {
  readonly name: string;
  readonly article: string;
  readonly figure: string;
  readonly panel: string;
  readonly panelWidth: number;
  readonly scheme: 'light' | 'dark';
}

const scenes: readonly Scene[] = [
  { name: '1-article', article: '/harbour-ledger.html', figure: '930,000', panel: '#/', panelWidth, scheme: 'light' },
  {
    name: '2-figure',
    article: '/harbour-ledger.html',
    figure: '187,000',
    panel: '#/figures/2023-05-26-self-media/accounts-closed',
    panelWidth: 560,
    scheme: 'light',
  },
  {
    name: '3-dataset',
    article: '/pulau-post.html',
    figure: '187,000',
    panel: '#/figures',
    panelWidth: 480,
    scheme: 'light',
  },
  { name: '4-dark', article: '/harbour-ledger.html', figure: '13,000', panel: '#/', panelWidth, scheme: 'dark' },
];

const dataUrl = (type: string, bytes: Uint8Array) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

async function shoot(lens: Lens, address: string, width: number, scheme: Scene['scheme']): Promise<Page> {
  const page = address.startsWith('#')
    ? await lens.openExtensionPage(`src/panel/index.html${address}`)
    : await lens.open(lens.site.url(address));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: picture.height });
  return page;
}

async function articlePicture(lens: Lens, scene: Scene): Promise<{ page: Page; png: Uint8Array }> {
  const page = await shoot(lens, scene.article, picture.width - scene.panelWidth, scene.scheme);
  await openTooltip(lens, page, scene.figure);
  return { page, png: await page.screenshot() };
}

async function panelPicture(lens: Lens, scene: Scene): Promise<Uint8Array> {
  const page = await shoot(lens, scene.panel, scene.panelWidth, scene.scheme);
  await until('the panel', () =>
    page.evaluate(() => document.querySelector('h1') !== null && document.fonts.status === 'loaded'),
  );
  if (scene.panel === '#/')
    await until('the list', () => page.evaluate(() => document.querySelector('.mention') !== null));
  const png = await page.screenshot();
  await page.close();
  return png;
}

async function compose(lens: Lens, size: typeof picture, html: string): Promise<Uint8Array> {
  const page = await lens.open('about:blank');
  await page.setViewport(size);
  await page.setContent(`<style>body{margin:0;display:flex;overflow:hidden}img{display:block}</style>${html}`);
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** Takes the stores' pictures into a folder: article and panel side by side, and the tile. */
export async function takeStorePictures(lens: Lens, folder: string): Promise<void> {
  for (const scene of scenes) {
    const { page, png } = await articlePicture(lens, scene);
    const panel = await panelPicture(lens, scene);
    await page.close();
    const images = [png, panel]
      .map((each) => `<img src="${dataUrl('image/png', each)}">`)
      .join('<hr style="margin:0;border:0;width:0">');
    await writeFile(join(folder, `${scene.name}.png`), await compose(lens, picture, images));
  }
  const icon = dataUrl('image/svg+xml', await readFile('assets/icons/icon.svg'));
  await writeFile(
    join(folder, 'tile.png'),
    await compose(
      lens,
      tile,
      `<div style="width:100%;height:280px;display:grid;place-content:center;justify-items:center;gap:14px;background:#fdfcf8;color:#1c1b19;font:600 30px 'Noto Serif',serif">
        <img src="${icon}" width="112" height="112">CAC Lens<span style="font-size:15px;font-weight:400">What was announced, beside what was printed</span></div>`,
    ),
  );
}
