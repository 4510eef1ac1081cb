import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { expectNoHighlights, highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { waitForNoTooltip, waitForTooltip } from './harness/tooltip';

const LEAD = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that 1.4 million social media posts were
deleted in a two-month campaign against "self media".</p>`;
const CLOSED = '<p>The CAC closed 67,000 accounts between March 10 and May 22.</p>';
const OTHERS = '<p>Some 930,000 other accounts received lighter penalties from the CAC.</p>';

const texts = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);

async function waitForTexts(page: Page, wanted: readonly string[]): Promise<void> {
  await expect.poll(() => texts(page)).toEqual(wanted);
}

async function waitForRelations(page: Page, wanted: readonly string[]): Promise<void> {
  await expect.poll(async () => (await highlights(page)).map(({ relation }) => relation)).toEqual(wanted);
}

inBothBrowsers('changing pages', (lens) => {
  it('reads an article that comes late, on a page that named no regulator', async () => {
    const page = await lens.open(lens.site.page('/late', '<main>Loading</main>'));
    await page.evaluate(
      `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(LEAD + CLOSED)} }, 1500)`,
    );
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000']);
  });

  it('looks for the regulator in elements of the page’s own whose names hold that of a script', async () => {
    const page = await lens.open(
      lens.site.page(
        '/description',
        `<main><x-description>The Cyberspace Administration of China said on May 26, 2023 that it closed 67,000 accounts.</x-description></main>`,
      ),
    );
    await waitForTexts(page, ['67,000']);
  });

  it('follows added, edited, moved and removed text', async () => {
    const page = await lens.open(lens.site.page('/edits', `${LEAD}<div id="more"></div>`));
    await waitForTexts(page, ['1.4 million', '1.4 million']);
    await page.evaluate(`document.querySelector('#more').insertAdjacentHTML('beforeend', ${JSON.stringify(CLOSED)})`);
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000']);
    await page.evaluate(`document.querySelector('#more').insertAdjacentHTML('afterbegin', ${JSON.stringify(OTHERS)})`);
    await waitForTexts(page, ['1.4 million', '1.4 million', '930,000', '67,000']);
    await page.evaluate(`document.querySelectorAll('#more p')[1].firstChild.data = 'The CAC closed many accounts.'`);
    await waitForTexts(page, ['1.4 million', '1.4 million', '930,000']);
    await page.evaluate(`document.querySelector('#more').remove()`);
    await waitForTexts(page, ['1.4 million', '1.4 million']);
  });

  it('follows navigation within one document', async () => {
    const page = await lens.open(lens.site.page('/spa', `<main>${LEAD}${CLOSED}</main>`));
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000']);
    await page.evaluate(
      `history.pushState({}, '', '/spa/2'); document.title = 'Second'; document.querySelector('main').innerHTML = ${JSON.stringify(LEAD + OTHERS)}`,
    );
    await waitForTexts(page, ['1.4 million', '1.4 million', '930,000']);
    await page.evaluate(
      `history.pushState({}, '', '/spa/3'); document.querySelector('main').innerHTML = '<h1>Harvest</h1><p>Some 930,000 apples.</p>'`,
    );
    await waitForTexts(page, []);
    await expect.poll(() => lens.badge(page)).toBe('');
  });

  it('follows navigation that hides one text and shows another, and changes neither', async () => {
    const page = await lens.open(
      lens.site.page(
        '/tabs',
        `<style>.shut { opacity: 1; display: none }</style><main id="one">${LEAD}${CLOSED}</main><main id="two" class="shut">${LEAD}</main>`,
      ),
    );
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000']);
    await page.evaluate(
      `history.pushState({}, '', '/tabs/2'); document.querySelector('#one').className = 'shut'; document.querySelector('#two').className = ''`,
    );
    await waitForTexts(page, ['1.4 million', '1.4 million']);
    await expect.poll(() => lens.badge(page)).toBe('2');
    await page.evaluate(
      `document.querySelector('#two').className = 'shut'; document.querySelector('#one').className = ''; history.back()`,
    );
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000']);
  });

  it('leaves out paragraphs that a style hides among others like them, until it shows them', async () => {
    const page = await lens.open(
      lens.site.page(
        '/folded',
        `<style>main:not(.open) p:nth-of-type(n + 3) { display: none }</style>
