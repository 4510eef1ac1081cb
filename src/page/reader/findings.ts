import type { Reading } from '../../reading/link';
import { contextOf } from '../../ui/number-context';
import type { PageMeta } from '../extraction/page-meta';
import type { NodeSpan, TextMap } from '../extraction/text-map';
import type { Finding } from '../finding';

const AROUND = 64;

function isSameClaim(one: Finding, other: Finding): boolean {
  return (
    one.link.figure === other.link.figure &&
    one.link.mention.text === other.link.mention.text &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix
  );
}

function isSamePlace(one: NodeSpan, other: NodeSpan): boolean {
  return one.startContainer === other.startContainer && one.startOffset === other.startOffset;
}

/** A section of the page that was read. */
export interface ReadPart {
  /** Where the section's text begins in the page's whole text. */
  readonly base: number;
  readonly map: TextMap;
  readonly reading: Reading;
  readonly story: PageMeta | null;
}

/**
 * The links that stand on the page, without what the user refused since it was read, in the order of the text. One that was there
 * before keeps its number, so that an open tooltip stays its own when the page grows. Of a new one's element `isShown`
 * is asked: the walk over the page asks it of the first of many like it.
 */
export function findingsOf(
  sections: readonly ReadPart[],
  refused: readonly Finding[],
  before: readonly Finding[],
  isShown: (element: Element) => boolean,
): Finding[] {
  const findings: Finding[] = [];
  let free = before.reduce((highest, { number }) => Math.max(highest, number + 1), 0);
  for (const { base, map, reading, story } of sections) {
    for (const link of reading.links) {
      const { start, end } = link.mention;
      const span = map.span(start, end);
      const place = map.blockAt(start);
      if (span === null || place === null) continue;
      const known = before.find((each) => isSamePlace(each.span, span));
      if (known === undefined && !isShown(place.block.element)) continue;
      const finding: Finding = {
        number: known?.number ?? free,
        link,
        span,
        start: base + start,
        // Asked for by a tooltip, a note or the panel, mostly by none.
        get context() {
          return contextOf(place.block.text, start - place.start, end - place.start);
        },
        get prefix() {
          return map.text(start - AROUND, start);
        },
        get suffix() {
          return map.text(end, end + AROUND);
        },
        story,
      };
      if (refused.some((each) => isSameClaim(each, finding))) continue;
      findings.push(finding);
      if (known === undefined) free += 1;
    }
  }
  return findings;
}
