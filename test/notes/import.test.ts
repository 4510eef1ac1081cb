import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { NotesDatabase } from '../../src/notes/database';
import { cancelImport, commitImport, stageSlice } from '../../src/notes/import';
import { aNote } from './examples';

let db = new NotesDatabase(`test-${crypto.randomUUID()}`);
afterEach(async () => {
  await db.delete();
  db = new NotesDatabase(`test-${crypto.randomUUID()}`);
});

const run = '5f3c1c1e-8d77-4d8e-9a53-0d6c5a5d8a01';

describe('an import', () => {
  it('is invisible until it is committed', async () => {
    await stageSlice(db, run, [{ kind: 'note', record: aNote({}) }]);
    expect(await db.notes.count()).toBe(0);
    expect(await commitImport(db, run, 1, new Set())).toEqual({ kind: 'done', added: 1, replaced: 0, kept: 0 });
    expect(await db.notes.count()).toBe(1);
    await cancelImport(db);
    expect(await db.staged.count()).toBe(0);
  });

  it('answers the same where it is committed again, since the first answer was lost', async () => {
    await stageSlice(db, run, [{ kind: 'note', record: aNote({}) }]);
    const first = await commitImport(db, run, 1, new Set());
    expect(await commitImport(db, run, 1, new Set())).toEqual(first);
    expect(await db.notes.count()).toBe(1);
  });

  it('brings nothing in where a slice is missing', async () => {
    await stageSlice(db, run, [{ kind: 'note', record: aNote({}) }]);
    expect(await commitImport(db, run, 2, new Set())).toEqual({ kind: 'failed', reason: 'incomplete' });
    expect(await db.notes.count()).toBe(0);
  });

  it('refuses a slice with a record that does not hold, whole', async () => {
    const broken = { ...aNote({}), revision: 'x' };
    const slice = [
      { kind: 'note' as const, record: aNote({}) },
      { kind: 'note' as const, record: broken },
    ];
    await expect(stageSlice(db, run, slice)).rejects.toThrow();
    expect(await db.staged.count()).toBe(0);
  });

  it('keeps the stored version of a conflict unless the imported one is preferred', async () => {
    const stored = aNote({ text: 'stored', revision: 4 });
    await db.notes.put(stored);
    const imported = { ...stored, text: 'imported', revision: 2 };
    await stageSlice(db, run, [{ kind: 'note', record: imported }]);
    expect(await commitImport(db, run, 1, new Set())).toMatchObject({ replaced: 0, kept: 1 });
    expect((await db.notes.get(stored.id))?.text).toBe('stored');
    const again = crypto.randomUUID();
    await stageSlice(db, again, [{ kind: 'note', record: imported }]);
    expect(await commitImport(db, again, 1, new Set([stored.id]))).toMatchObject({ replaced: 1, kept: 0 });
    expect(await db.notes.get(stored.id)).toMatchObject({ text: 'imported', revision: 5 });
  });

  it('is all or nothing: a write that fails in the middle takes everything back', async () => {
    await db.notes.put(aNote({ id: '5f3c1c1e-8d77-4d8e-9a53-0d6c5a5d8a02', text: 'before' }));
    const records = Array.from({ length: 20 }, () => ({ kind: 'note' as const, record: aNote({}) }));
    await stageSlice(db, run, records);
    let writes = 0;
    db.notes.hook('creating', () => {
      writes += 1;
      if (writes === 15) throw new Error('killed');
    });
    expect(await commitImport(db, run, 20, new Set())).toEqual({ kind: 'failed', reason: 'storage' });
    expect(await db.notes.count()).toBe(1);
    expect(await db.staged.count()).toBe(20);
    await cancelImport(db, run);
    expect(await db.staged.count()).toBe(0);
  });
});
