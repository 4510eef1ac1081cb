import { useSignal } from '@preact/signals';
import { ask } from '../ask';
import { t } from '../words';

/** Deletes everything, in two steps. */
export function WipeSettings() {
  const step = useSignal<'idle' | 'sure' | 'done' | 'failed'>('idle');
  const wipe = async () => {
    try {
      step.value = (await ask('background/wipe', { sure: true })).wiped ? 'done' : 'failed';
    } catch {
      step.value = 'failed';
    }
  };
  return (
    <section>
      <h2>{t('settings_wipe')}</h2>
      <p class="soft">{t('settings_wipe_help')}</p>
      {step.value === 'sure' ? (
        <div class="conflict" role="alert">
          <p>{t('settings_wipe_sure')}</p>
          <div class="toolbar">
            <button type="button" class="danger" onClick={() => void wipe()}>
              {t('settings_wipe_do')}
            </button>
            <button
              type="button"
              onClick={() => {
                step.value = 'idle';
              }}
            >
              {t('settings_cancel')}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          class="danger"
          onClick={() => {
            step.value = 'sure';
          }}
        >
          {t('settings_wipe_begin')}
        </button>
      )}
      <p role="status">
        {step.value === 'done' && t('settings_wiped')}
        {step.value === 'failed' && t('settings_not_wiped')}
      </p>
    </section>
  );
}
