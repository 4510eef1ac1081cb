import * as v from 'valibot';
import { type Settings, settingsSchema } from '../../settings';
import { type SoundRecord, soundRecord } from '../import';
import type { ImportedRecord } from '../import-result';

/** The name by which a backup knows itself. */
export const backupFormat = 'cac-lens-backup';

/** The version of the form that is written; older ones are read. */
export const backupVersion = 1;

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
});

/** What a backup holds, read and checked. */
export interface Backup {
  readonly made: string;
  readonly datasetVersion: string;
  readonly settings: Settings | null;
  readonly records: readonly SoundRecord[];
}

/** Why a file cannot be imported. */
export type BackupProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `place` names the first record that does not hold ("notes, 3"). */
  | { readonly kind: 'damaged'; readonly place: string };

/** Reads the text of a backup. One record that does not hold makes the whole file unfit: nothing is taken by halves. */
export function readBackup(text: string): Backup | BackupProblem {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'not-json' };
  }
  const parsed = v.safeParse(backupSchema, json);
  if (!parsed.success) return { kind: 'not-a-backup' };
  const { version, made, datasetVersion, settings, notes, drafts, rejections, own } = parsed.output;
  if (version > backupVersion) return { kind: 'newer', version };
  const records: SoundRecord[] = [];
  const lists = [
    ['notes', 'note', notes],
    ['drafts', 'draft', drafts],
    ['rejections', 'rejection', rejections],
    ['own', 'own', own],
  ] as const;
  for (const [name, kind, list] of lists) {
    const ids = new Set<string>();
    for (const [position, record] of list.entries()) {
      const sound = tryRecord({ kind, record });
      if (!sound || ids.has(sound.record.id)) return { kind: 'damaged', place: `${name}, ${position + 1}` };
      ids.add(sound.record.id);
      records.push(sound);
    }
  }
  return { made, datasetVersion, settings, records };
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

/** The beginning and the end of a backup's text; the notes go between, as JSON separated by commas. */
export function backupFrame(parts: BackupParts): { readonly head: string; readonly foot: string } {
  const whole = JSON.stringify({ format: backupFormat, version: backupVersion, ...parts });
  return { head: `${whole.slice(0, -1)},"notes":[\n`, foot: '\n]}\n' };
}
