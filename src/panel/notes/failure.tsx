import type { FailureReason } from '../../notes/save-result';
import { t } from '../words';

/** Why something was not kept, in words; nothing where all is well. */
export function Failure({ reason }: { reason: FailureReason | null }) {
  return <div role="alert">{reason && <p class="banner">{failureInWords(reason)}</p>}</div>;
}

/** Why something was not kept, and what to do. */
export function failureInWords(reason: FailureReason): string {
  return t(`notes_failed_${reason.replace('-', '_')}`);
}
