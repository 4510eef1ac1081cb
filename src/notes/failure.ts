import type { FailureReason } from './save-result';

const reasons: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'quota',
  VersionError: 'blocked',
  UpgradeError: 'blocked',
  DatabaseClosedError: 'blocked',
  OpenFailedError: 'blocked',
};

/** What an error of the storage means to the user. Causes are looked through: an aborted write names its quota within. */
export function failureOf(error: unknown): FailureReason {
  for (let depth = 0, current = error; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    const { name, inner } = current as { name?: unknown; inner?: unknown };
    const reason = typeof name === 'string' ? reasons[name] : undefined;
    if (reason === 'quota' || (reason && !inner)) return reason;
    if (!inner) break;
    current = inner;
  }
  return 'storage';
}
