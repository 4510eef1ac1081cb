import { sourcesByRank } from '../../figures/citation';
import { gradeOf } from '../../figures/grade';
import { findFigure, type Library } from '../../figures/library';
import type { Reading } from '../../reading/link';
import type { CorpusText } from './corpus-files';

/** The columns of a corpus's result. */
export const corpusColumns = [
  'row',
  'file',
  'start',
  'end',
  'printed',
  'value',
  'object',
  'action',
  'figure',
  'relation',
  'announced_value',
  'qualifier',
  'grade',
  'source',
  'dataset',
  'reader',
] as const;

/** One row for each mention of a text; `reader` is the version of the reading. */
export function corpusRows(
  { row, file }: Pick<CorpusText, 'row' | 'file'>,
  { links }: Reading,
  library: Library,
  reader: string,
): (string | number | null)[][] {
  return links.map(({ mention, figure: id, relation }) => {
    const found = id === null ? null : findFigure(library, id);
    const source = found && sourcesByRank(found.announcement, found.figure)[0];
    return [
      row,
      file,
      mention.start,
      mention.end,
      mention.text,
      mention.quantity.value,
      mention.object,
      mention.action,
      id,
      relation,
      found?.figure.value ?? null,
      found?.figure.qualifier ?? null,
      found ? gradeOf(found.figure, found.announcement) : null,
      source ? [source.publisher, source.date].filter((part) => part).join(', ') : null,
      library.about.version,
      reader,
    ];
  });
}
