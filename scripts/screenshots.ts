/**
 * `npm run screenshots`: takes the pictures of the README into `docs/images`, and those for the stores, which stay out of
 * the repository, into `dist/store`. In Chromium.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { until } from '../test/browser/harness/driver';
import { highlights } from '../test/browser/harness/highlights';
import { Lens } from '../test/browser/harness/installed-lens';
import { takeHoverAnimation } from './hover-animation';
import { takeStorePictures } from './store-pictures';

const folder = 'docs/images';
const store = 'dist/store';

await build({ mode: 'chrome', configLoader: 'runner' });
await mkdir(folder, { recursive: true });
await mkdir(store, { recursive: true });
const lens = new Lens('chrome');
await lens.start();
try {
  const article = lens.site.url('/harbour-ledger.html');
  const page = await lens.open(article);
  await until('the highlights', async () => (await highlights(page)).length > 0);
  const panel = await lens.openPanel(page);
  await until('the list of figures', () => panel.evaluate(() => document.body.innerText.includes('930,000')));
  await writeFile(`${folder}/panel.png`, await panel.screenshot());
  await writeFile(`${folder}/hover.png`, await takeHoverAnimation(lens, await lens.open(article)));
  await takeStorePictures(lens, store);
} finally {
  await lens.stop();
}
