import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Announcement } from '../figures/announcement';
import type { Draft } from './draft';
import type { RecordKind } from './import-result';
import type { Note } from './note';
import type { Rejection } from './rejection';

/** One record of an import that is not committed yet, or the result of one that is; kept until the next start. */
export interface StagedRecord {
  /** UUID of the import. */
  readonly run: string;
  readonly kind: RecordKind | 'result';
  readonly id: string;
  readonly record: unknown;
}

/**
 * Everything that the user wrote. The background is its only writer; extension pages open it to read live.
 * A released version's `stores` line is never changed: a new version is added below it, with its upgrade.
 */
export class NotesDatabase extends Dexie {
  declare readonly notes: EntityTable<Note, 'id'>;
  declare readonly drafts: EntityTable<Draft, 'id'>;
  declare readonly rejections: EntityTable<Rejection, 'id'>;
  /** The user's own figures, announcements in the dataset's form. */
  declare readonly own: EntityTable<Announcement, 'id'>;
  declare readonly staged: Table<StagedRecord, [string, string, string]>;

  constructor(name = 'cac-lens') {
    // A write is done when it is on the disk: browsers else answer earlier, and a crash of the machine takes it back.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      notes: 'id, modified, figure, page.url, page.canonical, *tags, deleted',
      drafts: 'id, note, modified',
      rejections: 'id, url',
      own: 'id',
      staged: '[run+kind+id], run',
    });
  }
}
