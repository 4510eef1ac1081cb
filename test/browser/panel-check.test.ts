import { expect, it } from 'vitest';
import { until } from './harness/driver';
import { inBothBrowsers } from './harness/lens';

const draft = `The Cyberspace Administration of China said on 26 May 2023 that its campaign against self-media had removed 1.4 million posts and closed 67,000 accounts. Another 930,000 other accounts were punished.`;

inBothBrowsers('checking a draft', (lens) => {
  it('reads a pasted text at once, and keeps nothing of it', async () => {
    const panel = await lens.openPanelTab();
    await panel.evaluate(() => {
      location.hash = '#/check';
    });
    const box = await until('the box', () => panel.$('textarea'));
    await box.evaluate((each, text) => {
      const area = each as HTMLTextAreaElement;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, draft);
    await until('the button', () =>
      panel.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('button.primary:not(:disabled)');
        button?.click();
        return button !== null;
      }),
    );
    const printed = await until('the figures', () =>
      panel.$$eval('.mention .number', (numbers) => numbers.length > 0 && numbers.map((each) => each.textContent)),
    );
    expect(printed).toEqual(
      expect.arrayContaining(['1.4 million', '67,000', '930,000', 'over 66,600', 'over 927,600']),
    );
    const kept = await panel.evaluate(async () => {
      const databases = await indexedDB.databases();
      return JSON.stringify(databases.map(({ name }) => name)) + JSON.stringify({ ...localStorage });
    });
    expect(kept).not.toContain('Cyberspace');
  });
});
