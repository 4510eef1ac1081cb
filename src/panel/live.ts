import { useSignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { useEffect } from 'preact/hooks';

/** What a live query of the store gives: nothing yet, the value, or that the storage failed. */
export type Live<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The result of a query on the store, kept up to date while the component lives; other windows' writes included. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const state = useSignal<Live<T>>({ kind: 'waiting' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => {
        state.value = { kind: 'here', value };
      },
      error: (error: unknown) => {
        state.value = { kind: 'failed', error };
      },
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return state.value;
}
