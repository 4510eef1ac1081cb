import { csvTable } from '../../notes/csv-table';
import { markdownTable } from '../../notes/markdown-table';
import { CopyButton } from '../copy-button';
import { t } from '../words';
import type { PlacedMention } from './page-state';
import { reportHeader, reportRows } from './report-table';

/** Copies the report as a Markdown table or as CSV. */
export function CopyReport({ mentions }: { mentions: readonly PlacedMention[] }) {
  return (
    <div class="toolbar">
      <CopyButton label={t('panel_copy_markdown')} text={() => markdownTable(reportHeader(), reportRows(mentions))} />
      <CopyButton label={t('panel_copy_csv')} text={() => csvTable([reportHeader(), ...reportRows(mentions)])} />
    </div>
  );
}
