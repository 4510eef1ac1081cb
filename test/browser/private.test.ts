import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FirefoxDriver } from './harness/firefox';
import { waitForHighlights } from './harness/highlights';
import { Site } from './harness/site';

// Chromium lets no program switch an extension on for its private windows.
describe('a private window (firefox)', () => {
  const site = new Site();
  const firefox = new FirefoxDriver();
  let profile = '';
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'cac-lens-private-'));
    await site.start();
    await firefox.launch(profile, { fresh: true, headless: true, room: null });
  });
  afterAll(async () => {
    await firefox.close();
    await site.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('shows the figures', async () => {
    const page = await firefox.openPrivately(site.url('/harbour-ledger.html'));
    expect((await waitForHighlights(page, 14)).map(({ text }) => text)).toContain('930,000');
  });
});
