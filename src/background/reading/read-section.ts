import type { DatasetIndex } from '../../figures/dataset-index';
import type { ReadSection } from '../../messages';
import { isRejected } from '../../notes/rejected';
import type { Rejection } from '../../notes/rejection';
import { articleFromBlocks } from '../../reading/article-from-blocks';
import type { Reading } from '../../reading/link';
import { readingSteps } from '../../reading/read-article';
import type { Steps } from '../../reading/steps';

/**
 * Reads a stretch of a page, step by step, and leaves out what the user refused. A page that is supposed to be about the
 * regulator, since the user asked for it, is read without its name; there only figures of the dataset count.
 */
export function* sectionSteps(
  { blocks, meta }: ReadSection,
  index: DatasetIndex,
  rejections: readonly Pick<Rejection, 'figure' | 'text' | 'prefix' | 'suffix'>[],
  isSupposed = false,
): Steps<Reading> {
  const article = articleFromBlocks(blocks, meta);
  const named = yield* readingSteps(article, index);
  const { relevant, language, links } =
    isSupposed && !named.relevant ? onlyRecorded(yield* readingSteps(article, index, true)) : named;
  const kept = links.filter(({ figure, mention }) => !isRejected(article.text, { ...mention, figure }, rejections));
  return { relevant, language, links: kept };
}

function onlyRecorded(reading: Reading): Reading {
  return { ...reading, links: reading.links.filter(({ figure }) => figure !== null) };
}
