import { it } from 'vitest';
import { pageLoads } from '../soak/page-loads';
import { inBothBrowsers } from './harness/lens';

const loads = 60;

// A short run of `npm run soak`, which loads five hundred: a listener lost with each load shows here, 50 KB in Chromium.
inBothBrowsers('a long session', (lens) => {
  it(`gains nothing over ${loads} page loads and as many changes of the article`, () => pageLoads(lens, loads));
});
