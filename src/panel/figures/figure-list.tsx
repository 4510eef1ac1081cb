import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FigureEntry } from '../../figures/figure-search';
import { campaignName, countedInWords, valueInWords } from '../dataset';
import { writeRoute } from '../route';
import { dotted, formatDate, t } from '../words';

/** Rows that are drawn at once; more follow before the view comes to them. */
const step = 60;

/** A list of figures that is drawn as far as one has scrolled, so that a thousand of them cost no more than a few. */
export function FigureList({ entries }: { entries: readonly FigureEntry[] }) {
  const shown = useSignal(step);
  const end = useRef<HTMLLIElement>(null);
  // A row that is drawn already is the same object, which Preact passes over.
  const rows = useMemo((): VNode[] => [], [entries]);
  for (const entry of entries.slice(rows.length, shown.value)) rows.push(<FigureRow key={entry.id} entry={entry} />);
  useEffect(() => {
    shown.value = step;
  }, [entries]);
  useEffect(() => {
    if (!end.current) return undefined;
    const observer = new IntersectionObserver(
      ([last]) => {
        if (last?.isIntersecting) shown.value += step;
      },
      { rootMargin: '1200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [entries, shown.value]);
  return (
    <ul class="figures">
      {rows.slice(0, shown.value)}
      {shown.value < entries.length && <li ref={end} key="end" class="more" aria-hidden="true" />}
    </ul>
  );
}

function FigureRow({ entry: { id, announcement, figure, grade } }: { entry: FigureEntry }) {
  return (
    <li>
      <a href={writeRoute({ place: 'figures', figure: id })}>
        <bdi class="number">{valueInWords(figure)}</bdi> {countedInWords(figure)}
      </a>
      <span class="soft">
        {' '}
        {dotted([
          campaignName(announcement),
          announcement.date && formatDate(announcement.date),
          grade === 'reported' && t('panel_grade_reported'),
        ])}
      </span>
    </li>
  );
}
