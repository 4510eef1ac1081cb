import type { PartTree } from '../../figures/part-tree';
import { countedInWords, valueInWords } from '../dataset';
import { writeRoute } from '../route';
import { formatNumber } from '../words';

/** A total with its parts, as nested lists; each part with its share of the total above it. */
export function Parts({ tree, announcement, current }: { tree: PartTree; announcement: string; current: string }) {
  return (
    <ul class="parts">
      <Part tree={tree} total={null} announcement={announcement} current={current} />
    </ul>
  );
}

function Part({
  tree: { figure, parts },
  total,
  announcement,
  current,
}: {
  tree: PartTree;
  total: PartTree['figure'] | null;
  announcement: string;
  current: string;
}) {
  // Accounts may be a part of an action on groups and accounts; a share is said only of like things.
  const share = total && total.object === figure.object && total.value > 0 ? figure.value / total.value : null;
  const line = (
    <>
      <bdi class="number">{valueInWords(figure)}</bdi> {countedInWords(figure)}
    </>
  );
  const detail = figure.detail && (
    <span class="soft">
      {' · '}
      <bdi lang="en">{figure.detail}</bdi>
    </span>
  );
  return (
    <li>
      {figure.id === current ? (
        <strong aria-current="true">{line}</strong>
      ) : (
        <a href={writeRoute({ place: 'figures', figure: `${announcement}/${figure.id}` })}>{line}</a>
      )}
      {detail}
      {share !== null && share <= 1 && (
        <span class="share">
          <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="8" />
            <rect class="filled" width={Math.max(1, share * 100)} height="8" />
          </svg>{' '}
          {formatNumber(share, { style: 'percent', maximumSignificantDigits: 2 })}
        </span>
      )}
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <Part key={part.figure.id} tree={part} total={figure} announcement={announcement} current={current} />
          ))}
        </ul>
      )}
    </li>
  );
}
