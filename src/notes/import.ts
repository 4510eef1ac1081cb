import * as v from 'valibot';
import type { Announcement } from '../figures/announcement';
import { parseOwnAnnouncement } from '../figures/own-announcement';
import type { NotesDatabase, StagedRecord } from './database';
import type { Draft } from './draft';
import { failureOf } from './failure';
import type { ImportedRecord, ImportResult, RecordKind } from './import-result';
import type { Note } from './note';
import { draftSchema, noteSchema, rejectionSchema } from './note-schema';
import type { Rejection } from './rejection';
import { sameContent } from './same-content';

/** A record of a backup that holds, by kind. */
export type SoundRecord =
  | { readonly kind: 'note'; readonly record: Note }
  | { readonly kind: 'draft'; readonly record: Draft }
  | { readonly kind: 'rejection'; readonly record: Rejection }
  | { readonly kind: 'own'; readonly record: Announcement };

/** Reads one record by its kind's schema; throws where it does not hold. */
export function soundRecord({ kind, record }: ImportedRecord): SoundRecord {
  if (kind === 'note') return { kind, record: v.parse(noteSchema, record) };
  if (kind === 'draft') return { kind, record: v.parse(draftSchema, record) };
  if (kind === 'rejection') return { kind, record: v.parse(rejectionSchema, record) };
  return { kind, record: parseOwnAnnouncement(record) };
}

/** Stages a slice of an import; nothing is visible yet. Throws, and stages nothing of the slice, where a record does not hold. */
export async function stageSlice(db: NotesDatabase, run: string, records: readonly ImportedRecord[]): Promise<number> {
  const staged = records.map((each): StagedRecord => {
    const { kind, record } = soundRecord(each);
    return { run, kind, id: record.id, record };
  });
  await db.staged.bulkPut(staged);
  return db.staged.where('run').equals(run).count();
}

/**
 * Makes the staged records of an import part of the store, all or nothing. A record that the store holds with other
 * content is replaced only where `preferImported` names its id; `expected` is how many records the importer sent.
 * Asked again, as where the answer was lost with the background, it answers the same and does nothing.
 */
export async function commitImport(
  db: NotesDatabase,
  run: string,
  expected: number,
  preferImported: ReadonlySet<string>,
): Promise<ImportResult> {
  try {
    return await db.transaction('rw', db.tables, async (): Promise<ImportResult> => {
      const done = await db.staged.get([run, resultKind, run]);
      if (done) return done.record as ImportResult;
      const staged = await db.staged.where('run').equals(run).toArray();
      if (staged.length !== expected) return { kind: 'failed', reason: 'incomplete' };
      const sums = { added: 0, replaced: 0, kept: 0 };
      for (const kind of ['note', 'draft', 'rejection', 'own'] as const) {
        const records = staged.filter((each) => each.kind === kind);
        const { added, replaced, kept } = await merge(db, kind, records, preferImported);
        sums.added += added;
        sums.replaced += replaced;
        sums.kept += kept;
      }
      await db.staged.where('run').equals(run).delete();
      const result: ImportResult = { kind: 'done', ...sums };
      await db.staged.put({ run, kind: resultKind, id: run, record: result });
      return result;
    });
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}

const resultKind = 'result';

/** Drops what an import staged; without a run, what any import left behind. */
export async function cancelImport(db: NotesDatabase, run?: string): Promise<void> {
  await (run === undefined ? db.staged.clear() : db.staged.where('run').equals(run).delete());
}

const tableOf: Readonly<Record<RecordKind, 'notes' | 'drafts' | 'rejections' | 'own'>> = {
  note: 'notes',
  draft: 'drafts',
  rejection: 'rejections',
  own: 'own',
};

async function merge(
  db: NotesDatabase,
  kind: RecordKind,
  staged: readonly StagedRecord[],
  preferImported: ReadonlySet<string>,
) {
  const table = db.table<unknown, string>(tableOf[kind]);
  const stored = await table.bulkGet(staged.map(({ id }) => id));
  const puts: unknown[] = [];
  let replaced = 0;
  let kept = 0;
  for (const [position, { id, record }] of staged.entries()) {
    const present = stored[position];
    if (present === undefined) puts.push(record);
    else if (sameContent(present, record) || !preferImported.has(id)) kept += 1;
    else {
      puts.push(replacing(present, record));
      replaced += 1;
    }
  }
  await table.bulkPut(puts);
  return { added: puts.length - replaced, replaced, kept };
}

// An open editor on the replaced version must meet a conflict, so the revision goes up.
function replacing(present: unknown, record: unknown): unknown {
  const revision = (part: unknown) =>
    typeof part === 'object' && part !== null && 'revision' in part && typeof part.revision === 'number'
      ? part.revision
      : null;
  const before = revision(present);
  const after = revision(record);
  return before === null || after === null || typeof record !== 'object'
    ? record
    : { ...record, revision: Math.max(before, after) + 1 };
}
