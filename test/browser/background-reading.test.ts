import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aDraft } from '../notes/examples';
import { inBothBrowsers, type Lens } from './harness/lens';

const ARTICLE = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that it closed 67,000 accounts.</p>`;

/** What the short and the long page have painted in the end. */
const whole = { short: 2, long: 4 };

/** Keeps the moments at which something, and at which so much, was painted: a test that asks may come late. */
const keepTimes = (count: number): string => `<script>
  setInterval(() => {
    let painted = 0;
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('figure-')) painted += size;
    if (painted > 0) window.begunAt ??= Date.now();
    if (painted === ${count}) window.doneAt ??= Date.now();
  }, 20);
</script>`;

/** Text all of which has to be read, since the regulator is named again and again; in some hundred stretches. */
const LONG = `${ARTICLE}<div id="text"></div>${keepTimes(whole.long)}<script>
  const text = '<p>' + 'The harbour and its cranes were quiet while people waited for news about fish. '.repeat(48) + 'The Cyberspace Administration of China was not asked.</p>';
  document.querySelector('#text').innerHTML = text.repeat(1500) + '<p>The Cyberspace Administration of China said on May 26, 2023 that it closed 67,000 accounts and deleted 1.4 million posts.</p>';
</script>`;

async function moment(page: Page, name: 'begunAt' | 'doneAt'): Promise<number> {
  await expect.poll(() => page.evaluate(name), { timeout: 120_000 }).toBeTypeOf('number');
  return (await page.evaluate(name)) as number;
}

async function openLong(lens: Lens, path: string): Promise<Page> {
  const page = await lens.open(lens.site.page(path, LONG));
  await moment(page, 'begunAt');
  return page;
}

inBothBrowsers('reading in the background', (lens) => {
  it('goes on where the background was ended in the middle of it', async () => {
    const page = await openLong(lens, '/ended');
    const endedAt = Date.now();
    await lens.killBackground();
    expect(endedAt).toBeLessThan(await moment(page, 'doneAt'));
    await page.close();
  });

  it('reads a short article, and keeps a note, before a long page is done', async () => {
    const panel = await lens.openPanelTab();
    const short = await lens.open('about:blank');
    const long = await openLong(lens, '/long');
    const saving = panel.evaluate(async (request: unknown) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(message: unknown): Promise<{ kind: string }> } } | undefined
      >;
      const reply = await (browser ?? chrome)?.runtime.sendMessage({ name: 'background/save-note', request });
      return { kind: reply?.kind, doneAt: Date.now() };
    }, aDraft({}));
    await short.bringToFront();
    await short.goto(lens.site.page('/short', ARTICLE + keepTimes(whole.short)));
    const saved = await saving;
    const shortDoneAt = await moment(short, 'doneAt');
    await long.bringToFront();
    const longDoneAt = await moment(long, 'doneAt');
    expect(saved.kind).toBe('saved');
    expect(saved.doneAt).toBeLessThan(longDoneAt);
    expect(shortDoneAt).toBeLessThan(longDoneAt);
    await Promise.all([long.close(), short.close(), panel.close()]);
  });
});
