import type { PartialDate } from './announcement';
import type { Citation } from './citation';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "26 May 2023", "May 2023" or "2023". */
function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : null, name ?? null, year].filter((part) => part !== null).join(' ');
}

/**
 * A title between quotation marks. Marks within it become single ones, as style guides ask;
 * Chinese title marks 《》 stand as they are.
 */
function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A citation as one line of plain text, in English, with the original title and phrase kept. */
export function citationText(citation: Citation): string {
  const { author, title, description, date, publisher, url, archive, accessed, figure } = citation;
  const named = title ? `${quoted(title.original)}${title.translation ? ` [${title.translation}]` : ''}` : description;
  const head = [author, named, date ? dateInWords(date) : 'date unknown'].join(', ');
  const where = [publisher !== author ? publisher : null, url, archive ? `archived at ${archive}` : null]
    .filter((part) => part !== null)
    .join(', ');
  const parts = [
    head,
    figure ? `Figure: ${figure.value} (${figure.phrase})` : null,
    where || null,
    accessed ? `Accessed ${dateInWords(accessed)}` : null,
  ];
  return `${parts.filter((part) => part !== null).join('. ')}.`;
}
