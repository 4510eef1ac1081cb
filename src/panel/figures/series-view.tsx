import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Series } from '../../figures/series';
import { seriesPoints } from '../../figures/series-points';
import { csvTable } from '../../notes/csv-table';
import { library, valueInWords } from '../dataset';
import { writeRoute } from '../route';
import { saveFile } from '../save-file';
import { t } from '../words';
import { chartPng, chartSvg } from './chart-export';
import { SeriesChart } from './series-chart';

/** A series: what it counts, its chart, the same as a table, and both as files. */
export function SeriesView({ series, current }: { series: Series; current: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const said = useSignal('');
  const points = seriesPoints(library.value, series);
  if (points.length < 2) return null;
  const name = `cac-${series.id}`;
  const save = async (form: 'svg' | 'png' | 'csv') => {
    said.value = '';
    try {
      if (form === 'csv') {
        const header = ['period', 'value', 'qualifier', 'definition_changed', 'figure'];
        const rows = points.map((each) => [
          each.label,
          each.value,
          each.qualifier,
          String(each.afterBreak),
          each.figure,
        ]);
        saveFile(`${name}.csv`, 'text/csv', csvTable([header, ...rows]));
        return;
      }
      if (!svg.current) return;
      const { width, height } = svg.current.viewBox.baseVal;
      const source = chartSvg(svg.current, getComputedStyle(document.body).backgroundColor);
      if (form === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', source);
      else saveFile(`${name}.png`, 'image/png', await chartPng(source, width, height));
    } catch {
      said.value = t('panel_not_saved');
    }
  };
  return (
    <section>
      <h2>{series.name}</h2>
      <p class="soft">{series.definition}</p>
      <SeriesChart series={series} points={points} current={current} svg={svg} />
      {series.breaks.map(({ after, note }) => (
        <p key={after} class="soft">
          {t('panel_break')}: {note}
        </p>
      ))}
      <details>
        <summary>{t('panel_chart_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('panel_period')}</th>
              <th scope="col">{t('panel_value')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.figure} aria-current={point.figure === current ? 'true' : undefined}>
                <th scope="row">
                  <a href={writeRoute({ place: 'figures', figure: point.figure })}>{point.label}</a>
                  {point.afterBreak && <span class="soft"> ({t('panel_break')})</span>}
                </th>
                <td class="number">{valueInWords(point)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <div class="toolbar">
        {(['csv', 'svg', 'png'] as const).map((form) => (
          <button key={form} type="button" onClick={() => void save(form)}>
            {t(`panel_save_${form}`)}
          </button>
        ))}
        <p class="soft" role="status">
          {said.value}
        </p>
      </div>
    </section>
  );
}
