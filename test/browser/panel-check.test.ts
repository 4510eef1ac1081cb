import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { csvRows } from '../../src/panel/check/csv-rows';
import { until } from './harness/driver';
import { inBothBrowsers } from './harness/lens';
import { catchFiles, goTo, pressIn, setIn, waitForWords } from './harness/panel';

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

/** Drops files onto the panel, as a hand does from a folder; what is no text is given as its bytes. */
async function drop(panel: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const contents = Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString('base64')]);
  await panel.evaluate((all) => {
    const data = new DataTransfer();
    for (const [name = '', content = ''] of all)
      data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
    const place = document.querySelector('nav');
    for (const type of ['dragover', 'drop'])
      place?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, contents);
}

/** A text in UTF-16 with its byte order mark, as Windows' Notepad writes "Unicode". */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const words = '国家互联网信息办公室2023年5月26日通报，关闭账号';
/** {@link words} in GB18030. */
const inGb18030 = Buffer.from(
  'b9fabcd2bba5c1aacdf8d0c5cfa2b0ecb9abcad2' + '32303233c4ea35d4c23236c8d5cda8b1a8a3acb9d8b1d5d5cbbac5',
  'hex',
);

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
    // The gravest stands first.
    await expect.poll(() => printed(panel)).toEqual(['930,000', '1.4 million', '67,000']);
    await waitForWords(panel, 'over 927,600 is the total');
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
    await expect.poll(() => panel.$$('progress')).toHaveLength(0);
    expect(await printed(panel)).toEqual([]);
    await setIn(panel, 'Text', draft);
    await pressIn(panel, 'Read the text');
    await expect.poll(() => printed(panel)).toHaveLength(3);
  });

  it('says of each file that it cannot read what is wrong with it, and reads the others', async () => {
    const panel = await openCheck(() => lens.openPanelTab());
    const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'), Buffer.alloc(2_000, 0x9c)]);
    await drop(panel, {
      'rows.csv': 'id,title\r\n1,Nothing',
      'notice.txt': zip,
      'notice.pdf.txt': Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000, 0xe2)]),
      'undeclared.txt': inGb18030,
      'nothing.txt': ' \n',
      'sound.txt': draft,
    });
    await waitForWords(panel, '3 figures');
    for (const refusal of [
      'rows.csv: no column is named text. Its columns: id, title',
      'notice.txt: this is no text that can be read. Save it as plain text in UTF-8.',
      'notice.pdf.txt: this is no text that can be read.',
      'undeclared.txt: this is no text that can be read.',
      'nothing.txt: there is nothing in it.',
    ])
      await waitForWords(panel, refusal);
  });

  it('reads UTF-16, a declared GB18030, and CSV with semicolons, quotes, line breaks and a byte order mark', async () => {
    const panel = await openCheck(() => lens.openPanelTab());
    expect(new TextDecoder('gb18030').decode(inGb18030)).toBe(words);
    const declared = [Buffer.from('<meta charset="gb18030"><article><p>'), inGb18030, Buffer.from('6.66')];
    await drop(panel, {
      'utf-16.txt': utf16(draft),
      'declared.html': Buffer.concat([
        ...declared,
        Buffer.from('cdf2d3e0b8f6a1a3', 'hex'),
        Buffer.from('</p></article>'),
      ]),
      'excel.csv': `\ufeffID;Text\r\n"a;1";"He said ""so"";\n${draft}"\r\n`,
    });
    await waitForWords(panel, '7 figures');
    const headings = () => panel.$$eval('h2', (titles) => titles.map((title) => title.textContent));
    await expect.poll(headings).toEqual(['utf-16.txt', 'declared.html', 'excel.csv · a;1']);
    await expect.poll(() => printed(panel)).toContain('6.66万余');
  });

  it('refuses a text of fifty megabytes in words, and stays usable', async () => {
    const panel = await openCheck(() => lens.openPanelTab());
    await panel.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text.repeat(Math.ceil(50_000_000 / text.length))], 'book.txt'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, draft);
    await waitForWords(panel, 'book.txt: too long to be read as one text.');
    await setIn(panel, 'Text', 'Rain is expected in 12,000 villages.');
    await pressIn(panel, 'Read the text');
    await waitForWords(panel, 'No CAC figures were found.');
  });
});
