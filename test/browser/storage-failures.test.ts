import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Note } from '../../src/notes/note';
import { aNote } from '../notes/examples';
import { until } from './harness/driver';
import { inBothBrowsers, type Lens } from './harness/lens';
import { catchFiles, chooseFile, goTo, pressIn, textOf, waitForWords } from './harness/panel';

async function openNotes(lens: Lens): Promise<Page> {
  const panel = await lens.openPanelTab();
  await goTo(panel, '#/notes', '.filters');
  return panel;
}

const backupOf = (notes: readonly Note[]) =>
  JSON.stringify({
    format: 'cac-lens-backup',
    version: 1,
    made: notes[0]?.created,
    datasetVersion: '2026.11.0',
    notes,
  });

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

/** Fills what room the disk has left, to the last few kilobytes, with a database of its own; gives what the browser says then. */
const fillUp = (panel: Page) =>
  panel.evaluate(`(async () => {
    let said = null;
    for (const size of [1_000_000, 200_000, 40_000, 8_000]) {
      // Opened anew each time: Firefox ends a connection over which the room ran out.
      const opening = indexedDB.open('ballast', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('all', { autoIncrement: true });
      const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
      for (let full = false; !full; ) {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 8_000) crypto.getRandomValues(bytes.subarray(at, at + 8_000));
        await new Promise((resolve, reject) => {
          const writing = db.transaction('all', 'readwrite', { durability: 'strict' });
          writing.objectStore('all').add(bytes);
          writing.oncomplete = resolve;
          writing.onabort = () => reject(writing.error);
        }).catch((error) => { said = error.name; full = true; });
      }
      db.close();
    }
    return said;
  })()`) as Promise<string>;

const deleteBallast = (panel: Page) =>
  panel.evaluate(
    `new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('ballast');
      request.onsuccess = resolve;
      request.onerror = reject;
    }).then(() => true)`,
  );

inBothBrowsers('a full disk', (lens) => {
  const long = 'A thought that is too long for what room is left. '.repeat(4_000);

  it('is told in words, nothing is lost by it, and once there is room again what was typed is kept', async () => {
    const before = await openNotes(lens);
    await pressIn(before, 'New note');
    await (await until('the editor', () => before.$('.editor textarea'))).type('Written in time');
    await pressIn(before, 'Save');
    await waitForWords(before, 'Delete');
    await lens.restartWithRoom(16_000_000);
    const panel = await openNotes(lens);
    await pressIn(panel, 'New note');
    const box = await until('the editor', () => panel.$('.editor textarea'));
    expect(await fillUp(panel)).toBe('QuotaExceededError');
    await box.evaluate((field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, long);
    await waitForWords(panel, 'Not kept: the disk space for this extension is used up.');
    await pressIn(panel, 'Save');
    await waitForWords(panel, 'Not kept: the disk space for this extension is used up.');
    expect(await box.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(long);
    expect(await textOf(panel)).toContain('Written in time');

    const notes = Array.from({ length: 40 }, (_, at) =>
      aNote({ id: crypto.randomUUID(), text: `${at} ${long.slice(0, 150_000)}` }),
    );
    const second = await lens.openPanelTab();
    await goTo(second, '#/settings', 'input[type="file"]');
    await chooseFile(second, backupOf(notes));
    await pressIn(second, 'Bring it in');
    await waitForWords(second, 'It could not be brought in: the disk space for this extension is used up.');
    expect(
      await inDatabase<number>(second, `return (await asked(db.transaction('notes').objectStore('notes').count()));`),
    ).toBe(1);
    await second.close();

    await deleteBallast(panel);
    await panel.bringToFront();
    await pressIn(panel, 'Save');
    await expect.poll(() => panel.$$('article.note')).toHaveLength(2);
    expect(await textOf(panel)).not.toContain('Not kept');
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
