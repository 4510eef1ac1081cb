import { breathe } from './breathe';
import type { NotesDatabase } from './database';
import type { SoundRecord } from './import';
import type { Note } from './note';
import { sameContent } from './same-content';

/** What an import would do. Conflicts are records that the store holds with other content. */
export interface ImportPreview {
  readonly added: number;
  readonly same: number;
  readonly conflicts: readonly {
    readonly kind: SoundRecord['kind'];
    readonly id: string;
    readonly stored: unknown;
    readonly imported: unknown;
  }[];
}

/** Records that are compared before the interface may answer. */
const slice = 500;

/** Compares the records of a backup with the store; writes nothing. Throws the signal's reason where it is stopped. */
export async function previewImport(
  db: NotesDatabase,
  records: readonly SoundRecord[],
  progress: (share: number) => void = () => {},
  stop?: AbortSignal,
): Promise<ImportPreview> {
  const tables = { note: db.notes, draft: db.drafts, rejection: db.rejections, own: db.own } as const;
  const conflicts: ImportPreview['conflicts'][number][] = [];
  let added = 0;
  let same = 0;
  for (let at = 0; at < records.length; at += slice) {
    const some = records.slice(at, at + slice);
    for (const kind of ['note', 'draft', 'rejection', 'own'] as const) {
      const of = some.filter((each) => each.kind === kind);
      const stored: unknown[] = await db
        .table<unknown, string>(tables[kind].name)
        .bulkGet(of.map(({ record }) => record.id));
      for (const [position, { record }] of of.entries()) {
        const present = stored[position];
        if (present === undefined) added += 1;
        else if (sameContent(present, record)) same += 1;
        else conflicts.push({ kind, id: record.id, stored: present, imported: record });
      }
    }
    progress((at + some.length) / records.length);
    await breathe(stop);
  }
  return { added, same, conflicts };
}

/** The text by which a conflict's version is told from the other. */
export function versionText(record: unknown): string {
  const { text, quote } = record as Partial<Note & { quote: string }>;
  return text ?? quote ?? JSON.stringify(record).slice(0, 400);
}
