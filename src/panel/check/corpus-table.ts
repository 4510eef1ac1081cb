import { sourcesByRank } from '../../figures/citation';
import { gradeOf } from '../../figures/grade';
import { findFigure, type Library } from '../../figures/library';
import type { Reading, Reason } from '../../reading/link';
import type { CorpusText } from './corpus-files';

/** The columns of a corpus's result. */
export const corpusColumns = [
  'row',
  'file',
  'start',
  'end',
  'printed',
  'value',
  'object_printed',
  'action_printed',
  'object',
  'action',
  'figure',
  'relation',
  'announced_value',
  'qualifier',
  'grade',
  'source',
  'source_url',
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
  return links.map(({ mention, figure: id, relation, reasons }) => {
    const found = id === null ? null : findFigure(library, id);
    const source = found && sourcesByRank(found.announcement, found.figure)[0];
    return [
      row,
      file,
      mention.start,
      mention.end,
      mention.text,
      mention.quantity.value,
      wordsOf(reasons, 'object'),
      wordsOf(reasons, 'action'),
      mention.object,
      mention.action,
      id,
      relation,
      found?.figure.value ?? null,
      found?.figure.qualifier ?? null,
      found ? gradeOf(found.figure, found.announcement) : null,
      source ? [source.publisher, source.date].filter((part) => part).join(', ') : null,
      source && source.rank !== 'mirror' ? source.url : null,
      library.about.version,
      reader,
    ];
  });
}

/** The words of the article that say what was counted or done; null where it does not say. */
function wordsOf(reasons: readonly Reason[], cue: 'object' | 'action'): string | null {
  const reason = reasons.find((each) => each.kind === 'cue' && each.cue === cue);
  return reason?.kind === 'cue' ? reason.words : null;
}
