import * as v from 'valibot';
import { type Settings, settingsSchema } from '../../settings';
import { breathe } from '../breathe';
import { type SoundRecord, soundRecord } from '../import';
import type { ImportedRecord, RecordKind } from '../import-result';

/** The name by which a backup knows itself. */
const backupFormat = 'cac-lens-backup';

/** The version of the form that is written; older ones are read. */
const backupVersion = 1;

const backupSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.string(),
  datasetVersion: v.string(),
  settings: v.optional(v.nullable(settingsSchema), null),
  notes: v.array(v.unknown()),
  drafts: v.optional(v.array(v.unknown()), []),
  rejections: v.optional(v.array(v.unknown()), []),
  own: v.optional(v.array(v.unknown()), []),
  damaged: v.optional(v.array(v.unknown()), []),
});

/** What a backup holds, read and checked. */
export interface Backup {
  readonly made: string;
  readonly datasetVersion: string;
  readonly settings: Settings | null;
  readonly records: readonly SoundRecord[];
  /** How many records were damaged already when the backup was made; they stand in the file and are not brought in. */
  readonly damaged: number;
}

/** Why a file cannot be imported. */
export type BackupProblem =
  | { readonly kind: 'not-json' }
  /** It begins as a backup and does not end as one. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `place` names the first record that does not hold ("notes, 3"). */
  | { readonly kind: 'damaged'; readonly place: string };

/** Records that are checked before the interface may answer. */
const slice = 500;

/**
 * Reads the text of a backup. One record that does not hold makes the whole file unfit: nothing is taken by halves.
 * `progress` hears the share that is checked, from 0 to 1. Throws the signal's reason where the user stopped it.
 */
export async function readBackup(
  text: string,
  progress: (share: number) => void = () => {},
  stop?: AbortSignal,
): Promise<Backup | BackupProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: text.slice(0, 200).includes(`"${backupFormat}"`) ? 'cut-off' : 'not-json' };
  }
  const parsed = v.safeParse(backupSchema, json);
  if (!parsed.success) return { kind: 'not-a-backup' };
  const { version, made, datasetVersion, settings, notes, drafts, rejections, own, damaged } = parsed.output;
  if (version > backupVersion) return { kind: 'newer', version };
  const records: SoundRecord[] = [];
  const lists = [
    ['notes', 'note', notes],
    ['drafts', 'draft', drafts],
    ['rejections', 'rejection', rejections],
    ['own', 'own', own],
  ] as const;
  const all = lists.reduce((sum, [, , list]) => sum + list.length, 0);
  for (const [name, kind, list] of lists) {
    const ids = new Set<string>();
    for (const [position, record] of list.entries()) {
      const sound = tryRecord({ kind, record });
      if (!sound || ids.has(sound.record.id)) return { kind: 'damaged', place: `${name}, ${position + 1}` };
      ids.add(sound.record.id);
      records.push(sound);
      if (records.length % slice === 0) {
        progress(records.length / all);
        await breathe(stop);
      }
    }
  }
  return { made, datasetVersion, settings, records, damaged: damaged.length };
}

function tryRecord(record: ImportedRecord): SoundRecord | null {
  try {
    return soundRecord(record);
  } catch {
    return null;
  }
}

/** What a backup is written of, besides its notes. */
export interface BackupParts {
  readonly made: string;
  readonly datasetVersion: string;
  readonly settings: Settings;
  readonly drafts: readonly unknown[];
  readonly rejections: readonly unknown[];
  readonly own: readonly unknown[];
}

/** The beginning of a backup's text; the notes follow, as JSON separated by commas. */
export function backupHead(parts: BackupParts): string {
  const whole = JSON.stringify({ format: backupFormat, version: backupVersion, ...parts });
  return `${whole.slice(0, -1)},"notes":[\n`;
}

/** The end of a backup's text, with the records that could not be read as what they were kept as. */
export function backupFoot(damaged: readonly { readonly kind: RecordKind; readonly record: unknown }[]): string {
  return `\n],"damaged":[${damaged.map(damagedText).join(',\n')}]}\n`;
}

function damagedText(damaged: { readonly kind: RecordKind; readonly record: unknown }): string {
  try {
    return JSON.stringify(damaged);
  } catch {
    // What the storage can hold and JSON cannot, such as a very large integer.
    return JSON.stringify({ kind: damaged.kind, record: String(damaged.record) });
  }
}
