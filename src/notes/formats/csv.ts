import { csvTable } from '../csv-table';
import type { FigureNames, NoteWriter } from './note-writer';

const columns = [
  'id',
  'created',
  'modified',
  'text',
  'tags',
  'figure',
  'figure_name',
  'printed',
  'printed_value',
  'relation',
  'quote',
  'page_title',
  'page_url',
  'page_language',
  'dataset_version',
] as const;

/** Notes as CSV, one row each; formulas are disarmed. The byte order mark makes older Excel read it as UTF-8. */
export function csvWriter(names: FigureNames, byteOrderMark: boolean): NoteWriter {
  return {
    extension: 'csv',
    type: 'text/csv',
    head: () => csvTable([columns], byteOrderMark),
    note: ({ id, created, modified, text, tags, figure, printed, passage, page, datasetVersion }) =>
      csvTable([
        [
          id,
          created,
          modified,
          text,
          tags.join('; '),
          figure,
          figure && names(figure),
          printed?.text ?? null,
          printed?.value ?? null,
          printed?.relation ?? null,
          passage?.quote ?? null,
          page?.title ?? null,
          page?.url ?? null,
          page?.language ?? null,
          datasetVersion,
        ],
      ]),
    foot: () => '',
  };
}
