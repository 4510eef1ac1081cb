import type { Draft } from '../../notes/draft';
import type { FailureReason } from '../../notes/save-result';
import { ask } from '../ask';
import { go } from '../route';

/** Keeps a draft and opens it in the editor; says why where it could not be kept, and opens nothing. */
export async function openDraft(draft: Draft): Promise<FailureReason | null> {
  const { kept, reason } = await ask('background/keep-draft', draft).catch(() => unkept);
  if (kept) go({ place: 'notes', draft: draft.id });
  return kept ? null : reason;
}

const unkept = { kept: false, reason: 'storage' } as const;
