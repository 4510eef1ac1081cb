import { expect, it } from 'vitest';
import { hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { waitForWords } from './harness/panel';
import { press, waitForNoTooltip, waitForTooltip } from './harness/tooltip';

/** How many things all databases of the extension hold. */
const COUNT = `(async () => {
  if ((globalThis.browser ?? chrome).extension.inIncognitoContext) throw new Error('Private windows have databases of their own.');
  let sum = 0;
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve) => { indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result) });
    for (const store of db.objectStoreNames) {
      const asked = db.transaction(store).objectStore(store).count();
      sum += await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result) });
    }
    db.close();
  }
  return sum;
})()`;

inBothBrowsers('a private window', (lens) => {
  it('shows the figures, and nothing that is done there is kept', async () => {
    const page = await lens.openPrivately(lens.site.url('/harbour-ledger.html'));
    const painted = await waitForHighlights(page, 14);
    expect(painted.map(({ text }) => text)).toContain('930,000');
    await hover(page, '930,000');
    await waitForTooltip(lens, page, 'over 927,600');
    await press(lens, page, 'Not this');
    await waitForNoTooltip(lens, page);
    await waitForHighlights(page, 13);
    await page.reload();
    await waitForHighlights(page, 14);
    await hover(page, '930,000');
    const panel = await lens.panelOpenedBy(() => press(lens, page, 'Add note'));
    await waitForWords(panel, 'Private window:');
    expect(await panel.$('textarea')).toBeNull();
    // What is opened next comes into an ordinary window.
    if (lens.browser === 'firefox') await panel.close();
    await page.close();
    const helper = await lens.openExtensionPage('manifest.json');
    expect(await helper.evaluate(COUNT)).toBe(0);
    await helper.close();
  });
});
