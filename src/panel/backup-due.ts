/** Days after which a backup is old. */
const oldAfter = 30;
/** How many notes there are before a first backup is recommended. */
const worthOne = 5;

/** True where a backup is to be recommended. `lastBackup` is an ISO time, null for none made. */
export function isBackupDue(notes: number, lastBackup: string | null, now = Date.now()): boolean {
  if (lastBackup === null) return notes >= worthOne;
  return notes > 0 && now - Date.parse(lastBackup) > oldAfter * 86_400_000;
}
