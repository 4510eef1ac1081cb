import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirefoxDriver } from '../../browser/harness/firefox';
import type { MadeUpPage } from './made-up-pages';
import { CLOCK, median, PAINTED, pause } from './made-up-site';

/**
 * What can be measured in Firefox, which lets no test profile it: when the first figure is painted, and the longest time
 * in which a page with the extension, and the same page without the regulator's name, could not run a script of its own.
 */
export async function measureInFirefox(root: string, pages: readonly MadeUpPage[], rounds: number): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'cac-lens-bench-'));
  const browser = new FirefoxDriver();
  await browser.launch(profile, { fresh: true, headless: true, room: null });
  try {
    const lines: string[] = [];
    for (const [position, made] of pages.entries()) {
      const seen = { first: [] as number[], gap: [] as number[], bare: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        for (const isBare of [true, false]) {
          const page = await browser.newPage();
          await page.evaluateOnNewDocument(CLOCK);
          await page.goto(`${root}/${position}${isBare ? '?bare' : ''}`);
          if (!isBare && made.namesRegulator)
            await page.waitForFunction(`(${PAINTED}) >= 6`, { timeout: 60_000, polling: 50 });
          await pause(800);
          const [first, gap] = (await page.evaluate('[window.firstHighlight, window.longestGap]')) as [number, number];
          if (isBare) seen.bare.push(gap);
          else {
            seen.first.push(first);
            seen.gap.push(gap);
          }
          await page.close();
        }
      }
      const shown = made.namesRegulator ? `${median(seen.first).toFixed(0)} ms` : '–';
      lines.push(
        `| ${made.name} | ${shown} | ${median(seen.gap).toFixed(0)} ms | ${median(seen.bare).toFixed(0)} ms |`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}
