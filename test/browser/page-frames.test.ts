import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { stays } from './harness/driver';
import { hover } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';

const LEAD = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media".</p>`;
const CLOSED = '<p>The CAC closed 67,000 accounts between March 10 and May 22.</p>';
const OTHERS = '<p>Some 930,000 other accounts received lighter penalties from the CAC.</p>';
const article = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;

/** For each frame: the number marked as the current one, null without; and how many elements of ours stand in all frames. */
async function marked(page: Page): Promise<{ numbers: (string | null)[]; hosts: number }> {
  const frames = (await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(`(() => {
        const [part] = [...(CSS.highlights.get('figure-current') ?? [])];
        const text = part === undefined ? null : part.startContainer.data.slice(part.startOffset, part.endOffset);
        return { text, hosts: document.querySelectorAll('body > div[popover=manual]').length };
      })()`),
    ),
  )) as { text: string | null; hosts: number }[];
  return {
    numbers: frames.map(({ text }) => text),
    hosts: frames.reduce((sum, { hosts }) => sum + hosts, 0),
  };
}

/** Steps, and waits for the only tooltip of the page to be at a number of one of its frames, the page itself being 0. */
async function stepTo(lens: Lens, page: Page, direction: 'next' | 'previous', frame: number, text: string) {
  await lens.giveCommand(page, `${direction}-figure`);
  const numbers = page.frames().map((_, position) => (position === frame ? text : null));
  await expect.poll(() => marked(page)).toEqual({ numbers, hosts: 1 });
}

inBothBrowsers('frames', (lens) => {
  it('lose and get back their highlights together, also one that was there no sooner', async () => {
    lens.site.page('/late', article(LEAD + CLOSED));
    const page = await lens.open(lens.site.page('/together', `${LEAD}<iframe src="/late"></iframe>`));
    const add = () =>
      page.evaluate(
        `document.body.append(Object.assign(document.createElement('iframe'), { src: '${lens.site.url('/late', 'localhost')}' }))`,
      );
    const counts = () =>
      Promise.all(
        page
          .frames()
          .map((frame) => frame.evaluate('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)')),
      );
    await expect.poll(counts).toEqual([1, 2]);
    await lens.giveCommand(page, 'toggle-highlights');
    await expect.poll(counts).toEqual([0, 0]);
    await add();
    await expect.poll(() => lens.badge(page)).toBe('5');
    expect(await counts()).toEqual([0, 0, 0]);
    await lens.giveCommand(page, 'toggle-highlights');
    await expect.poll(counts).toEqual([1, 2, 2]);
  });

  it.each(['127.0.0.1', 'localhost'] as const)(
    'are stepped through where they stand, with one tooltip and the keys in it (%s)',
    async (host) => {
      lens.site.page('/inner', article(LEAD + CLOSED));
      const url = lens.site.url('/inner', host);
      const page = await lens.open(
        lens.site.page(
          `/around-${host}`,
          `${LEAD}<a id="link" href="#end">On</a><div style="height:900px"></div><iframe src="${url}" style="width:600px;height:300px"></iframe>${OTHERS}<p id="end"></p>`,
        ),
      );
      await expect.poll(() => lens.badge(page)).toBe('4');
      await page.focus('#link');
      await stepTo(lens, page, 'next', 0, '1.4 million');
      expect(await page.evaluate('document.activeElement.id')).toBe('link');
      await stepTo(lens, page, 'next', 1, '1.4 million');
      const frame = `document.querySelector('iframe').getBoundingClientRect()`;
      await expect.poll(() => page.evaluate(`${frame}.top < innerHeight && ${frame}.bottom > 0`)).toBe(true);
      await stepTo(lens, page, 'next', 1, '67,000');
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await marked(page)).hosts).toBe(0);
      await stepTo(lens, page, 'next', 0, '930,000');
      await stepTo(lens, page, 'next', 0, '1.4 million');
      await stepTo(lens, page, 'previous', 0, '930,000');
      await stepTo(lens, page, 'previous', 1, '67,000');
      await stepTo(lens, page, 'next', 0, '930,000');
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await marked(page)).hosts).toBe(0);
    },
  );

  it('have one tooltip among them, though one was pinned', async () => {
    lens.site.page('/inner-pinned', article(LEAD + CLOSED));
    const page = await lens.open(
      lens.site.page(
        '/around-pinned',
        `${LEAD}<iframe src="/inner-pinned" style="position:fixed;left:0;top:300px;width:700px;height:400px;border:0"></iframe>`,
      ),
    );
    await expect.poll(() => lens.badge(page)).toBe('3');
    const { box } = await hover(page, '1.4 million');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => marked(page)).toEqual({ numbers: ['1.4 million', null], hosts: 1 });
    const inner = page.frames()[1] ?? expect.fail('There is a frame.');
    const { x, y } = (await inner.evaluate(`(() => {
      const part = [...CSS.highlights].flatMap(([, parts]) => [...parts]).find(({ startContainer }) => startContainer.data.includes('67,000'));
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      const { x, y } = range.getBoundingClientRect();
      return { x, y };
    })()`)) as { x: number; y: number };
    await page.mouse.move(x + 5, y + 300 + 5);
    await page.mouse.move(x + 20, y + 300 + 8, { steps: 4 });
    await expect.poll(() => marked(page)).toEqual({ numbers: [null, '67,000'], hosts: 1 });
  });

  it('are left alone where they hold the comments of the page, from wherever', async () => {
    lens.site.page('/embed/comments', article(LEAD + CLOSED));
    lens.site.page('/embed/article', article(LEAD + OTHERS));
    const frames = ['/embed/comments', '/embed/article'].map(
      (path) => `<iframe src="${lens.site.url(path, 'localhost')}"></iframe>`,
    );
    const page = await lens.open(lens.site.page('/with-comments', LEAD + frames.join('')));
    await expect.poll(() => lens.badge(page)).toBe('3');
    const painted = () =>
      Promise.all(
        page
          .frames()
          .map((frame) => frame.evaluate('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)')),
      );
    await expect.poll(painted).toEqual([1, 0, 2]);
    await stays('the comments unpainted', 500, async () => (await painted())[1] === 0);
  });

  it('are read where the page wrote them itself', async () => {
    const srcdoc = (LEAD + CLOSED).replaceAll('"', '&quot;');
    const page = await lens.open(
      lens.site.page(
        '/written-frames',
        `<p>Two letters</p><iframe srcdoc="${srcdoc}"></iframe><iframe id="blank"></iframe>`,
      ),
    );
    await page.evaluate(
      `document.querySelector('#blank').contentDocument.body.innerHTML = ${JSON.stringify(LEAD + OTHERS)}`,
    );
    await expect.poll(() => lens.badge(page)).toBe('4');
  });
});
