import type { Judgement } from './evaluation';

const columns = [
  'language',
  'articles',
  'figures',
  'recall',
  'precision',
  'value',
  'linked',
  'flagged',
  'false alarms',
  'alarms right',
  'relation',
  'negatives lit',
];

/** The table of measures, over all and by language. */
export function tableOf(judgements: readonly Judgement[]): string {
  const languages = [...new Set(judgements.map((each) => each.language))].sort();
  const rows = [
    columns,
    rowOf('all', judgements),
    ...languages.map((language) =>
      rowOf(
        language,
        judgements.filter((each) => each.language === language),
      ),
    ),
  ];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return `${rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n')}\n`;
}

function rowOf(name: string, judgements: readonly Judgement[]): string[] {
  const sum = (pick: (judgement: Judgement) => number) => judgements.reduce((total, each) => total + pick(each), 0);
  const negatives = judgements.filter((each) => each.negative);
  return [
    name,
    String(judgements.length),
    String(sum((each) => each.expected)),
    ratio(
      sum((each) => each.found),
      sum((each) => each.expected),
    ),
    ratio(
      sum((each) => each.right),
      sum((each) => each.highlighted),
    ),
    ratio(
      sum((each) => each.valueRight),
      sum((each) => each.found),
    ),
    ratio(
      sum((each) => each.linkedRight),
      sum((each) => each.linkable),
    ),
    `${ratio(
      sum((each) => each.flagged),
      sum((each) => each.errors),
    )} of ${sum((each) => each.errors)}`,
    ratio(
      sum((each) => each.falseAlarms),
      sum((each) => each.sound),
    ),
    ratio(
      sum((each) => each.alarms - each.falseAlarms),
      sum((each) => each.alarms),
    ),
    ratio(
      sum((each) => each.relationRight),
      sum((each) => each.found),
    ),
    `${negatives.filter((each) => each.highlighted > 0).length} of ${negatives.length}`,
  ];
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
