import { useSignal } from '@preact/signals';
import { csvTable } from '../../notes/csv-table';
import { markdownTable } from '../../notes/markdown-table';
import { t } from '../words';
import type { PlacedMention } from './page-state';
import { reportHeader, reportRows } from './report-table';

/** Copies the report as a Markdown table or as CSV. */
export function CopyReport({ mentions }: { mentions: readonly PlacedMention[] }) {
  const said = useSignal('');
  const copy = async (form: 'markdown' | 'csv') => {
    const rows = reportRows(mentions);
    const text = form === 'markdown' ? markdownTable(reportHeader(), rows) : csvTable([reportHeader(), ...rows]);
    try {
      await navigator.clipboard.writeText(text);
      said.value = t('panel_copied');
    } catch {
      said.value = t('panel_not_copied');
    }
  };
  return (
    <div class="toolbar">
      <button type="button" onClick={() => void copy('markdown')}>
        {t('panel_copy_markdown')}
      </button>
      <button type="button" onClick={() => void copy('csv')}>
        {t('panel_copy_csv')}
      </button>
      <p aria-live="polite" class="soft">
        {said.value}
      </p>
    </div>
  );
}
