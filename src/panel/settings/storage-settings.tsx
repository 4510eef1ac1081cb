import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isBackupDue } from '../backup-due';
import { settings } from '../environment';
import { useLive } from '../live';
import { db } from '../store';
import { TickBox } from '../tick-box';
import { formatNumber, formatTime, t, tn } from '../words';
import { choose } from './choose';

/** What is kept, how much of it, and whether the browser may throw it away. */
export function StorageSettings() {
  const used = useSignal<number | null>(null);
  const persistent = useSignal<boolean | null>(null);
  const refused = useSignal(false);
  const counts = useLive(async () => ({ notes: await db.notes.count(), drafts: await db.drafts.count() }), []);
  const look = async () => {
    used.value = (await navigator.storage.estimate()).usage ?? null;
    persistent.value = await navigator.storage.persisted();
  };
  const keep = async () => {
    refused.value = !(await navigator.storage.persist());
    await look();
  };
  useEffect(() => void look(), []);
  const { keepAddresses, lastBackup } = settings.value;
  const isDue = counts.kind === 'here' && isBackupDue(counts.value.notes, lastBackup);
  return (
    <section>
      <h2>{t('settings_storage')}</h2>
      {counts.kind === 'here' && (
        <p>
          {tn('notes_count', counts.value.notes)}
          {used.value !== null &&
            ` · ${t('settings_used', { size: formatNumber(used.value / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }) })}`}
        </p>
      )}
      {persistent.value === true && <p>{t('settings_persistent')}</p>}
      {persistent.value === false && (
        <p>
          {t('settings_not_persistent')}{' '}
          <button type="button" onClick={() => void keep()}>
            {t('settings_ask_persistent')}
          </button>
        </p>
      )}
      <p role="status" class="soft">
        {refused.value && t('settings_persist_refused')}
      </p>
      <p class={isDue ? 'banner' : 'soft'}>
        {lastBackup === null ? t('settings_no_backup') : t('settings_last_backup', { time: formatTime(lastBackup) })}
      </p>
      <TickBox ticked={!keepAddresses} tick={(ticked) => void choose({ keepAddresses: !ticked })}>
        {t('settings_no_addresses')}
      </TickBox>
    </section>
  );
}
