import { campaignSpans, spanScale } from '../../figures/campaign-spans';
import type { FigureEntry } from '../../figures/figure-search';
import { campaignName } from '../dataset';
import { writeRoute } from '../route';
import { formatDate, t, tn } from '../words';
import { yearTicks } from './chart-scale';

const width = 1000;
const height = 14;

/** The campaigns behind a list of figures on one scale of time, newest first: what they cover and when they reported. */
export function CampaignTimeline({ entries }: { entries: readonly FigureEntry[] }) {
  const spans = campaignSpans(entries);
  if (spans.length === 0) return null;
  const { from, to } = spanScale(spans);
  const x = (time: number) => ((time - from) / (to - from)) * width;
  const years = yearTicks(from, to);
  return (
    <details class="timeline">
      <summary>{t('panel_timeline')}</summary>
      <div class="timeline-years" aria-hidden="true">
        {years.map(({ year, time }) => (
          <span key={year} style={{ insetInlineStart: `${x(time) / 10}%` }}>
            {year}
          </span>
        ))}
      </div>
      <ol>
        {spans.map(({ campaign, first, announcements, figures, start, end }) => (
          <li key={campaign}>
            <a href={writeRoute({ place: 'figures', figure: first.id })}>{campaignName(first.announcement)}</a>{' '}
            <span class="soft">
              {[...new Set([announcements.at(-1), announcements[0]])]
                .map((each) => (each?.date ? formatDate(each.date) : t('panel_undated')))
                .join(' – ')}
              {' · '}
              {tn('panel_figures_count', figures)}
            </span>
            <svg class="timeline-bar" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
              {years.map(({ year, time }) => (
                <line key={year} x1={x(time)} x2={x(time)} y1="0" y2={height} class="chart-grid" />
              ))}
              <rect x={x(start)} y="4" width={Math.max(3, x(end) - x(start))} height="6" class="timeline-span" />
              {announcements.map(({ id, time }) => (
                <rect key={id} x={x(time) - 2} y="1" width="4" height="12" class="timeline-mark" />
              ))}
            </svg>
          </li>
        ))}
      </ol>
    </details>
  );
}
