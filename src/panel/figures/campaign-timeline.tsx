import type { FigureEntry } from '../../figures/figure-search';
import { campaignName } from '../dataset';
import { writeRoute } from '../route';
import { formatDate, t, tn } from '../words';

/** The announcements behind a list of figures, by year, newest first. */
export function CampaignTimeline({ entries }: { entries: readonly FigureEntry[] }) {
  const years = new Map<string, Map<string, FigureEntry[]>>();
  for (const entry of entries) {
    const year = years.get(entry.year) ?? new Map<string, FigureEntry[]>();
    years.set(entry.year, year);
    year.set(entry.announcement.id, [...(year.get(entry.announcement.id) ?? []), entry]);
  }
  if (years.size === 0) return null;
  return (
    <details class="timeline">
      <summary>{t('panel_timeline')}</summary>
      {[...years]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, announcements]) => (
          <section key={year}>
            <h2>{year}</h2>
            <ol>
              {[...announcements.values()].map((figures) => {
                const first = figures[0];
                if (!first) return null;
                const { announcement, id } = first;
                return (
                  <li key={announcement.id}>
                    <span class="soft">{announcement.date ? formatDate(announcement.date) : t('panel_undated')}</span>{' '}
                    <a href={writeRoute({ place: 'figures', figure: id })}>{campaignName(announcement)}</a>
                    <span class="soft"> · {tn('panel_figures_count', figures.length)}</span>
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
    </details>
  );
}
