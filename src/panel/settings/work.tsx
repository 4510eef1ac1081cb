import { signal } from '@preact/signals';
import { t } from '../words';

/** A long work that is under way. */
const running = signal<{ readonly share: number; readonly stop: () => void } | null>(null);

/** Runs a long work with progress and a way to stop it. Null where the user stopped it; errors are thrown on. */
export async function runWork<T>(
  work: (progress: (share: number) => void, stop: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  running.value = { share: 0, stop };
  try {
    return await work((share) => {
      running.value = { share, stop };
    }, controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return null;
    throw error;
  } finally {
    running.value = null;
  }
}

/** True while a long work is under way. */
export function isWorking(): boolean {
  return running.value !== null;
}

/** The progress of the long work, with a stop button; nothing where there is none. */
export function WorkProgress() {
  const work = running.value;
  if (!work) return null;
  return (
    <div class="toolbar" role="status">
      <progress max={1} value={work.share > 0 ? work.share : undefined} aria-label={t('settings_working')} />
      <button type="button" onClick={work.stop}>
        {t('settings_stop')}
      </button>
    </div>
  );
}
