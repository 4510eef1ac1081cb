import type { Qualifier } from './announcement';
import type { FigureId } from './dataset-index';
import { findFigure, type Library } from './library';
import type { Series } from './series';

/** One point of a series, as a chart and its table show it. */
export interface SeriesPoint {
  readonly figure: FigureId;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Milliseconds of UTC of the middle of the time that it covers, or of its end where it is cumulative. */
  readonly time: number;
  /** The time that it covers, shortened to what tells it from its neighbours: `2023-04` or `2023`. */
  readonly label: string;
  /** True where the definition changed between the point before and this one. */
  readonly afterBreak: boolean;
}

/** The points of a series in the order of time. Points whose figure or time the dataset lacks are left out. */
export function seriesPoints(library: Pick<Library, 'announcements'>, series: Series): SeriesPoint[] {
  const points = series.points.flatMap((id) => {
    const found = findFigure(library, id);
    if (!found) return [];
    const { announcement, figure } = found;
    const { from, to } = figure.period ?? announcement.period;
    const end = to ?? announcement.date ?? from;
    if (end === null) return [];
    const last = lastMoment(end);
    const time = series.interval === 'cumulative' ? last : (firstMoment(from ?? end) + last) / 2;
    return [{ figure: id, value: figure.value, qualifier: figure.qualifier, time, label: labelOf(series, from, end) }];
  });
  points.sort((a, b) => a.time - b.time);
  return points.map((point, position) => {
    const before = points[position - 1];
    const afterBreak =
      before !== undefined &&
      series.breaks.some((each) => before.time < Date.parse(each.before) && point.time >= Date.parse(each.after));
    return { ...point, afterBreak };
  });
}

function labelOf(series: Series, from: string | null, end: string): string {
  if (series.interval === 'year') return end.slice(0, 4);
  if (series.interval === 'month') return end.slice(0, 7);
  if (series.interval === 'cumulative' || from === null) return end;
  return `${from.slice(0, 7)} – ${end.slice(0, 7)}`;
}

function firstMoment(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function lastMoment(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1) - 1;
  return day === undefined ? Date.UTC(year, month, 1) - 1 : Date.UTC(year, month - 1, day + 1) - 1;
}

/** The series that a figure is a point of. */
export function seriesOf(library: Pick<Library, 'series'>, figure: FigureId): Series[] {
  return library.series.filter(({ points }) => points.includes(figure));
}
