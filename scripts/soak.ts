/**
 * `npm run soak [-- chrome|firefox] [rounds]`: kills the background at random points of saves, imports and wipes, a
 * thousand times in each browser, with 25 restarts of the browser among them, and looks for lost notes after each; then
 * loads half as many pages and looks for lost memory.
 */
import { type Browser, browsers } from '../build/browser';
import { Lens } from '../test/browser/harness/installed-lens';
import { killRounds } from '../test/soak/kill-rounds';
import { pageLoads } from '../test/soak/page-loads';

const args = process.argv.slice(2);
const chosen = browsers.filter((browser: Browser) => args.includes(browser));
const rounds = Number(args.find((each) => /^\d+$/.test(each)) ?? 1_000);
const seed = Number(process.env.CAC_LENS_FUZZ_SEED ?? 20_261_121);

for (const browser of chosen.length > 0 ? chosen : browsers) {
  const lens = new Lens(browser);
  const begun = Date.now();
  await lens.start();
  try {
    const restarts = Math.ceil(rounds / 40);
    const result = await killRounds(lens, { rounds, restarts, seed, say: (line) => console.log(`${browser} ${line}`) });
    const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
    console.log(`${browser}: nothing lost. ${JSON.stringify(result)}, ${minutes} minutes`);
    const loads = Math.ceil(rounds / 2);
    await pageLoads(lens, loads);
    console.log(`${browser}: ${loads} page loads and as many changes left nothing in memory.`);
  } finally {
    await lens.stop();
  }
}