<main>${LEAD}${CLOSED}<div>Read on</div><p>Nothing here of 12 and 13.</p>${OTHERS}</main>`,
      ),
    );
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000']);
    await page.evaluate(`document.querySelector('main').className = 'open'`);
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000', '930,000']);
  });

  it('paints what was hidden once it is shown', async () => {
    const page = await lens.open(
      lens.site.page(
        '/hidden',
        `<style>.shut { display: none }</style>${LEAD}<div class="shut">${CLOSED}</div><details><summary>More</summary>${OTHERS}</details>`,
      ),
    );
    await waitForTexts(page, ['1.4 million', '1.4 million']);
    await page.evaluate(`document.querySelector('.shut').className = ''`);
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000']);
    await page.evaluate(`document.querySelector('details').open = true`);
    await waitForTexts(page, ['1.4 million', '1.4 million', '67,000', '930,000']);
  });

  it('reads open shadow roots, and what is added in them', async () => {
    const page = await lens.open(
      lens.site.page(
        '/shadow',
        `<x-story></x-story><script>document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(LEAD)}</script>`,
      ),
    );
    await waitForHighlights(page, 2);
    await page.evaluate(
      `document.querySelector('x-story').shadowRoot.append(Object.assign(document.createElement('p'), { textContent: 'The CAC closed 67,000 accounts.' }))`,
    );
    await waitForHighlights(page, 3);
    await hover(page, '67,000');
    await waitForTooltip(lens, page, 'over 66,600');
  });

  it('reads frames of the same and of another origin', async () => {
    lens.site.page('/frame', `<!doctype html><html lang="en"><body>${LEAD}${CLOSED}</body></html>`);
    const page = await lens.open(
      lens.site.page(
        '/frames',
        `<iframe src="/frame"></iframe><iframe src="${lens.site.url('/frame', 'localhost')}"></iframe>`,
      ),
    );
    const countIn = (frame: Frame) =>
      frame.evaluate('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)');
    await expect.poll(() => Promise.all(page.frames().map(countIn))).toEqual([0, 3, 3]);
    await expect.poll(() => lens.badge(page)).toBe('6');
  });

  it('closes the tooltip of a number that the page rewrites or removes', async () => {
    const page = await lens.open(lens.site.page('/rewrite', LEAD + CLOSED + OTHERS));
    await waitForHighlights(page, 4);
    await hover(page, '930,000');
    await waitForTooltip(lens, page);
    await page.evaluate(`document.querySelectorAll('p')[2].remove()`);
    await waitForNoTooltip(lens, page);
  });

  it('reads a story that follows under another by its own date, and the first still by its own', async () => {
    const story = (date: string, headline: string) =>
      `<article><h1>${headline}</h1><time datetime="${date}">then</time>
      <p>The Cyberspace Administration of China closed 67,000 accounts in a campaign against "self media".</p>
      <p>${'The campaign went on for two months, and more were said to follow it. '.repeat(6)}</p></article>`;
    const page = await lens.open(lens.site.page('/endless', `<main>${story('2023-05-26', 'First')}</main>`));
    await waitForRelations(page, ['rounded']);
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(story('2019-03-01', 'Second'))});
      history.replaceState({}, '', '/2019/03/01/second'); document.title = 'Second'`);
    await waitForRelations(page, ['rounded', 'unrecorded']);
    await page.evaluate(`document.querySelectorAll('article p')[1].append(' The CAC closed 66,000 accounts.')`);
    await waitForRelations(page, ['rounded', 'rounded', 'unrecorded']);
  });

  it('is there again after going back, as it was left', async () => {
    const page = await lens.open(lens.site.page('/back', LEAD + CLOSED));
    await waitForHighlights(page, 3);
    await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.isAsLeft = persisted })`);
    await page.goto(lens.site.page('/away', '<p>Elsewhere</p>'));
    // Puppeteer hears nothing of a page that Firefox brings back as it was left.
    await page.evaluate('void setTimeout(() => history.back(), 50)');
    await expect.poll(() => page.evaluate('location.pathname')).toBe('/back');
    await expect.poll(() => page.evaluate('window.isAsLeft')).toBe(true);
    await waitForHighlights(page, 3);
    await expect.poll(() => lens.badge(page)).toBe('3');
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(OTHERS)})`);
    await waitForHighlights(page, 4);
    await hover(page, '930,000');
    await waitForTooltip(lens, page, 'over 927,600');
  });

  it('paints again where the page clears registry or sheet, seen on a change, on hover, and on coming back, three times', async () => {
    const page = await lens.open(lens.site.page('/clear', `${LEAD}<div id="end"></div>`));
    const [, second] = await waitForHighlights(page, 2);
    const clear = () => page.evaluate('CSS.highlights.clear()');
    const change = () => page.evaluate(`document.querySelector('#end').append(document.createElement('b'))`);
    await clear();
    await change();
    await waitForHighlights(page, 2);
    await page.evaluate('document.adoptedStyleSheets = []');
    const { x, y, width, height } = second?.box ?? expect.fail('It is painted.');
    await page.mouse.move(x + 2, y + height / 2);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await waitForTooltip(lens, page);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(1);
    await page.keyboard.press('Escape');
    await waitForNoTooltip(lens, page);
    const other = await lens.open(lens.site.page('/clear-other', '<p>Elsewhere</p>'));
    await clear();
    await page.bringToFront();
    await waitForHighlights(page, 2);
    await other.close();
    await page.bringToFront();
    await clear();
    await change();
    await expectNoHighlights(page);
  });
});
