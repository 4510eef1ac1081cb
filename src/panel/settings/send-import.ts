import type { SoundRecord } from '../../notes/import';
import type { ImportResult } from '../../notes/import-result';
import { ask } from '../ask';
import type { Progress } from './export-notes';

const slice = 250;

/**
 * Sends the records of a backup to the background in slices and commits them in one transaction. Stopping in the
 * middle, or losing the background, brings nothing in.
 */
export async function sendImport(
  records: readonly SoundRecord[],
  preferImported: readonly string[],
  progress: Progress,
  stop: AbortSignal,
): Promise<ImportResult> {
  const run = crypto.randomUUID();
  try {
    for (let at = 0; at < records.length; at += slice) {
      stop.throwIfAborted();
      const { reason } = await ask('background/import-slice', { run, records: records.slice(at, at + slice) });
      if (reason !== null) {
        await ask('background/import-cancel', { run });
        return { kind: 'failed', reason };
      }
      progress(Math.min(1, (at + slice) / records.length));
    }
    stop.throwIfAborted();
    return await ask('background/import-commit', { run, expected: records.length, preferImported });
  } catch (error) {
    await ask('background/import-cancel', { run }).catch(() => undefined);
    throw error;
  }
}
