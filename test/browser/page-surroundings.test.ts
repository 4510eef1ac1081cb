import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { tellBackground } from './harness/background';
import { rest, until } from './harness/driver';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';
import { press, type ShownTooltip, tooltip, waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const LEAD = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media".</p>`;
const CLOSED = '<p>The CAC closed 67,000 accounts between March 10 and May 22.</p>';

async function expectInView(page: Page, { box }: ShownTooltip): Promise<void> {
  const [width, height] = (await page.evaluate('[innerWidth, innerHeight]')) as [number, number];
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
}

/** Whether the tooltip is what is seen in its middle, and not something above it. */
const isOnTop = (page: Page, { box }: ShownTooltip): Promise<unknown> =>
  page.evaluate(
    `document.elementFromPoint(${box.x + box.width / 2}, ${box.y + box.height / 2})?.matches('div[popover=manual]')`,
  );

async function zoom(lens: Lens, page: Page, factor: number): Promise<void> {
  const helper = await lens.openExtensionPage('manifest.json');
  await helper.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    await tabs.setZoom(tab.id, ${factor});
  })()`);
  await helper.close();
  await page.bringToFront();
}

/** The colours that are painted with on paper, as the file for the printer sets them. */
function coloursOf(pdf: Uint8Array): string[] {
  const streams = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/stream\r?\n([\s\S]*?)endstream/g);
  const inflated = [...streams].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      // A picture, or what is not compressed: none of it paints.
      return '';
    }
  });
  return [...new Set(inflated.join('\n').match(/(?:[\d.]+ ){1,3}(?:rg|RG|g|G)\b/g))].sort();
}

/** Points of the driver's mouse to a CSS pixel: some versions of a browser take points of the window, others of the page. */
async function pointScale(page: Page): Promise<number> {
  await page.evaluate(`addEventListener('mousemove', ({ clientX }) => { globalThis.pointedAt = clientX; }, true)`);
  await page.mouse.move(150, 5);
  await page.mouse.move(100, 5);
  return 100 / Number(await page.evaluate('pointedAt'));
}

inBothBrowsers('the surroundings of a tooltip', (lens) => {
  it.each([
    [320, 640],
    [320, 256],
    [500, 380],
  ])('stays in view in a window of %i by %i, as at 200 and 400 per cent', async (width, height) => {
    const page = await lens.open(
      lens.site.page('/narrow', `<meta name="viewport" content="width=device-width">${LEAD}${CLOSED}`),
    );
    await page.setViewport({ width, height });
    await expect.poll(() => page.evaluate('innerWidth')).toBe(width);
    await waitForHighlights(page, 2);
    await hover(page, '67,000');
    const shown = await waitForTooltip(lens, page);
    await expectInView(page, shown);
    expect(shown.controls.length).toBeGreaterThan(4);
    await press(lens, page, 'Why this match?');
    await expectInView(page, await waitForTooltip(lens, page, 'The number fits once rounded.'));
    await press(lens, page, 'Copy citation');
    await waitForTooltip(lens, page, 'Copied');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await press(lens, page, 'Close');
    await waitForNoTooltip(lens, page);
  });

  it('stays in view, beside its number, at a zoom of 200 per cent', async () => {
    const page = await lens.open(lens.site.page('/zoom', LEAD + CLOSED));
    await waitForHighlights(page, 2);
    await zoom(lens, page, 2);
    await expect.poll(() => page.evaluate('devicePixelRatio')).toBe(2);
    let scale = 1;
    try {
      // The page is laid out anew some time after it is zoomed, and the number is elsewhere then.
      await until('the tooltip', async () => {
        const box = (await highlights(page))[1]?.box;
        if (!box) return null;
        scale = await pointScale(page);
        const [x, y] = [(box.x + box.width / 2) * scale, (box.y + box.height / 2) * scale];
        await page.mouse.move(x, y + 90);
        await page.mouse.move(x, y, { steps: 3 });
        for (let asked = 0; asked < 10; asked += 1) {
          const shown = await tooltip(lens, page);
          if (shown !== null) return shown;
          await rest(100);
        }
        return null;
      });
      const shown = await waitForTooltip(lens, page, 'over 66,600');
      await expectInView(page, shown);
      const { x, y, width, height } = shown.controls.find(({ name }) => name === 'Close')?.box ?? expect.fail('No ×.');
      await page.mouse.click((x + width / 2) * scale, (y + height / 2) * scale);
      await waitForNoTooltip(lens, page);
    } finally {
      // The next test has the same site.
      await zoom(lens, page, 1);
    }
  });

  it('is light or dark as the page is behind the number, or as the user chose', async () => {
    const dark = (path: string) =>
      lens.site.page(path, `<style>body { background: #121212; color: #eee }</style>${LEAD}${CLOSED}`);
    const paper = async (url: string): Promise<string | null> => {
      const page = await lens.open(url);
      await waitForHighlights(page, 2);
      await hover(page, '67,000');
      await waitForTooltip(lens, page);
      return lens.inClosedRoot(page, (root) => {
        const card = root.querySelector('.card');
        return card?.ownerDocument.defaultView?.getComputedStyle(card).backgroundColor ?? null;
      });
    };
    expect(await paper(dark('/dark'))).toBe('rgb(36, 34, 32)');
    expect(await paper(lens.site.page('/light', LEAD + CLOSED))).toBe('rgb(255, 255, 255)');
    await tellBackground(lens, 'background/change-settings', { theme: 'light' });
    expect(await paper(dark('/dark-but-light'))).toBe('rgb(255, 255, 255)');
    await tellBackground(lens, 'background/change-settings', { theme: 'system' });
  });

  it('stands above a modal dialog and a popover, for a number in them', async () => {
    const page = await lens.open(
      lens.site.page(
        '/modal',
        `${LEAD}<dialog style="width:600px;height:500px">${CLOSED}</dialog><div popover="manual" id="pop" style="inset:0;margin:0;width:600px;height:500px">${CLOSED}</div>
        <script>document.querySelector('dialog').showModal()</script>`,
      ),
    );
    await waitForHighlights(page, 2);
    await hover(page, '67,000');
    expect(await isOnTop(page, await waitForTooltip(lens, page))).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
    expect(await page.evaluate(`document.querySelector('dialog').open`)).toBe(true);
    await page.mouse.move(5, 5);
    await page.evaluate(`document.querySelector('dialog').close(); document.querySelector('#pop').showPopover()`);
    const inPopover = async () =>
      (await highlights(page)).findIndex(({ text, box }) => text === '67,000' && box.width > 0);
    await until('the number in the popover', async () => (await inPopover()) >= 0);
    const closed = (await highlights(page)).filter(({ text, box }) => text === '67,000' && box.width === 0).length;
    await hover(page, '67,000', closed);
    expect(await isOnTop(page, await waitForTooltip(lens, page))).toBe(true);
  });

  it('is beside its number on a page written from right to left', async () => {
    const page = await lens.open(
      lens.site.page(
        '/rtl',
        `<!doctype html><html lang="ar" dir="rtl"><body><p>قالت إدارة الفضاء السيبراني الصينية يوم 26 مايو 2023 إنها أغلقت 67 ألف حساب في حملة ضد "الإعلام الذاتي" وحذفت 1.4 مليون منشور.</p></body></html>`,
      ),
    );
    const first = await until('the highlights', async () => (await highlights(page))[0]);
    const { box } = await hover(page, first.text);
    const shown = await waitForTooltip(lens, page);
    await expectInView(page, shown);
    expect(shown.box.x).toBeLessThan(box.x + box.width);
    expect(shown.box.x + shown.box.width).toBeGreaterThan(box.x);
  });

  it('opens on either line of a number that wraps, beside that line', async () => {
    const page = await lens.open(
      lens.site.page(
        '/wrap',
        `${LEAD}<p style="width:16.5ch;font:16px monospace">The CAC took 1.4 million social media posts off.</p>`,
      ),
    );
    await waitForHighlights(page, 2);
    const boxes = (await page.evaluate(`(() => {
      const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = document.createRange();
      const part = all.find(({ startContainer }) => startContainer.parentNode.style.width !== '');
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ x, y, width, height }) => ({ x, y, width, height }));
    })()`)) as { x: number; y: number; width: number; height: number }[];
    expect(boxes).toHaveLength(2);
    for (const { x, y, width, height } of boxes) {
      await page.mouse.move(x + 300, y + 200);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
      const shown = await waitForTooltip(lens, page);
      expect(shown.box.y).toBeGreaterThanOrEqual(y + height);
      expect(shown.box.y - (y + height)).toBeLessThan(30);
      await page.keyboard.press('Escape');
      await waitForNoTooltip(lens, page);
    }
  });

  it('holds up no scrolling: the wheel turns its own text, and then the page', async () => {
    const page = await lens.open(lens.site.page('/wheel', `${LEAD}${CLOSED}<div style="height:3000px"></div>`));
    await page.setViewport({ width: 1000, height: 400 });
    await expect.poll(() => page.evaluate('innerHeight')).toBe(400);
    await waitForHighlights(page, 2);
    await hover(page, '67,000');
    const { box } = await waitForTooltip(lens, page);
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 3 });
    const below = () =>
      lens.inClosedRoot(page, (root) => {
        const card = root.querySelector('.card');
        return card === null ? null : Math.round(card.scrollHeight - card.clientHeight - card.scrollTop);
      });
    expect(await below()).toBeGreaterThan(50);
    await page.mouse.wheel({ deltaY: 2000 });
    await expect.poll(below).toBe(0);
    expect(await page.evaluate('scrollY')).toBe(0);
    await until('the page to scroll', async () => {
      await page.mouse.wheel({ deltaY: 100 });
      return Number(await page.evaluate('scrollY')) > 0;
    });
  });

  it('reads no field, nothing that can be edited, and hears no key typed there', async () => {
    const page = await lens.open(
      lens.site.page(
        '/fields',
        `${LEAD}<form><input type="password" value="The CAC closed 67,000 accounts"><textarea>The CAC closed 67,000 accounts</textarea></form>
        <div contenteditable>${CLOSED}</div><div id="later">${CLOSED}</div>`,
      ),
    );
    await waitForHighlights(page, 2);
    await page.evaluate(`document.querySelector('#later').contentEditable = 'true'`);
    await page.focus('#later p');
    await page.evaluate(`document.querySelector('#later').focus()`);
    await page.keyboard.type('x');
    await waitForHighlights(page, 1);
  });

  it('prints nothing, neither highlights nor the tooltip', async () => {
    const page = await lens.open(lens.site.page('/print', LEAD + CLOSED));
    await waitForHighlights(page, 2);
    const conditions = await page.evaluate(
      `document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ conditionText }) => conditionText)).join()`,
    );
    expect(conditions).toBe('not print,screen and (forced-colors: active)');
    const printed = async () => coloursOf(await page.pdf());
    await hover(page, '67,000');
    await waitForTooltip(lens, page);
    const withOurs = await printed();
    await page.keyboard.press('Escape');
    await lens.giveCommand(page, 'toggle-highlights');
    await waitForHighlights(page, 0);
    expect(withOurs).toEqual(await printed());
    // What is for paper too would be seen; Firefox prints no highlights at all.
    await page.evaluate(
      `CSS.highlights.set('own', new Highlight(new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 })));
      document.head.append(Object.assign(document.createElement('style'), { textContent: '::highlight(own) { color: red } p { color: blue }' }))`,
    );
    expect(withOurs).not.toContain('0 0 1 rg');
    const others = await printed();
    expect(others).toContain('0 0 1 rg');
    expect(others.includes('1 0 0 rg')).toBe(lens.browser === 'chrome');
  });
});
