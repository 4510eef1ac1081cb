import type { DatasetParts } from '../src/figures/library';
import { findFigure } from '../src/figures/library';
import type { Series } from '../src/figures/series';
import { endOf, startOf } from './dataset-dates';
import type { Problem } from './dataset-problem';

const day = 24 * 60 * 60 * 1000;
const lengths: Readonly<Record<Series['interval'], readonly [number, number]>> = {
  month: [27, 32],
  quarter: [88, 94],
  'half-year': [178, 186],
  year: [360, 367],
  cumulative: [0, Number.POSITIVE_INFINITY],
};

/** Checks that every point of a series exists, is of the series' unit and interval, and stands in order. */
export function checkSeries(parts: DatasetParts): Problem[] {
  return parts.series.flatMap((series) => checkOne(series, parts));
}

function checkOne(series: Series, parts: DatasetParts): Problem[] {
  const problems: Problem[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const id of series.points) {
    const add = (message: string) =>
      problems.push({ file: 'series.json', field: `${series.id}.points.${id}`, message });
    const found = findFigure(parts, id);
    if (!found) {
      add('is no figure of the dataset');
      continue;
    }
    const { announcement, figure } = found;
    if (figure.object !== series.object) add(`counts ${figure.object}, the series counts ${series.object}`);
    if (!series.actions.includes(figure.action))
      add(`says ${figure.action}, the series ${series.actions.join(' or ')}`);
    const { from, to } = figure.period ?? announcement.period;
    const end = to ?? announcement.date;
    if (series.interval !== 'cumulative') {
      const days = from && to ? (endOf(to) - startOf(from)) / day + 1 : 0;
      const [least, most] = lengths[series.interval];
      if (days < least || days > most) add(`covers ${from ?? '?'} to ${to ?? '?'}, not one ${series.interval}`);
    }
    if (end === null) add('has no time');
    else if (endOf(end) <= last) add('does not come after the point before it');
    else last = endOf(end);
  }
  return problems;
}
