import type { FailureReason } from './save-result';

/** What a backup holds besides settings. */
export type RecordKind = 'note' | 'draft' | 'rejection' | 'own';

/** One record of a backup; validated by its kind where it is staged. */
export interface ImportedRecord {
  readonly kind: RecordKind;
  readonly record: unknown;
}

/** How an import ended: all of it is in, or nothing. */
export type ImportResult =
  | { readonly kind: 'done'; readonly added: number; readonly replaced: number; readonly kept: number }
  | { readonly kind: 'failed'; readonly reason: FailureReason | 'incomplete' };
