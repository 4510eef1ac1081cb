import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { csvRows } from '../../src/panel/check/csv-rows';
import { until } from './harness/driver';
import { inBothBrowsers } from './harness/lens';
import { catchFiles, goTo, pressIn, setIn, textOf, waitForWords } from './harness/panel';

const draft = `The Cyberspace Administration of China said on 26 May 2023 that its campaign against self-media had removed 1.4 million posts and closed 67,000 accounts. Another 930,000 other accounts were punished.`;

/** Everything that the extension's origin keeps: databases with their records, both storages, caches. */
const kept = (panel: Page) =>
  panel.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, await caches.keys()];
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    found.push(await api.storage.local.get(null), await api.storage.session.get(null));
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        found.push(
          await new Promise((resolve, reject) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(found);
  });

/** Drops files onto the place, as a hand does from a folder. */
async function drop(panel: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await panel.evaluate((texts) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) data.items.add(new File([text], name));
    const place = document.querySelector('section');
    for (const type of ['dragover', 'drop'])
      place?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

async function openCheck(open: () => Promise<Page>): Promise<Page> {
  const panel = await open();
  await goTo(panel, '#/check', 'textarea');
  return panel;
}

const printed = (panel: Page) =>
  panel.$$eval('.mention', (rows) => rows.map((row) => row.querySelector('.number')?.textContent ?? ''));

inBothBrowsers('checking a draft, reading a corpus', (lens) => {
  it('reads a pasted text at once, and keeps nothing of it', async () => {
    const panel = await openCheck(() => lens.openPanelTab());
    await setIn(panel, 'Text', draft);
    await pressIn(panel, 'Read the text');
    await until('the figures', async () => (await printed(panel)).length === 3);
    expect(await printed(panel)).toEqual(['1.4 million', '67,000', '930,000']);
    expect(await textOf(panel)).toContain('over 927,600 is the total');
    const everything = await kept(panel);
    expect(everything).toContain('sitesOff');
    expect(everything).not.toMatch(/Cyberspace Administration|930,000|1\.4 million/);
  });

  it('reads dropped .txt, .html and .csv files and gives one row for each figure', async () => {
    const panel = await openCheck(() => lens.openPanelTab());
    await drop(panel, {
      'note.txt': draft,
      'page.html': `<!doctype html><script>document.title = 'run'; location = 'about:blank'</script><img src="x" onerror="document.title = 'run'"><article><p>${draft}</p></article>`,
      'rows.csv': `id,text\r\na-1,"${draft}"\r\na-2,"Rain is expected in 12,000 villages."\r\n`,
    });
    await waitForWords(panel, '9 figures');
    expect(await panel.title()).toBe('CAC Lens');
    const saved = await catchFiles(panel);
    await pressIn(panel, 'Save CSV');
    const file = await saved();
    expect(file.text.startsWith('\ufeff')).toBe(true);
    const [columns, ...rows] = csvRows(file.text.slice(1));
    expect(columns).toEqual([
      'row',
      'file',
      'start',
      'end',
      'printed',
      'value',
      'object_printed',
      'action_printed',
      'object',
      'action',
      'figure',
      'relation',
      'announced_value',
      'qualifier',
      'grade',
      'source',
      'source_url',
      'dataset',
      'reader',
    ]);
    const cell = (row: readonly string[], name: string) => row[columns?.indexOf(name) ?? -1];
    expect(rows.map((row) => [cell(row, 'file'), cell(row, 'row')])).toEqual(
      [
        ['note.txt', ''],
        ['page.html', ''],
        ['rows.csv', 'a-1'],
      ].flatMap((each) => [each, each, each]),
    );
    const last = rows[2] ?? [];
    expect(draft.slice(Number(cell(last, 'start')), Number(cell(last, 'end')))).toBe('930,000');
    expect(Object.fromEntries((columns ?? []).map((name, i) => [name, last[i]]))).toMatchObject({
      printed: '930,000',
      value: '930000',
      object_printed: 'accounts',
      action_printed: 'punished',
      figure: '2023-05-26-self-media/accounts-handled',
      relation: 'scope',
      announced_value: '927600',
      qualifier: 'over',
      grade: 'republished',
      source: expect.stringMatching(/^.+, 2023/),
      source_url: expect.stringMatching(/^https?:/),
      dataset: expect.stringMatching(/^20\d\d\./),
      reader: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  it('shows how far it is, and stops', async () => {
    const panel = await openCheck(() => lens.openPanelTab());
    const rows = Array.from({ length: 4000 }, (_, i) => `${i},"${draft}"`).join('\r\n');
    await drop(panel, { 'long.csv': `id,text\r\n${rows}` });
    await until('some progress', () => panel.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 0));
    await pressIn(panel, 'Stop');
    await until('the end', async () => (await panel.$('progress')) === null);
    expect(await printed(panel)).toEqual([]);
    await setIn(panel, 'Text', draft);
    await pressIn(panel, 'Read the text');
    await until('the figures', async () => (await printed(panel)).length === 3);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const panel = await openCheck(() => lens.openPanelTab());
    await drop(panel, { 'rows.csv': 'id,title\r\n1,Nothing' });
    await waitForWords(panel, 'A .csv file needs a column named text.');
  });
});
