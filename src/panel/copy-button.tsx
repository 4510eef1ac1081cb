import { useSignal } from '@preact/signals';
import { t } from './words';

/** Copies a text when pressed, and says beside itself whether the browser let it. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const said = useSignal('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      said.value = t('panel_copied');
    } catch {
      said.value = t('panel_not_copied');
    }
  };
  return (
    <span class="copy">
      <button
        type="button"
        onClick={() => void copy()}
        onBlur={() => {
          said.value = '';
        }}
      >
        {label}
      </button>
      <span class="soft" role="status">
        {said.value}
      </span>
    </span>
  );
}
