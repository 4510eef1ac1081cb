import type { ReportedMention } from '../../messages';
import { formatNumber, t } from '../words';
import { gravestFirst } from './page-state';

/** How many numbers there are of each relation, the gravest first. */
export function Tally({ mentions }: { mentions: readonly Pick<ReportedMention, 'relation'>[] }) {
  const counts = gravestFirst.map((relation) => ({
    relation,
    count: mentions.filter((each) => each.relation === relation).length,
  }));
  return (
    <ul class="tally">
      {counts.map(
        ({ relation, count }) =>
          count > 0 && (
            <li key={relation} class={`relation-${relation}`}>
              <bdi class="number">{formatNumber(count)}</bdi> {t(`settings_relation_${relation}`)}
            </li>
          ),
      )}
    </ul>
  );
}
