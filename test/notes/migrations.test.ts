import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { NotesDatabase } from '../../src/notes/database';
import { saveNote } from '../../src/notes/saving';
import { sift } from '../../src/notes/sift';
import { NoteIndex } from '../../src/panel/notes/note-index';
import { findDeleted, findNotes, findTags } from '../../src/panel/notes/notes-query';
import { aDraft } from './examples';
import type { exampleRecords } from './released/example-records';
import { type DatabaseLayout, layoutOf, makeDatabase } from './released/layout';

interface Released {
  readonly version: string;
  readonly layout: DatabaseLayout;
  readonly records: typeof exampleRecords;
}

const folder = 'test/notes/released';
const released = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Released)
  .sort((a, b) => a.layout.version - b.layout.version);

let db = new NotesDatabase('unused');
afterEach(() => db.delete());

async function openOver({ layout, records }: Released): Promise<NotesDatabase> {
  const name = `released-${crypto.randomUUID()}`;
  await makeDatabase(name, layout, records);
  db = new NotesDatabase(name);
  return db;
}

describe.each(released)('the database of version $version', (version) => {
  it('is opened with every record in it', async () => {
    const opened = await openOver(version);
    const { notes, drafts, rejections, own } = version.records;
    expect(await opened.notes.count()).toBe(notes.length);
    expect(await opened.drafts.count()).toBe(drafts.length);
    expect(await opened.rejections.count()).toBe(rejections.length);
    expect(await opened.own.count()).toBe(own.length);
    for (const { id, text } of notes) expect((await opened.notes.get(id))?.text).toBe(text);
    for (const { id, text } of drafts) expect((await opened.drafts.get(id))?.text).toBe(text);
  });

  it('holds records that this version reads', async () => {
    const opened = await openOver(version);
    const tables = { note: opened.notes, draft: opened.drafts, rejection: opened.rejections, own: opened.own } as const;
    for (const kind of ['note', 'draft', 'rejection', 'own'] as const) {
      const { sound, damaged } = sift(kind, await opened.table(tables[kind].name).toArray());
      expect(damaged).toEqual([]);
      expect(sound.length).toBeGreaterThan(0);
    }
  });

  it('is listed, searched and written as one of this version', async () => {
    const opened = await openOver(version);
    const filter = { query: '', tag: null, on: null, sort: 'newest', limit: 10 } as const;
    const { signal } = new AbortController();
    const all = await findNotes(opened, new NoteIndex(opened), filter, () => {}, signal);
    expect(all).toMatchObject({ more: false, damaged: 0 });
    expect(all.notes.map(({ text }) => text)).not.toContain('Deleted');
    const chinese = { ...filter, query: '账号处置' };
    expect((await findNotes(opened, new NoteIndex(opened), chinese, () => {}, signal)).notes).toHaveLength(1);
    expect((await findDeleted(opened)).map(({ text }) => text)).toEqual(['Deleted']);
    expect(await findTags(opened)).toEqual(['accounts']);
    const [draft] = version.records.drafts;
    if (!draft) throw new Error('No draft is kept of this version.');
    expect(await saveNote(opened, aDraft({ ...draft, text: 'a whole one' }))).toMatchObject({ kind: 'saved' });
  });
});

describe('the layout of the database', () => {
  it('is the one that was released last, or has a higher version', async () => {
    const last = released.at(-1)?.layout;
    db = new NotesDatabase(`present-${crypto.randomUUID()}`);
    await db.open();
    const present = layoutOf(db.backendDB());
    if (last?.version === present.version) expect(present).toEqual(last);
    else expect(present.version).toBeGreaterThan(last?.version ?? 0);
  });
});
