import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aDraft } from '../notes/examples';
import { tellBackground } from './harness/background';
import { until } from './harness/driver';
import { hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';
import { press, waitForTooltip } from './harness/tooltip';

const ARTICLE = `<textarea style="width:300px"></textarea><h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media". It closed 67,000 accounts between March 10 and May 22.</p>
<p>Some 930,000 other accounts received lighter penalties from the CAC.</p>`;

async function openTooltip(lens: Lens, path: string, html = ARTICLE, text = '930,000'): Promise<Page> {
  const page = await lens.open(lens.site.page(path, html));
  await waitForHighlights(page, 3);
  await hover(page, text);
  await waitForTooltip(lens, page);
  return page;
}

/** What the clipboard holds: a page pastes it, as its reader would. */
async function pasted(lens: Lens, page: Page): Promise<string> {
  await page.evaluate(`document.querySelector('textarea').value = ''; document.querySelector('textarea').focus()`);
  if (lens.browser === 'chrome') await page.keyboard.press('v', { commands: ['Paste'] });
  else {
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }
  return until('the pasted text', () => page.evaluate(`document.querySelector('textarea').value`) as Promise<string>);
}

const waitForCopied = (lens: Lens, page: Page): Promise<boolean> =>
  until('the word that it was copied', async () =>
    (await waitForTooltip(lens, page)).controls.some(({ name }) => name === 'Copied'),
  );

inBothBrowsers('a tooltip', (lens) => {
  it('says first how the number compares, then what was announced, of what total, when, and where', async () => {
    const page = await openTooltip(lens, '/content', ARTICLE, '67,000');
    const { text } = await waitForTooltip(lens, page, 'permanently closed');
    const told = [
      'Rounded\n',
      'Rounded up to 67,000; over 66,600 was announced.',
      'over 66,600 accounts closed',
      'permanently closed',
      'Part of: 7.2% of over 927,600 accounts dealt with',
      '6.66万余个',
      'Rectification of',
      'Mar 10, 2023 to May 22, 2023',
      'May 26, 2023',
      'CAC notice, as carried by',
      'Also printed as',
      'Why this match?',
      'Add note',
      'own count, not independently verified',
    ].map((words) => text.indexOf(words));
    expect(told.filter((place) => place < 0)).toEqual([]);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    const share = await lens.inClosedRoot(page, (root) => {
      const [bar, filled] = ['.bar', '.bar > span'].map((part) => root.querySelector(part)?.getBoundingClientRect());
      return (filled?.width ?? 0) / (bar?.width ?? 1);
    });
    expect(share).toBeCloseTo(0.072, 2);
  });

  it('opens, when pressed, how others printed the number and why it was matched', async () => {
    const page = await openTooltip(lens, '/disclosed');
    expect((await waitForTooltip(lens, page)).text).not.toContain('928,000 others');
    await press(lens, page, 'Also printed as');
    await waitForTooltip(lens, page, '928,000 others');
    await press(lens, page, 'Why this match?');
    await waitForTooltip(lens, page, 'The number fits once rounded.');
  });

  it('copies the official wording with its translation, date and source', async () => {
    const page = await openTooltip(lens, '/wording');
    await press(lens, page, 'Copy wording');
    await waitForCopied(lens, page);
    const [phrase, notice, ...source] = (await pasted(lens, page)).split('\n');
    expect(phrase).toBe('92.76万余个 — over 927,600 accounts dealt with');
    expect(notice).toMatch(/自媒体.+Cyberspace Administration of China.*May 26, 2023$/);
    expect(source.at(-1)).toMatch(/^https?:\/\//);
  });

  it('copies the citation', async () => {
    const page = await openTooltip(lens, '/citation');
    await press(lens, page, 'Copy citation');
    await waitForCopied(lens, page);
    expect(await pasted(lens, page)).toMatch(/Cyberspace Administration of China.+2023.+92\.76万余个/s);
  });

  it('copies where the page keeps the clipboard to itself', async () => {
    const page = await lens.open(
      lens.site.page('/no-clipboard', ARTICLE, { 'permissions-policy': 'clipboard-write=()' }),
    );
    await waitForHighlights(page, 3);
    await hover(page, '930,000');
    await press(lens, page, 'Copy wording');
    await waitForCopied(lens, page);
    expect(await pasted(lens, page)).toContain('92.76万余个');
  });

  it('counts the user’s notes on the figure, and holds none of their words', async () => {
    const page = await openTooltip(lens, '/noted');
    expect((await waitForTooltip(lens, page)).text).not.toMatch(/\d+ notes?\b/);
    const text = 'What only the reader may know';
    const figure = '2023-05-26-self-media/accounts-handled';
    const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    for (const note of ids)
      await tellBackground(lens, 'background/save-note', aDraft({ id: note, note, text, figure }));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await hover(page, '930,000');
    await waitForTooltip(lens, page, '2 notes on this figure');
    expect(await lens.inClosedRoot(page, (root) => root.innerHTML)).not.toContain(text);
  });

  it('links to its sources without telling them where from, and holds nothing to type into', async () => {
    const page = await openTooltip(lens, '/links');
    const links = await lens.inClosedRoot(page, (root) =>
      [...root.querySelectorAll('a')].map(({ rel, target, title }) => `${rel} ${target} ${title !== ''}`),
    );
    expect(new Set(links)).toEqual(new Set(['noreferrer noopener _blank true']));
    expect(
      await lens.inClosedRoot(page, (root) => root.querySelector('input, textarea, select, [contenteditable]')),
    ).toBeNull();
    await waitForTooltip(lens, page, 'own count, not independently verified');
  });

  it('looks the same whatever the page’s type is', async () => {
    const page = await openTooltip(
      lens,
      '/type',
      `<style>html { font: 5px/3 fantasy; color: red; letter-spacing: 9px } * { text-transform: uppercase !important }</style>${ARTICLE}`,
    );
    const style = await lens.inClosedRoot(page, (root) => {
      const card = root.querySelector('.card');
      const style = card?.ownerDocument.defaultView?.getComputedStyle(card);
      if (style === undefined) return null;
      const { fontFamily, fontSize, letterSpacing, textTransform, width } = style;
      return {
        family: fontFamily.split(',')[0],
        fontSize,
        letterSpacing,
        textTransform,
        isWide: parseFloat(width) > 340,
      };
    });
    expect(style).toEqual({
      family: 'system-ui',
      fontSize: '14px',
      letterSpacing: 'normal',
      textTransform: 'none',
      isWide: true,
    });
    // The four actions stand in one line, in English.
    const tops = await lens.inClosedRoot(page, (root) =>
      [...root.querySelectorAll('.actions button')].map((button) => Math.round(button.getBoundingClientRect().top)),
    );
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
  });

  it('appears at once for those who want little motion', async () => {
    const page = await openTooltip(lens, '/motion');
    const animation = () =>
      lens.inClosedRoot(page, (root) => {
        const card = root.querySelector('.card');
        return card?.ownerDocument.defaultView?.getComputedStyle(card).animationName;
      });
    expect(await animation()).toBe('appear');
    await lens.reduceMotion(page);
    await expect.poll(animation).toBe('none');
  });
});
