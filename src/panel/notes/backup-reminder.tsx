import { isBackupDue } from '../backup-due';
import { settings } from '../environment';
import { useLive } from '../live';
import { writeRoute } from '../route';
import { db } from '../store';
import { formatTime, t } from '../words';

/** Recommends a backup where there are notes and none was made for long; nothing else. */
export function BackupReminder() {
  const count = useLive(() => db.notes.count(), []);
  const { lastBackup } = settings.value;
  if (count.kind !== 'here' || !isBackupDue(count.value, lastBackup)) return null;
  return (
    <p class="banner">
      {lastBackup === null ? t('settings_no_backup') : t('settings_last_backup', { time: formatTime(lastBackup) })}{' '}
      <a href={writeRoute({ place: 'settings' })}>{t('settings_backup')}</a>
    </p>
  );
}
