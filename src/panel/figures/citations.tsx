import { useSignal } from '@preact/signals';
import { citationOf } from '../../figures/citation';
import { type CitationForm, citationForms, formatCitation } from '../../figures/citation-formats';
import type { FoundFigure } from '../../figures/library';
import { campaignOf } from '../../figures/vocabulary';
import { CopyButton } from '../copy-button';
import { library } from '../dataset';
import { t } from '../words';

/** A figure's citation in the form of one's choice, to be copied. */
export function Citations({ found: { announcement, figure } }: { found: FoundFigure }) {
  const form = useSignal<CitationForm>('text');
  const text = formatCitation(
    citationOf(announcement, figure, campaignOf(library.value.campaigns, announcement.campaign)?.names.en),
    form.value,
  );
  return (
    <section>
      <h2>{t('panel_citation')}</h2>
      <div class="toolbar">
        <label>
          <span class="hidden">{t('panel_citation_form')}</span>
          <select
            value={form.value}
            onChange={(event) => {
              form.value = citationForms.find((each) => each === event.currentTarget.value) ?? 'text';
            }}
          >
            {citationForms.map((each) => (
              <option key={each} value={each}>
                {t(`panel_citation_${each}`)}
              </option>
            ))}
          </select>
        </label>
        <CopyButton label={t('panel_copy')} text={() => text} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre class="citation" tabIndex={0} lang="en" dir="ltr">
        {text}
      </pre>
    </section>
  );
}
