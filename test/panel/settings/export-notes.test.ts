import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NotesDatabase } from '../../../src/notes/database';
import { exportBackup } from '../../../src/panel/settings/export-notes';
import { defaultSettings } from '../../../src/settings';
import { aDraft, aNote } from '../../notes/examples';

let db = new NotesDatabase(`test-${crypto.randomUUID()}`);
beforeEach(() => {
  db = new NotesDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('a backup holds what is sound, and every damaged record of any kind as it is', async () => {
  const [note, draft] = [aNote({}), aDraft({})];
  await db.notes.add(note);
  await db.drafts.add(draft);
  for (const table of [db.notes, db.drafts, db.rejections, db.own]) {
    await table.add({ id: crypto.randomUUID(), text: 42 } as never);
  }
  const about = { made: '2026-06-01T00:00:00.000Z', datasetVersion: '2026.11.0', settings: defaultSettings };
  const backup = await exportBackup(db, about, () => {}, new AbortController().signal);
  const { notes, drafts, damaged } = JSON.parse(await backup.text()) as {
    notes: unknown[];
    drafts: unknown[];
    damaged: { kind: string; record: { text: number } }[];
  };
  expect([notes, drafts]).toEqual([[note], [draft]]);
  expect(damaged.map(({ kind }) => kind).sort()).toEqual(['draft', 'note', 'own', 'rejection']);
  expect(damaged.every(({ record }) => record.text === 42)).toBe(true);
});
