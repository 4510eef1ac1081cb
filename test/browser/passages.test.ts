import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aDraft } from '../notes/examples';
import { until } from './harness/driver';
import { highlights, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, type Lens } from './harness/lens';

const sentence = 'Around 7,600 of them had carried false news about the military, it added.';
const filler = Array.from({ length: 60 }, (_, line) => `<p>Paragraph ${line} on the weather in the hills.</p>`).join(
  '',
);

/** An article that does not name the regulator, so that no reader of ours is in it. */
function article(body: string): string {
  return `<h1>Office closes accounts</h1><p>An office said it had closed 66,600 accounts in spring.</p>${filler}${body}${filler}`;
}

const first = article(
  `<p>${sentence}</p><p>The campaign, which began in March, ends in May.</p><p>Its “rumours” were old.</p>`,
);
const edited = article(
  `<p>Editor’s note: corrected.</p><p>${sentence.replace('carried false news', 'spread rumours')}</p>
   <p>Much later a wholly different thing was written here instead.</p><p>Its "rumours"  were old.</p>`,
);

/** Saves a note on some words of the page, as an editor of the panel does. */
async function saveNote(panel: Page, url: string, text: string, passage: object | null, figure: string | null = null) {
  const page = { url, canonical: null, title: 'Office closes accounts', language: 'en' };
  const request = aDraft({ text, figure, page, printed: null, passage: passage as never });
  await panel.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name: 'background/save-note', request })})`,
  );
}

interface Listed {
  readonly text: string;
  readonly under: string;
  readonly now: string | null;
}

/** The notes that "This page" lists, each with the heading that it stands under and the words that replaced its own. */
function listed(panel: Page): Promise<Listed[]> {
  return panel.evaluate(`[...document.querySelectorAll('[aria-labelledby="page-notes-title"] article.note')].map((note) => ({
    text: note.querySelector('.note-text').textContent,
    under: note.closest('ul').ariaLabel,
    now: note.querySelector('q')?.textContent ?? null,
  }))`) as Promise<Listed[]>;
}

function around(text: string, quote: string) {
  const start = text.indexOf(quote);
  return {
    quote,
    prefix: text.slice(Math.max(0, start - 64), start),
    suffix: text.slice(start + quote.length, start + quote.length + 64),
    start,
    end: start + quote.length,
  };
}

async function show(panel: Page, text: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const note = [...document.querySelectorAll('article.note')].find((each) => each.textContent?.includes(wanted));
    [...(note?.querySelectorAll('button') ?? [])].find((each) => each.textContent === 'Show on the page')?.click();
  }, text);
}

async function pageBeside(lens: Lens, page: Page): Promise<Page> {
  await page.bringToFront();
  return lens.openPanelTab();
}

inBothBrowsers('passages of notes', (lens) => {
  it('are found on their page, after it was edited too, and told where they are gone', async () => {
    const url = lens.site.page('/office', first);
    const page = await lens.open(url);
    const words = await page.evaluate(() => document.body.innerText.replace(/\n+/g, '\n'));
    const panel = await pageBeside(lens, page);
    await saveNote(panel, url, 'ONE', around(words, sentence));
    await saveNote(panel, url, 'TWO', around(words, 'The campaign, which began in March, ends in May.'));
    await saveNote(panel, url, 'THREE', around(words, '“rumours” were old'));
    await saveNote(panel, url, 'WHOLE', null);
    const here = async () => (await listed(panel)).map(({ text, under }) => [text, under]).sort();
    const onPage = 'Your notes on this page';
    await expect.poll(here).toEqual(['ONE', 'THREE', 'TWO', 'WHOLE'].map((text) => [text, onPage]));

    const before = await page.evaluate('document.documentElement.outerHTML');
    await until('the passage on the page', async () => {
      await panel.bringToFront();
      await show(panel, 'ONE');
      await page.bringToFront();
      const [painted] = await highlights(page);
      return painted?.text === sentence && painted.box.y > 0 && painted.box.y < 760;
    });
    expect(await page.evaluate('scrollY')).toBeGreaterThan(500);
    await waitForHighlights(page, 0);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);

    lens.site.page('/office', edited);
    await page.reload();
    const later = await pageBeside(lens, page);
    const expected = [
      { text: 'ONE', under: onPage, now: sentence.replace('carried false news', 'spread rumours') },
      { text: 'TWO', under: 'Not found on this page', now: null },
      { text: 'THREE', under: onPage, now: null },
      { text: 'WHOLE', under: onPage },
    ];
    for (const note of expected) await expect.poll(() => listed(later)).toContainEqual(expect.objectContaining(note));
  });

  it('never put a note’s text into the page, nor the page’s notes of others', async () => {
    const url = lens.site.page('/secret', article(`<p>${sentence}</p>`));
    const page = await lens.open(url);
    const panel = await pageBeside(lens, page);
    await saveNote(panel, url, 'MY SECRET', around(sentence, '7,600'));
    await expect.poll(() => listed(panel)).toContainEqual(expect.objectContaining({ text: 'MY SECRET' }));
    await show(panel, 'MY SECRET');
    expect(await page.evaluate('document.documentElement.outerHTML')).not.toContain('SECRET');
    expect(await page.evaluate(`Object.getOwnPropertySymbols(globalThis).map(String)`)).not.toContain(
      'Symbol(cac-lens passages)',
    );
  });

  it('stand beside notes on the same figures from other articles', async () => {
    const other = await lens.openPanelTab();
    await saveNote(
      other,
      'https://elsewhere.example/a',
      'FROM ELSEWHERE',
      null,
      '2023-05-26-self-media/accounts-closed',
    );
    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    const panel = await pageBeside(lens, page);
    const note = { text: 'FROM ELSEWHERE', under: 'On its figures, from other articles', now: null };
    await expect.poll(() => listed(panel)).toEqual([note]);
  });
});
