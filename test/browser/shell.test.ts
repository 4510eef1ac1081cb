import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness/lens';

inBothBrowsers('the shell of the extension', (lens) => {
  it('opens the panel by the toolbar button', async () => {
    const page = await lens.open(lens.site.page('/plain', '<p>A page about nothing in particular.</p>'));
    const panel = await lens.openPanel(page);
    await expect.poll(() => panel.evaluate(() => location.pathname)).toBe('/src/panel/index.html');
    await expect.poll(() => panel.evaluate(() => document.title)).toBe('CAC Lens');
  });

  it('opens the panel in a tab', async () => {
    const panel = await lens.openPanelTab();
    expect(await panel.evaluate('document.title')).toBe('CAC Lens');
  });

  it('runs nothing but the gate in a page that does not name the regulator', async () => {
    const page = await lens.open(lens.site.page('/quiet', '<p>Rain is expected in 12,000 villages.</p>'));
    await expect.poll(() => lens.scriptsIn(page)).toEqual(['src/page/gate.iife.js']);
    expect(await lens.badge(page)).toBe('');
  });

  it('comes back after the browser ended its background', async () => {
    await lens.killBackground();
    const panel = await lens.openPanelTab();
    expect(await panel.evaluate('typeof (globalThis.browser ?? chrome).runtime.id')).toBe('string');
  });
});
