import { computed, signal } from '@preact/signals';
import type { Grade, SourceRank } from '../../figures/announcement';
import { type FigureFilter, figureEntries, filterFigures } from '../../figures/figure-search';
import { campaignName, library, termLabel } from '../dataset';
import { t, tn } from '../words';
import { CampaignTimeline } from './campaign-timeline';
import { FigureList } from './figure-list';

const entries = computed(() => figureEntries(library.value));

const everything: FigureFilter = {
  query: '',
  year: null,
  campaign: null,
  object: null,
  action: null,
  grade: null,
  rank: null,
};

// Kept while the panel is open, so that coming back from a figure finds the list as it was.
const filter = signal<FigureFilter>(everything);

const found = computed(() => filterFigures(entries.value, filter.value));

/** The whole dataset: search as you type, filters, and every figure that they let through. */
export function FiguresView() {
  const list = found.value;
  return (
    <section aria-labelledby="figures-title">
      <h1 id="figures-title">{t('panel_figures_title')}</h1>
      <search class="filters">
        <label class="wide">
          <span class="hidden">{t('panel_figures_search')}</span>
          <input
            type="search"
            placeholder={t('panel_figures_search')}
            value={filter.value.query}
            onInput={(event) => change({ query: event.currentTarget.value })}
          />
        </label>
        <Choice name="year" label={t('panel_year')} options={yearOptions.value} />
        <Choice name="campaign" label={t('panel_campaign')} options={campaignOptions.value} />
        <Choice name="object" label={t('panel_object')} options={termOptions('object').value} />
        <Choice name="action" label={t('panel_action')} options={termOptions('action').value} />
        <Choice name="grade" label={t('panel_evidence')} options={gradeOptions()} />
        <Choice name="rank" label={t('panel_best_source')} options={rankOptions()} />
      </search>
      <div class="toolbar">
        <p aria-live="polite">{tn('panel_figures_found', list.length)}</p>
        {filter.value !== everything && (
          <button
            type="button"
            onClick={() => {
              filter.value = everything;
            }}
          >
            {t('panel_figures_all')}
          </button>
        )}
      </div>
      <CampaignTimeline entries={list} />
      {list.length === 0 && <p class="empty">{t('panel_figures_none')}</p>}
      <FigureList entries={list} />
      <p class="footnote">{t('panel_own_count')}</p>
    </section>
  );
}

function change(part: Partial<FigureFilter>): void {
  filter.value = { ...filter.value, ...part };
}

type Option = readonly [value: string, label: string];

function Choice({
  name,
  label,
  options,
}: {
  name: Exclude<keyof FigureFilter, 'query'>;
  label: string;
  options: readonly Option[];
}) {
  return (
    <label>
      <span class="hidden">{label}</span>
      <select
        value={filter.value[name] ?? ''}
        onChange={(event) => change({ [name]: event.currentTarget.value || null })}
      >
        <option value="">{label}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

const yearOptions = computed(() =>
  [...new Set(entries.value.map(({ year }) => year))].map((year): Option => [year, year]),
);

const campaignOptions = computed(() => {
  const campaigns = new Map(
    entries.value.map(({ announcement }) => [announcement.campaign, campaignName(announcement)]),
  );
  return sorted([...campaigns]);
});

const objectOptions = computed(() => termsInUse('object'));
const actionOptions = computed(() => termsInUse('action'));
const termOptions = (kind: 'object' | 'action') => (kind === 'object' ? objectOptions : actionOptions);

function termsInUse(kind: 'object' | 'action'): Option[] {
  const ids = new Set(entries.value.map(({ figure }) => figure[kind]));
  return sorted([...ids].map((id): Option => [id, termLabel(kind === 'object' ? 'objects' : 'actions', id)]));
}

function sorted(options: readonly Option[]): Option[] {
  return [...options].sort(([, a], [, b]) => a.localeCompare(b));
}

function rankOptions(): Option[] {
  return (['official', 'state-media', 'press', 'mirror'] as const satisfies readonly SourceRank[]).map((rank) => [
    rank,
    t(`panel_rank_${rank.replace('-', '_')}`),
  ]);
}

function gradeOptions(): Option[] {
  return (['official', 'republished', 'reported'] as const satisfies readonly Grade[]).map((grade) => [
    grade,
    t(`panel_grade_${grade}`),
  ]);
}
