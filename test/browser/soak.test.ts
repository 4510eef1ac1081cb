import { describe, it } from 'vitest';
import { browsers } from '../../build/browser';
import { pageLoads } from '../soak/page-loads';
import { Lens } from './harness/lens';

const loads = 60;

// A short run of `npm run soak`, which loads five hundred: a listener lost with each load shows here, 50 KB in Chromium.
describe.each(browsers)('a long session (%s)', (browser) => {
  it(`gains nothing over ${loads} page loads and as many changes of the article`, async () => {
    // In a browser of its own: what other tests left in its memory would go while this one looks.
    const lens = new Lens(browser);
    await lens.start();
    try {
      await pageLoads(lens, loads);
    } finally {
      await lens.stop();
    }
  });
});
