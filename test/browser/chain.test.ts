import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { builtExtension, until } from './harness/driver';
import { hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers, Lens } from './harness/lens';
import { catchFiles, chooseFile, goTo, pressIn, waitForWords } from './harness/panel';
import { press, waitForTooltip } from './harness/tooltip';

const thought = 'The total counts the closed accounts in. "Andere" – 其他账号 – أخرى 👩‍💻';

/** The panel in a tab, at one of its places. */
async function openAt(lens: Lens, place: 'notes' | 'settings'): Promise<Page> {
  const panel = await lens.openPanelTab();
  await goTo(panel, `#/${place}`, { notes: '.filters', settings: '.settings h2' }[place]);
  return panel;
}

/** The notes that the panel lists: text, and the figure that each is on. */
function notesIn(panel: Page): Promise<{ text: string; figure: string | null }[]> {
  return panel.evaluate(`[...document.querySelectorAll('article.note')].map((note) => ({
    text: note.querySelector('.note-text')?.textContent ?? '',
    figure: note.querySelector('.subject a[href^="#/figures/"]')?.getAttribute('href') ?? null,
  }))`) as never;
}

async function waitForNotes(panel: Page, count: number): Promise<{ text: string; figure: string | null }[]> {
  await expect.poll(() => notesIn(panel)).toHaveLength(count);
  return notesIn(panel);
}

/** Writes a note on the article's 930,000, begun in the tooltip. */
async function writeNote(lens: Lens): Promise<void> {
  const page = await lens.open(lens.site.url('/harbour-ledger.html'));
  await waitForHighlights(page, 14);
  await hover(page, '930,000');
  await waitForTooltip(lens, page);
  const editor = await lens.panelOpenedBy(() => press(lens, page, 'Add note'));
  const box = await until('the editor', () => editor.$('textarea'));
  await box.type(thought);
  await pressIn(editor, 'Save');
  await waitForNotes(editor, 1);
}

inBothBrowsers('the whole way of a note', (lens) => {
  it('goes from the tooltip over a restart into a backup, out of the browser, and back onto its figure', async () => {
    await writeNote(lens);
    await lens.restart();
    const [written] = await waitForNotes(await openAt(lens, 'notes'), 1);
    expect(written?.text).toBe(thought);
    expect(written?.figure).toMatch(/^#\/figures\/2023-\d\d-\d\d-/);

    const panel = await openAt(lens, 'settings');
    const saved = await catchFiles(panel);
    await pressIn(panel, 'Save a backup');
    const { text: backup } = await saved();
    await waitForWords(panel, 'Saved.');
    expect(JSON.parse(backup)).toMatchObject({ format: 'cac-lens-backup', notes: [{ text: thought }] });

    await pressIn(panel, 'Delete everything …');
    await pressIn(panel, 'Delete everything now');
    await waitForWords(panel, 'Everything was deleted.');
    await lens.restart();
    const wiped = await openAt(lens, 'notes');
    await waitForWords(wiped, 'No notes yet.');
    expect(await notesIn(wiped)).toEqual([]);

    const again = await openAt(lens, 'settings');
    await chooseFile(again, `${backup.slice(0, -20)}}`);
    await waitForWords(again, 'The file is cut off');
    await chooseFile(again, backup);
    await pressIn(again, 'Bring it in');
    await waitForWords(again, 'Done: 1 added, 0 replaced, 0 left as they were.');
    expect(await waitForNotes(await openAt(lens, 'notes'), 1)).toEqual([written]);

    const page = await lens.open(lens.site.url('/harbour-ledger.html'));
    await waitForHighlights(page, 14);
    await hover(page, '930,000');
    await waitForTooltip(lens, page, '1 note');
  });
});

for (const browser of browsers) {
  describe(`an update (${browser})`, () => {
    const before = process.env.CAC_LENS_DIST;
    const lens = new Lens(browser);
    let folder = '';

    /** Puts the build into the folder that the browser loads, under a version. */
    async function put(version: string): Promise<void> {
      const from = fileURLToPath(new URL(`../../${before ?? 'dist'}/${browser}`, import.meta.url));
      await rm(join(folder, browser), { recursive: true, force: true });
      await cp(from, join(folder, browser), { recursive: true });
      const path = join(folder, browser, 'manifest.json');
      await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), version }));
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cac-lens-update-'));
      await put('0.0.1');
      process.env.CAC_LENS_DIST = relative(fileURLToPath(new URL('../../', import.meta.url)), folder);
      expect(builtExtension(browser)).toBe(join(folder, browser));
      await lens.start();
    });
    afterAll(async () => {
      await lens.stop();
      if (before === undefined) delete process.env.CAC_LENS_DIST;
      else process.env.CAC_LENS_DIST = before;
      await rm(folder, { recursive: true, force: true });
    });

    it('keeps what was written with the build before', async () => {
      const versionOf = (panel: Page) => panel.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().version');
      await writeNote(lens);
      const old = await openAt(lens, 'notes');
      expect(await versionOf(old)).toBe('0.0.1');
      const [written] = await waitForNotes(old, 1);
      await put('9.0.0');
      await lens.restart();
      const updated = await openAt(lens, 'notes');
      expect(await versionOf(updated)).toBe('9.0.0');
      expect(await waitForNotes(updated, 1)).toEqual([written]);
      await pressIn(updated, 'New note');
      const box = await until('the editor', () => updated.$('.editor textarea'));
      await box.type('After the update');
      await pressIn(updated, 'Save');
      await waitForNotes(updated, 2);
    });
  });
}
