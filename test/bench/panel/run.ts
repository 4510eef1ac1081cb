/**
 * Measures the list of all figures in the panel, in both browsers: `npm run bench:panel`. Frames are counted while the
 * whole list is scrolled past in four seconds, as a hand on a wheel does.
 */
import { browsers } from '../../../build/browser';
import { Lens } from '../../browser/harness/installed-lens';
import { goTo } from '../../browser/harness/panel';

interface Frames {
  readonly rows: number;
  readonly drawn: number;
  readonly searched: number;
  readonly lengths: readonly number[];
}

const MEASURE = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const settled = async (work) => {
    const begin = performance.now();
    await work();
    await frame();
    await frame();
    return performance.now() - begin;
  };
  location.hash = '#/settings';
  await frame();
  await frame();
  const drawn = await settled(async () => {
    location.hash = '#/figures';
    while (!document.querySelector('.figures li')) await frame();
  });
  const box = document.querySelector('input[type="search"]');
  const type = (text) => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const searched = await settled(() => type('accounts'));
  await settled(() => type(''));
  scrollTo(0, 0);
  const lengths = [];
  const duration = 4000;
  const begin = await frame();
  let last = begin;
  for (;;) {
    const now = await frame();
    lengths.push(now - last);
    last = now;
    const share = Math.min(1, (now - begin) / duration);
    scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight));
    if (share === 1 && !document.querySelector('.more')) break;
  }
  const rows = document.querySelectorAll('.figures li').length;
  return { rows, drawn, searched, lengths };
})()`;

for (const browser of browsers) {
  const lens = new Lens(browser);
  await lens.start();
  try {
    const panel = await lens.openPanelTab();
    await panel.setViewport({ width: 400, height: 800 });
    await goTo(panel, '#/figures', '.figures li');
    const { rows, drawn, searched, lengths } = (await panel.evaluate(MEASURE)) as Frames;
    const sorted = lengths.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
    const long = lengths.filter((each) => each > 50).length;
    console.log(
      `${browser}: ${rows} figures drawn in ${drawn.toFixed(0)} ms, searched in ${searched.toFixed(0)} ms; ` +
        `${lengths.length} frames of a scroll of 4 s: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms, ${long} over 50 ms`,
    );
  } finally {
    await lens.stop();
  }
}
