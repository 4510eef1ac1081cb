import type { DatasetIndex, FigureId, IndexedFigure } from '../src/figures/dataset-index';
import type { Article } from '../src/reading/article';
import type { Link } from '../src/reading/link';
import { readArticle } from '../src/reading/read-article';

/** The figures of an index by id. */
export type FiguresById = ReadonlyMap<FigureId, IndexedFigure>;

/** What `annotate` prints of one file. */
export function annotationOf(
  file: string,
  article: Article,
  index: DatasetIndex,
  figures: FiguresById,
  reader: string,
): object {
  const { relevant, language, links } = readArticle(article, index);
  const mentions = links.map((link) => mentionLine(link, index, figures));
  return { file, relevant, language, dataset: index.version, reader, mentions };
}

function mentionLine(
  { mention, figure, relation, aspects, remarks, confidence, reasons }: Link,
  index: DatasetIndex,
  figures: FiguresById,
): object {
  const { text, start, end, quantity, object, action } = mention;
  const known = figure ? figures.get(figure) : undefined;
  return {
    text,
    start,
    end,
    value: quantity.value,
    object,
    action,
    relation,
    aspects,
    remarks,
    confidence,
    reasons,
    figure: known
      ? {
          id: known.id,
          announced: index.announcements[known.announcement]?.date ?? null,
          value: known.value,
          qualifier: known.qualifier,
          object: known.object,
          action: known.action,
          grade: known.grade,
        }
      : null,
  };
}
