import type { DatasetIndex, FigureId } from '../../figures/dataset-index';
import { indexExcerpt } from '../../figures/index-excerpt';
import type { ReadSection, SectionReading } from '../../messages';
import type { Rejection } from '../../notes/rejection';
import { articleFromBlocks } from '../../reading/article-from-blocks';
import type { Link } from '../../reading/link';
import { readingSteps } from '../../reading/read-article';
import type { Steps } from './desk';

/** Reads a stretch of a page, step by step, and leaves out what the user refused. */
export function* sectionSteps(
  { blocks, meta }: ReadSection,
  index: DatasetIndex,
  rejections: readonly Pick<Rejection, 'figure' | 'text'>[],
): Steps<SectionReading> {
  const { relevant, language, links } = yield* readingSteps(articleFromBlocks(blocks, meta), index);
  const kept = links.filter(
    ({ figure, mention }) => !rejections.some((each) => each.figure === figure && each.text === mention.text),
  );
  return { relevant, language, links: kept, index: indexExcerpt(index, figuresOf(kept)) };
}

/** The figures that links name, those that lost included. */
function figuresOf(links: readonly Link[]): Set<FigureId> {
  return new Set(
    links.flatMap(({ figure, reasons }) => [
      ...(figure === null ? [] : [figure]),
      ...reasons.flatMap((reason) => (reason.kind === 'rival' ? [reason.figure] : [])),
    ]),
  );
}
