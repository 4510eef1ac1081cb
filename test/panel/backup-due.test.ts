import { expect, it } from 'vitest';
import { isBackupDue } from '../../src/panel/backup-due';

const now = Date.parse('2026-06-01T00:00:00Z');

it.each([
  [0, null, false],
  [4, null, false],
  [5, null, true],
  [1, '2026-05-03T00:00:00Z', false],
  [1, '2026-05-01T00:00:00Z', true],
  [0, '2026-05-01T00:00:00Z', false],
  // A clock that went backwards since.
  [9, '2027-01-01T00:00:00Z', false],
])('with %i notes and the last backup at %s a backup is due: %s', (notes, lastBackup, due) => {
  expect(isBackupDue(notes, lastBackup, now)).toBe(due);
});
