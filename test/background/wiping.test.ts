import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resumeWiping, wipeBeforeUse, wipeEverything } from '../../src/background/wiping';
import { NotesDatabase } from '../../src/notes/database';
import { saveNote } from '../../src/notes/saving';
import { aDraft, aNote } from '../notes/examples';

const storage = vi.hoisted(() => {
  const area = () => {
    const held = new Map<string, unknown>();
    return {
      held,
      get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) held.set(key, value);
      },
      clear: async () => held.clear(),
    };
  };
  return { local: area(), session: area() };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));

let db = new NotesDatabase(`test-${crypto.randomUUID()}`);
beforeEach(async () => {
  await db.delete();
  db = new NotesDatabase(`test-${crypto.randomUUID()}`);
  wipeBeforeUse(db);
  await db.notes.bulkPut([aNote({}), aNote({})]);
  await db.drafts.put(aDraft({}));
  storage.local.held.clear();
  await storage.local.set({ settings: { quiet: true } });
});

/** The same database as a background that was just started opens it. */
function startedAnew(): NotesDatabase {
  const { name } = db;
  db.close();
  db = new NotesDatabase(name);
  wipeBeforeUse(db);
  return db;
}

describe('wiping', () => {
  it('deletes every record and every setting', async () => {
    expect(await wipeEverything(db)).toBe(true);
    expect(await db.notes.count()).toBe(0);
    expect(await db.drafts.count()).toBe(0);
    expect([...storage.local.held]).toEqual([]);
  });

  it('that was cut off is finished as the background starts again', async () => {
    await storage.local.set({ wiping: true });
    await resumeWiping(startedAnew());
    expect(await db.notes.count()).toBe(0);
    expect([...storage.local.held]).toEqual([]);
  });

  it('that was cut off is finished before anything new is written', async () => {
    await storage.local.set({ wiping: true });
    const draft = aDraft({ text: 'written after it' });
    expect(await saveNote(startedAnew(), draft)).toMatchObject({ kind: 'saved' });
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['written after it']);
  });

  it('that was never begun is not resumed', async () => {
    await resumeWiping(startedAnew());
    expect(await db.notes.count()).toBe(2);
    expect(storage.local.held.has('settings')).toBe(true);
  });

  it('lets a note that is written meanwhile wait, and keeps it', async () => {
    const wiping = wipeEverything(db);
    await Promise.resolve();
    const saved = saveNote(db, aDraft({ text: 'meanwhile' }));
    await wiping;
    const result = await saved;
    expect(await db.notes.count()).toBe(result.kind === 'saved' ? 1 : 0);
  });
});
