import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { until, viewport } from './harness/driver';
import { hover, waitForHighlights } from './harness/highlights';
import { Lens } from './harness/lens';
import { keptSettings, pressIn, setIn, textOf, waitForWords } from './harness/panel';
import { press, waitForTooltip } from './harness/tooltip';

for (const browser of browsers) {
  describe(`the first run (${browser})`, () => {
    const lens = new Lens(browser);
    let welcome: Page;
    beforeAll(async () => {
      welcome = await lens.install();
    });
    afterAll(() => lens.stop());

    it('says what it does, that nothing leaves the machine, and how to keep it at hand', async () => {
      await waitForWords(welcome, 'What was announced, beside what is printed');
      const text = await textOf(welcome);
      expect(text).toContain('Nothing leaves this machine');
      expect(text).toContain(browser === 'chrome' ? 'then the pin beside CAC Lens' : 'then Pin to Toolbar');
      await waitForWords(welcome, 'By keyboard: Alt+Shift+Y');
    });

    it('offers to read only on request, and then reads nothing until it is asked', async () => {
      await setIn(welcome, 'Only when I press the toolbar button', true);
      await expect.poll(() => keptSettings(welcome)).toMatchObject({ reading: 'click' });
      const page = await lens.open(lens.site.url('/harbour-ledger.html'));
      const panel = await lens.openPanelTab();
      await waitForWords(panel, 'Nothing is read until you ask.');
      await expect.poll(() => lens.scriptsIn(page)).toEqual(['src/page/gate.iife.js']);
      await panel.bringToFront();
      await pressIn(panel, 'Read this page');
      await page.bringToFront();
      await waitForHighlights(page, 14);
      await panel.close();
    });

    it('has a sample article that is read like any page, whatever was chosen', async () => {
      await welcome.bringToFront();
      await pressIn(welcome, 'Open the sample article');
      const sample = welcome;
      await until('the sample', () => sample.$('main .byline'));
      await sample.setViewport(viewport);
      const painted = await waitForHighlights(sample, 6);
      expect(painted.map(({ text, relation }) => [text, relation])).toContainEqual(['930,000', 'scope']);
      await hover(sample, '930,000');
      await waitForTooltip(lens, sample, 'Part and total mixed up');
      const panel = await lens.panelOpenedBy(() => press(lens, sample, 'Show in panel'));
      await expect
        .poll(() => panel.evaluate(() => document.querySelector('[aria-current="true"] .printed')?.textContent))
        .toContain('930,000');
    });

    it('does not come again', async () => {
      await lens.restart();
      await lens.openPanelTab();
      expect(await lens.openAddresses()).not.toContainEqual(expect.stringContaining('#/welcome'));
    });
  });
}
