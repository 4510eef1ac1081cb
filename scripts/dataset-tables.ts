import { gradeOf, isLinkable } from '../src/figures/grade';
import type { DatasetParts } from '../src/figures/library';
import { officialInterval, unitOfPhrase } from '../src/figures/official-interval';

/** One column of a table: name, type of the Frictionless Table Schema, and what it holds. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly required?: boolean;
}

/** A cell; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** One table of the data package. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { readonly field: string; readonly table: string; readonly key: string }[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

function text(name: string, description: string, required = false): Column {
  return { name, type: 'string', description, required };
}

/** The dataset as three flat tables. Mirrors are in, with an address without scheme, so that nothing links to them. */
export function tablesOf(parts: DatasetParts): Table[] {
  return [announcementsTable(parts), figuresTable(parts), sourcesTable(parts)];
}

function announcementsTable({ announcements, campaigns }: DatasetParts): Table {
  return {
    name: 'announcements',
    description: 'One public statement a row.',
    primaryKey: ['id'],
    foreignKeys: [],
    columns: [
      text('id', 'Name of the announcement; it never changes.', true),
      text('date', 'Day of the announcement, as far as known: 2023, 2023-05 or 2023-05-26.'),
      text('date_note', 'How the date is known, where it is inferred.'),
      text('issuer', 'cac, cac-reporting-centre, provincial or joint.', true),
      text('issuer_name', 'Issuing offices by name.'),
      text('campaign', 'Id of the campaign.', true),
      text('campaign_en', 'Campaign in English.', true),
      text('campaign_zh', 'Campaign in Chinese.', true),
      text('title_zh', "The notice's own title."),
      text('title_en', 'Our translation of the title.'),
      text('from', 'Beginning of the period covered.'),
      text('to', 'End of the period covered.'),
    ],
    rows: announcements.map((announcement) => {
      const names = campaigns[announcement.campaign]?.names;
      return [
        announcement.id,
        announcement.date,
        announcement.dateNote,
        announcement.issuer,
        announcement.issuerName,
        announcement.campaign,
        names?.en ?? null,
        names?.['zh-CN'] ?? null,
        announcement.title?.zh ?? null,
        announcement.title?.en ?? null,
        announcement.period.from,
        announcement.period.to,
      ];
    }),
  };
}

function figuresTable({ announcements }: DatasetParts): Table {
  return {
    name: 'figures',
    description: 'One number of one announcement a row.',
    primaryKey: ['id'],
    foreignKeys: [
      { field: 'announcement', table: 'announcements', key: 'id' },
      { field: 'part_of', table: '', key: 'id' },
    ],
    columns: [
      text('id', 'Announcement and figure.', true),
      text('announcement', 'The announcement that printed it.', true),
      { name: 'value', type: 'integer', description: 'The number in full digits.', required: true },
      text('qualifier', 'exact (none printed), over, nearly, about, at-least or up-to.', true),
      { name: 'low', type: 'number', description: 'Least value that the phrase can stand for.', required: true },
      { name: 'high', type: 'number', description: 'Greatest value that the phrase can stand for.', required: true },
      text('original', 'The number phrase as printed.', true),
      text('original_language', 'Language of the phrase.', true),
      text('object', 'What was counted; an id of the vocabulary.', true),
      text('action', 'What was done to it; an id of the vocabulary.', true),
      text(
        'other_actions',
        'What else the announcement names for the same count; ids of the vocabulary, separated by spaces.',
      ),
      text('facets', 'What it is about; ids of the vocabulary, separated by spaces.'),
      text('detail', 'What exactly is counted.'),
      text('from', 'Beginning of the period covered.'),
      text('to', 'End of the period covered.'),
      text('part_of', 'The total that it is a part of, as the announcement states it.'),
      text('grade', 'official, republished or reported.', true),
      text('confidence', 'high, medium or low.', true),
      text('doubts', 'Conflicts, inferences, and why the confidence is not high.'),
      {
        name: 'linkable',
        type: 'boolean',
        description: 'Whether a page that prints it can be linked.',
        required: true,
      },
      text('also_printed', 'Other ways in which it was printed, separated by " | ".'),
      text('misprints', 'Ways in which it was printed wrongly, each with what is wrong, separated by " | ".'),
    ],
    rows: announcements.flatMap((announcement) =>
      announcement.figures.map((figure) => {
        const { value, qualifier, original } = figure;
        const { low, high } = officialInterval(value, qualifier, unitOfPhrase(original, value, qualifier));
        const { from, to } = figure.period ?? announcement.period;
        return [
          `${announcement.id}/${figure.id}`,
          announcement.id,
          value,
          qualifier,
          low,
          high,
          original,
          figure.originalLanguage,
          figure.object,
          figure.action,
          figure.otherActions.join(' '),
          figure.facets.join(' '),
          figure.detail,
          from,
          to,
          figure.partOf && `${announcement.id}/${figure.partOf}`,
          gradeOf(figure, announcement),
          figure.confidence,
          figure.doubts,
          isLinkable(figure, announcement),
          figure.alsoPrinted.map(({ phrase }) => phrase).join(' | '),
          figure.misprints.map(({ phrase, wrong, note }) => `${phrase} [${wrong}: ${note}]`).join(' | '),
        ];
      }),
    ),
  };
}

function sourcesTable({ announcements }: DatasetParts): Table {
  return {
    name: 'sources',
    description: 'One page that supports one figure a row, with the phrase printed there.',
    primaryKey: ['figure', 'source'],
    foreignKeys: [{ field: 'figure', table: 'figures', key: 'id' }],
    columns: [
      text('figure', 'The figure supported.', true),
      text('source', "Key of the source in the announcement's file.", true),
      text('rank', 'official, state-media, press or mirror.', true),
      text('publisher', 'Publisher in words.', true),
      text('title', "Title in the source's own language."),
      text('date', 'Date of the page.'),
      text('language', 'Language of the page.', true),
      text('phrase', 'The number phrase printed there.', true),
      text('url', 'Address; never that of a mirror.'),
      text(
        'mirror_address',
        'Where a mirror was seen, without scheme: evidence, not a link; many are hijacked domains.',
      ),
      text('retrieved', 'When it was seen; empty where it is only cited by another page.'),
      text('archive', 'Address of an archived copy; empty where none is known.'),
      {
        name: 'carries_notice',
        type: 'boolean',
        description: "Whether it carries the notice's own text.",
        required: true,
      },
    ],
    rows: announcements.flatMap((announcement) =>
      announcement.figures.flatMap((figure) =>
        figure.sources.flatMap(({ source: key, phrase }) => {
          const source = announcement.sources[key];
          if (!source) return [];
          const { rank, publisher, title, date, language, url, address, retrieved, archive, carriesNotice } = source;
          const cells: Cell[] = [
            `${announcement.id}/${figure.id}`,
            key,
            rank,
            publisher,
            title,
            date,
            language,
            phrase,
          ];
          return [[...cells, url, address, retrieved, archive, carriesNotice]];
        }),
      ),
    ),
  };
}
