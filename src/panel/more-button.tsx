import type { Signal } from '@preact/signals';
import { t } from './words';

/** Shows more of a list: raises the limit of what is drawn by a portion. */
export function MoreButton({ limit, portion }: { limit: Signal<number>; portion: number }) {
  return (
    <button
      type="button"
      onClick={() => {
        limit.value += portion;
      }}
    >
      {t('notes_more')}
    </button>
  );
}
