import type { Note } from './note';

/** How a write ended. A conflict carries the stored note, so that both versions can be shown. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly note: Note }
  | { readonly kind: 'conflict'; readonly stored: Note }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** Why nothing was written. The words are the interface's. */
export type FailureReason = 'quota' | 'blocked' | 'private' | 'not-found' | 'invalid' | 'storage';
