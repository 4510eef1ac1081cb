import { describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { killRounds } from '../soak/kill-rounds';
import { Lens } from './harness/lens';

const rounds = 25;

// A short run of `npm run soak`, which plays a thousand.
describe.each(browsers)('the store (%s)', (browser) => {
  it(`loses nothing in ${rounds} kills of the background and two restarts of the browser`, async () => {
    const lens = new Lens(browser);
    await lens.start();
    try {
      const result = await killRounds(lens, { rounds, restarts: 2, seed: 7 });
      expect(result).toMatchObject({ rounds, saves: 20, imports: 4, wipes: 1, restarts: 2 });
      expect(result.cut).toBeGreaterThan(0);
    } finally {
      await lens.stop();
    }
  });
});
