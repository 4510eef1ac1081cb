/** `npm run screenshots`: makes the pictures of the README, in Chromium, into `docs/images`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { until } from '../test/browser/harness/driver';
import { Lens } from '../test/browser/harness/installed-lens';
import { takeSampleScreenshot } from './sample-screenshot';

const folder = 'docs/images';

await build({ mode: 'chrome', configLoader: 'runner' });
await mkdir(folder, { recursive: true });
const lens = new Lens('chrome');
await lens.start();
try {
  const page = await lens.open(lens.site.url('/harbour-ledger.html'));
  await takeSampleScreenshot(lens, page, `${folder}/tooltip.png`);
  const panel = await lens.openPanel(page);
  await until('the list of figures', () => panel.evaluate(() => document.body.innerText.includes('930,000')));
  await writeFile(`${folder}/panel.png`, await panel.screenshot());
} finally {
  await lens.stop();
}
