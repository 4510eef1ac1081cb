/** `npm start [-- firefox]`: builds the extension and opens a browser with it on a sample article. Ctrl-C stops all. */
import { mkdir } from 'node:fs/promises';
import { build } from 'vite';
import { asBrowser } from '../build/browser';
import { Lens } from '../test/browser/harness/installed-lens';
import { takeSampleScreenshot } from './sample-screenshot';

const browser = asBrowser(process.argv[2] ?? 'chrome');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

await build({ mode: browser, configLoader: 'runner' });

const lens = new Lens(browser, !hasDisplay);
let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await lens.stop();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

await lens.start();
const page = await lens.open(lens.site.url('/harbour-ledger.html'));
page.browser().once('disconnected', stop);
console.log(`The sample article is open at ${page.url()}.`);
if (!hasDisplay) {
  await mkdir('.cache', { recursive: true });
  const picture = `.cache/sample-${browser}.png`;
  await takeSampleScreenshot(lens, page, picture);
  console.log(`There is no display here, so the browser runs without a window. It looks like this: ${picture}`);
}
console.log('Press Ctrl-C to stop.');
