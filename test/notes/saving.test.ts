import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { NotesDatabase } from '../../src/notes/database';
import { deleteNote, keepDraft, purgeNote, purgeNotes, restoreNote, saveNote } from '../../src/notes/saving';
import { aDraft } from './examples';

let db = new NotesDatabase(`test-${crypto.randomUUID()}`);
afterEach(async () => {
  await db.delete();
  db = new NotesDatabase(`test-${crypto.randomUUID()}`);
});

describe('saving a note', () => {
  it('makes a draft a note and drops the draft', async () => {
    const draft = aDraft({ text: 'What is counted?' });
    await keepDraft(db, draft);
    const result = await saveNote(db, draft);
    expect(result).toMatchObject({ kind: 'saved', note: { id: draft.note, revision: 1, deleted: null } });
    expect(await db.drafts.count()).toBe(0);
    expect(await db.notes.get(draft.note)).toMatchObject({ text: 'What is counted?' });
  });

  it('refuses a draft of an older revision and keeps both texts', async () => {
    const first = aDraft({ text: 'first' });
    await saveNote(db, first);
    const here = aDraft({ note: first.note, base: 1, text: 'here' });
    const there = aDraft({ note: first.note, base: 1, text: 'there' });
    await keepDraft(db, there);
    expect((await saveNote(db, here)).kind).toBe('saved');
    expect(await saveNote(db, there)).toMatchObject({ kind: 'conflict', stored: { text: 'here', revision: 2 } });
    expect((await db.notes.get(first.note))?.text).toBe('here');
    expect((await db.drafts.get(there.id))?.text).toBe('there');
  });

  it('takes a draft that says what the note says already, since the answer to its first save was lost', async () => {
    const draft = aDraft({ text: 'once' });
    const first = await saveNote(db, draft);
    await keepDraft(db, draft);
    expect(await saveNote(db, draft)).toEqual(first);
    expect(await db.drafts.count()).toBe(0);
    expect(await saveNote(db, { ...draft, tags: ['other'] })).toMatchObject({ kind: 'conflict' });
  });

  it('keeps the order of changes when the clock goes backwards', async () => {
    const draft = aDraft({});
    await saveNote(db, draft, new Date('2026-05-02T10:00:00Z'));
    const again = aDraft({ note: draft.note, base: 1 });
    await saveNote(db, again, new Date('2020-01-01T00:00:00Z'));
    const note = await db.notes.get(draft.note);
    expect(note?.created).toBe('2026-05-02T10:00:00.000Z');
    expect(note?.modified).toBe('2026-05-02T10:00:00.001Z');
  });

  it('writes a draft anew whose note was purged meanwhile', async () => {
    const result = await saveNote(db, aDraft({ base: 4, text: 'not lost' }));
    expect(result).toMatchObject({ kind: 'saved', note: { revision: 1, text: 'not lost' } });
  });

  it('says that the disk is full, and keeps the draft', async () => {
    const draft = aDraft({});
    await keepDraft(db, draft);
    db.notes.hook('creating', () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    expect(await saveNote(db, draft)).toEqual({ kind: 'failed', reason: 'quota' });
    expect(await db.notes.count()).toBe(0);
    expect(await db.drafts.count()).toBe(1);
  });
});

describe('deleting a note', () => {
  it('can be undone, and is final only after thirty days', async () => {
    const draft = aDraft({});
    await saveNote(db, draft);
    const deleted = await deleteNote(db, draft.note, 1, new Date('2026-05-01T00:00:00Z'));
    expect(deleted).toMatchObject({ kind: 'saved', note: { revision: 2 } });
    expect(await restoreNote(db, draft.note)).toMatchObject({ kind: 'saved', note: { deleted: null } });
    await deleteNote(db, draft.note, 3, new Date('2026-05-01T00:00:00Z'));
    const deletion = (await db.notes.get(draft.note))?.deleted ?? '';
    expect(await purgeNotes(db, new Date(Date.parse(deletion) + 29 * 86_400_000))).toBe(0);
    expect(await purgeNotes(db, new Date(Date.parse(deletion) + 31 * 86_400_000))).toBe(1);
  });

  it('can be made final at once, unless it was undone meanwhile', async () => {
    const draft = aDraft({});
    await saveNote(db, draft);
    await purgeNote(db, draft.note);
    expect(await db.notes.count()).toBe(1);
    await deleteNote(db, draft.note, 1);
    await purgeNote(db, draft.note);
    expect(await db.notes.count()).toBe(0);
  });

  it('is done once, however often it is asked for', async () => {
    const draft = aDraft({});
    await saveNote(db, draft);
    const deleted = await deleteNote(db, draft.note, 1);
    expect(await deleteNote(db, draft.note, 1)).toEqual(deleted);
    const restored = await restoreNote(db, draft.note);
    expect(await restoreNote(db, draft.note)).toEqual(restored);
  });

  it('refuses to delete a version that the user has not seen', async () => {
    const draft = aDraft({});
    await saveNote(db, draft);
    await saveNote(db, aDraft({ note: draft.note, base: 1, text: 'newer' }));
    expect(await deleteNote(db, draft.note, 1)).toMatchObject({ kind: 'conflict', stored: { text: 'newer' } });
    expect((await db.notes.get(draft.note))?.deleted).toBeNull();
  });
});
