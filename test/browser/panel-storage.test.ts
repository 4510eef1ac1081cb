import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aDraft, aNote } from '../notes/examples';
import { tellBackground } from './harness/background';
import { until } from './harness/driver';
import { inBothBrowsers, type Lens } from './harness/lens';
import { catchFiles, chooseFile, goTo, pressIn, textOf, waitForWords } from './harness/panel';

async function settings(lens: Lens): Promise<Page> {
  const panel = await lens.openPanelTab();
  await goTo(panel, '#/settings', '.settings h2');
  return panel;
}

const api = '(globalThis.browser ?? chrome)';

/** How many notes stand in the database. */
const countNotes = (panel: Page) =>
  panel.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('cac-lens');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('notes').objectStore('notes').count();
      counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
    };
  })`) as Promise<number>;

inBothBrowsers('what is kept', (lens) => {
  it('is asked to be kept for good, and the browser’s answer is told', async () => {
    const panel = await settings(lens);
    // The browsers decide by what they know of the user; here both answers are given.
    await panel.evaluate(`
      let isKept = false;
      globalThis.willKeep = false;
      navigator.storage.persisted = async () => isKept;
      navigator.storage.persist = async () => (isKept = globalThis.willKeep);
    `);
    await goTo(panel, '#/notes', '.filters');
    await goTo(panel, '#/settings', '.settings h2');
    await waitForWords(panel, 'The browser may delete it when the disk is full.');
    await pressIn(panel, 'Ask the browser to keep it');
    await waitForWords(panel, 'The browser refused.');
    await panel.evaluate('globalThis.willKeep = true');
    await pressIn(panel, 'Ask the browser to keep it');
    await waitForWords(panel, 'The browser keeps it until you delete it.');
    expect(await textOf(panel)).not.toContain('The browser refused.');
    await panel.close();
  });

  it('is recommended to be backed up, where there are notes, until it is', async () => {
    const panel = await lens.openPanelTab();
    await goTo(panel, '#/notes', '.filters');
    for (let note = 0; note < 5; note++) {
      expect(await textOf(panel)).not.toContain('No backup was made yet.');
      await tellBackground(lens, 'background/save-note', aDraft({}));
      await expect.poll(() => panel.$$('article.note')).toHaveLength(note + 1);
    }
    await waitForWords(panel, 'No backup was made yet.');
    await pressIn(panel, 'Save a backup');
    await until('the settings', () => panel.$('.settings button.primary'));
    await catchFiles(panel);
    await pressIn(panel, 'Save a backup');
    await waitForWords(panel, 'Saved.');
    await goTo(panel, '#/notes', '.filters');
    await expect.poll(() => panel.$$('article.note')).toHaveLength(5);
    expect(await textOf(panel)).not.toMatch(/No backup was made yet|Last backup/);
    await panel.close();
  });
});

inBothBrowsers('a long import', (lens) => {
  it('shows how far it is, and brings nothing in where it is stopped', async () => {
    const panel = await settings(lens);
    const file = JSON.stringify({
      format: 'cac-lens-backup',
      version: 1,
      made: '2026-06-01T00:00:00.000Z',
      datasetVersion: '2026.11.0',
      notes: Array.from({ length: 4_000 }, (_, at) => aNote({ id: crypto.randomUUID(), text: `Note ${at}` })),
    });
    await chooseFile(panel, file);
    await waitForWords(panel, '4,000 records added');
    await panel.evaluate(`
      globalThis.shares = [];
      new MutationObserver(() => {
        const share = document.querySelector('progress')?.value ?? 0;
        if (share > 0) globalThis.shares.push(share);
        if (share > 0.2) [...document.querySelectorAll('button')].find((each) => each.textContent === 'Stop')?.click();
      }).observe(document.body, { subtree: true, attributes: true, childList: true });
    `);
    await pressIn(panel, 'Bring it in');
    await waitForWords(panel, 'Stopped');
    const shares = (await panel.evaluate('globalThis.shares')) as number[];
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(await countNotes(panel)).toBe(0);

    const again = await settings(lens);
    await chooseFile(again, file);
    await pressIn(again, 'Bring it in');
    await expect.poll(() => textOf(again), { timeout: 200_000 }).toContain('Done: 4,000 added');
    expect(await countNotes(again)).toBe(4_000);
  });
});

inBothBrowsers('access to sites', (lens) => {
  it('is asked for where the browser withholds it', async () => {
    const panel = await lens.openPanelTab();
    await panel.evaluate(`
      globalThis.asked = [];
      ${api}.permissions.contains = async () => globalThis.asked.length > 0;
      ${api}.permissions.request = async (wanted) => { globalThis.asked.push(wanted); return true; };
    `);
    await lens.open(lens.site.page('/plain', '<p>Nothing to read.</p>'));
    await waitForWords(panel, 'Allow reading sites');
    await pressIn(panel, 'Allow reading sites');
    expect(await panel.evaluate('globalThis.asked')).toEqual([{ origins: ['http://*/*', 'https://*/*'] }]);
  });
});
