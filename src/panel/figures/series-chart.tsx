import type { RefObject } from 'preact';
import type { Series } from '../../figures/series';
import type { SeriesPoint } from '../../figures/series-points';
import { countedInWords, valueInWords } from '../dataset';
import { writeRoute } from '../route';
import { formatNumber, t } from '../words';
import { scaleFor, yearTicks } from './chart-scale';

const width = 440;
const height = 242;
const left = 56;
const right = 12;
const top = 28;
const bottom = 28;

/**
 * A series as a line over time, from zero. Where the definition changes the line is broken and the break is drawn.
 * Every point is a link with its value as its name, so that keyboard and screen reader go through them in order.
 */
export function SeriesChart({
  series,
  points,
  current,
  svg,
}: {
  series: Series;
  points: readonly SeriesPoint[];
  current: string;
  svg: RefObject<SVGSVGElement | null>;
}) {
  const scale = scaleFor(Math.max(...points.map(({ value }) => value)));
  const first = points[0]?.time ?? 0;
  const last = points.at(-1)?.time ?? 1;
  const margin = Math.max((last - first) * 0.04, 86_400_000 * 30);
  const [from, to] = [first - margin, last + margin];
  const x = (time: number) => left + ((time - from) / (to - from)) * (width - left - right);
  const y = (value: number) => height - bottom - (value / scale.top) * (height - top - bottom);
  const line = points.map(
    ({ time, value, afterBreak }, i) => `${i === 0 || afterBreak ? 'M' : 'L'}${x(time)} ${y(value)}`,
  );
  const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element can be an SVG's group of links
    <svg
      ref={svg}
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t('panel_chart_label', { name: series.name })}
      font-family="system-ui, sans-serif"
      font-size="11"
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        <text x={left - 6} y={top - 6} text-anchor="start" class="chart-text">
          {countedInWords({ object: series.object, action: series.actions[0] ?? '' })}
        </text>
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} class="chart-grid" />
            <text x={left - 6} y={y(tick) + 4} text-anchor="end" class="chart-text">
              {formatNumber(tick, compact)}
            </text>
          </g>
        ))}
        {yearTicks(from, to).map(({ year, time }) => (
          <g key={year}>
            <line x1={x(time)} x2={x(time)} y1={height - bottom} y2={height - bottom + 4} class="chart-axis" />
            <text x={x(time)} y={height - 8} text-anchor="middle" class="chart-text">
              {year}
            </text>
          </g>
        ))}
        <line x1={left} x2={width - right} y1={y(0)} y2={y(0)} class="chart-axis" />
        <path d={line.join('')} class="chart-line" fill="none" />
        {series.breaks.map(({ after, before, note }) => {
          const middle = x((Date.parse(after) + Date.parse(before)) / 2);
          return (
            <g key={after}>
              <line x1={middle} x2={middle} y1={top} y2={height - bottom} class="chart-break" stroke-dasharray="4 3">
                <title>{note}</title>
              </line>
              <text x={middle + 4} y={top + 8} class="chart-text">
                {t('panel_break')}
              </text>
            </g>
          );
        })}
      </g>
      {points.map((point) => (
        <a
          key={point.figure}
          href={writeRoute({ place: 'figures', figure: point.figure })}
          aria-label={`${point.label}: ${valueInWords(point)}`}
          aria-current={point.figure === current ? 'true' : undefined}
        >
          <circle cx={x(point.time)} cy={y(point.value)} r={12} class="chart-target" fill="transparent" />
          <circle
            cx={x(point.time)}
            cy={y(point.value)}
            r={point.figure === current ? 6 : points.length > 40 ? 2.5 : 4}
            class={point.figure === current ? 'chart-point chart-current' : 'chart-point'}
          />
          <title>{`${point.label}: ${valueInWords(point)}`}</title>
        </a>
      ))}
    </svg>
  );
}
