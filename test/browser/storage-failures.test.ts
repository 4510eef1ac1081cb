import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aNote } from '../notes/examples';
import { until } from './harness/driver';
import { inBothBrowsers, type Lens } from './harness/lens';
import { catchFiles, goTo, pressIn, waitForWords } from './harness/panel';

async function openNotes(lens: Lens): Promise<Page> {
  const panel = await lens.openPanelTab();
  await goTo(panel, '#/notes', '.filters');
  return panel;
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
    await goTo(later, '#/settings', '.settings h2');
    const saved = await catchFiles(later);
    await pressIn(later, 'Save a backup');
    const { text: backup } = await saved();
    const { notes, damaged } = JSON.parse(backup) as { notes: unknown[]; damaged: { record: { text: unknown } }[] };
    expect(notes).toEqual([sound]);
    expect(damaged.map(({ record }) => record.text).sort()).toEqual([42, 'without a time']);
  });
});

inBothBrowsers('a database of a newer version', (lens) => {
  it('is opened as it is, and written', async () => {
    const panel = await openNotes(lens);
    await waitForWords(panel, 'No notes yet.');
    await inDatabase(panel, put(aNote({ text: 'From a newer version' })));
    await inDatabase(
      panel,
      `db.close();
       const request = indexedDB.open('cac-lens', 9_990);
       const newer = await asked(request);
       newer.close();`,
    );
    await lens.killBackground();
    const later = await openNotes(lens);
    await waitForWords(later, 'From a newer version');
    await pressIn(later, 'New note');
    const box = await until('the editor', () => later.$('.editor textarea'));
    await box.type('From this one');
    await pressIn(later, 'Save');
    await expect.poll(() => later.$$('article.note')).toHaveLength(2);
  });
});
