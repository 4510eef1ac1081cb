import { type SoundRecord, soundRecord } from './import';
import type { RecordKind } from './import-result';

/** Records as they came from the storage, set apart by whether they hold. */
export interface Sifted<Kind extends RecordKind> {
  readonly sound: Extract<SoundRecord, { kind: Kind }>['record'][];
  /** Damaged ones, as they are: left where they stand, told, and put into every backup. */
  readonly damaged: unknown[];
}

/** Sets damaged records apart, so that one of them never breaks a list of the others. */
export function sift<Kind extends RecordKind>(kind: Kind, records: readonly unknown[]): Sifted<Kind> {
  const sifted: Sifted<Kind> = { sound: [], damaged: [] };
  for (const record of records) {
    try {
      soundRecord({ kind, record });
      // As it is stored, fields of a later version included.
      sifted.sound.push(record as Sifted<Kind>['sound'][number]);
    } catch {
      sifted.damaged.push(record);
    }
  }
  return sifted;
}
