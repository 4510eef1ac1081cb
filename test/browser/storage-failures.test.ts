import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNote } from '../notes/examples';
import { until } from './harness/driver';
import { inBothBrowsers, Lens } from './harness/lens';

async function openNotes(lens: Lens): Promise<Page> {
  const panel = await lens.openPanelTab();
  await panel.evaluate(`location.hash = '#/notes'`);
  return panel;
}

async function press(panel: Page, words: string): Promise<void> {
  const button = await until(`the button "${words}"`, () => panel.$(`xpath/.//button[normalize-space() = "${words}"]`));
  await button.evaluate((each) => (each as unknown as { click(): void }).click());
}

const wordsIn = (panel: Page) => panel.evaluate('document.body.innerText') as Promise<string>;

async function waitForWords(panel: Page, words: string): Promise<void> {
  await until(`"${words}"`, async () => (await wordsIn(panel)).includes(words));
}

/** Runs statements on the open database, `db`, as another program of the same origin could; `asked` awaits a request. */
function inDatabase<R>(panel: Page, statements: string): Promise<R> {
  return panel.evaluate(`(async () => {
    const asked = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await asked(indexedDB.open('cac-lens'));
    try { ${statements} } finally { db.close(); }
  })()`) as Promise<R>;
}

const put = (record: unknown) => `
  const writing = db.transaction('notes', 'readwrite');
  writing.objectStore('notes').put(${JSON.stringify(record)});
  await new Promise((resolve) => { writing.oncomplete = resolve; });
`;

inBothBrowsers('a damaged record', (lens) => {
  it('breaks no list, is told, and stands in the backup as it is', async () => {
    const panel = await openNotes(lens);
    await waitForWords(panel, 'No notes yet.');
    const sound = aNote({ text: 'A sound note', tags: ['sound'] });
    await inDatabase(panel, put(sound));
    await inDatabase(panel, put({ ...aNote({}), text: 42, tags: 'none' }));
    await inDatabase(panel, put({ id: crypto.randomUUID(), text: 'without a time' }));
    const later = await openNotes(lens);
    await waitForWords(later, 'A sound note');
    await waitForWords(later, '2 notes are damaged and cannot be shown.');
    await later.evaluate(`
      globalThis.saved = null;
      URL.createObjectURL = (blob) => { void blob.text().then((text) => { globalThis.saved = text; }); return 'blob:kept'; };
      HTMLAnchorElement.prototype.click = () => {};
      location.hash = '#/settings';
    `);
    await press(later, 'Save a backup');
    const backup = await until('the backup', () => later.evaluate('globalThis.saved') as Promise<string | null>);
    const { notes, damaged } = JSON.parse(backup) as { notes: unknown[]; damaged: { record: { text: unknown } }[] };
    expect(notes).toEqual([sound]);
    expect(damaged.map(({ record }) => record.text).sort()).toEqual([42, 'without a time']);
  });
});

inBothBrowsers('a database of a newer version', (lens) => {
  it('is left alone, and the user is told why nothing is kept', async () => {
    const panel = await openNotes(lens);
    await waitForWords(panel, 'No notes yet.');
    // The background's and the panel's connections give way to a newer version, as they do in an update.
    await panel.goto('about:blank').catch(() => undefined);
    const other = await lens.openExtensionPage('manifest.json');
    await other.evaluate(`new Promise((resolve, reject) => {
      const request = indexedDB.open('cac-lens', 9_990);
      request.onsuccess = () => { request.result.close(); resolve(true); };
      request.onerror = () => reject(request.error);
    })`);
    await lens.killBackground();
    const later = await openNotes(lens);
    await waitForWords(later, 'The notes cannot be read');
    await press(later, 'New note');
    const reply = await later.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage({
      name: 'background/save-note',
      request: ${JSON.stringify({ id: crypto.randomUUID(), note: crypto.randomUUID(), base: 0, text: 'x', tags: [], figure: null, passage: null, page: null, printed: null, datasetVersion: '1', modified: '2026-01-01T00:00:00.000Z' })},
    })`);
    expect(reply).toEqual({ kind: 'failed', reason: 'blocked' });
  });
});

// Firefox lets no debugger set the space of one origin, and gives an extension half the disk.
describe('a full disk (chrome)', () => {
  const lens = new Lens('chrome');
  beforeAll(() => lens.start());
  afterAll(() => lens.stop());

  it('is said in a sentence, and what was typed stays in the editor', async () => {
    const panel = await openNotes(lens);
    await waitForWords(panel, 'No notes yet.');
    const session = await panel.createCDPSession();
    const origin = panel.url().split('/', 3).join('/');
    await press(panel, 'New note');
    const box = await until('the editor', () => panel.$('.editor textarea'));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await box.type('What the disk has no room for');
    await waitForWords(panel, 'Not kept: the disk space for this extension is used up.');
    expect(await box.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('What the disk has no room for');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await press(panel, 'Save');
    await until('the note', async () => (await panel.$$('article.note')).length === 1);
    expect(await panel.$eval('article.note .note-text', (text) => text.textContent)).toBe(
      'What the disk has no room for',
    );
  });
});
