import type { Citation } from './citation';
import { citationText } from './citation-text';

/** The forms in which a citation can be copied. */
export const citationForms = ['text', 'bibtex', 'ris', 'csl', 'wikipedia'] as const;

/** One of {@link citationForms}. */
export type CitationForm = (typeof citationForms)[number];

/** A citation in one of the forms; `csl` is CSL-JSON. */
export function formatCitation(citation: Citation, form: CitationForm): string {
  return writers[form](citation);
}

const writers: Readonly<Record<CitationForm, (citation: Citation) => string>> = {
  text: citationText,
  bibtex,
  ris,
  csl: (citation) => `${JSON.stringify([cslItem(citation)], null, 2)}\n`,
  wikipedia,
};

function titleOf({ title, description }: Citation): string {
  return title?.original ?? description;
}

function noteOf({ figure }: Citation): string | null {
  return figure && `Figure: ${figure.value} (${figure.phrase})`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

function bibtex(citation: Citation): string {
  const { key, author, title, date, publisher, url, archive, accessed } = citation;
  const [year, month, day] = (date ?? '').split('-');
  // Two braces keep an office's name from being read as first and last names, and a title's capitals as they are.
  const fields: [string, string | null | undefined][] = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(titleOf(citation))}}`],
    ['titleaddon', title?.translation && tex(title.translation)],
    ['year', year],
    ['date', date],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['organization', publisher !== author && publisher ? tex(publisher) : null],
    ['url', url],
    ['urldate', accessed],
    [
      'note',
      [noteOf(citation), archive && `Archived at ${archive}`]
        .filter((part) => part)
        .map((part) => tex(String(part)))
        .join('. '),
    ],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${key.replace(/[^\w-]+/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

function ris(citation: Citation): string {
  const { author, title, date, publisher, url, archive, accessed } = citation;
  const [year, month, day] = (date ?? '').split('-');
  const slashed = (iso: string) => iso.split('-').join('/');
  const fields: [string, string | null | undefined][] = [
    ['TY', 'ELEC'],
    // The comma at the end says that the whole is a last name; one within would cut it there.
    ['AU', `${author.replaceAll(',', ';')},`],
    ['TI', titleOf(citation)],
    ['PY', year],
    ['DA', date && [year, month ?? '', day ?? ''].join('/')],
    ['PB', publisher !== author ? publisher : null],
    ['LA', title?.language],
    ['UR', url],
    ['L2', archive],
    ['Y2', accessed && slashed(accessed)],
    // Readers take the tag for a translated title (TT) for the title itself.
    [
      'N1',
      [title?.translation && `Translated title: ${title.translation}`, noteOf(citation)]
        .filter((part) => part)
        .join('. '),
    ],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`);
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}

/** A citation as one item of CSL-JSON. */
function cslItem(citation: Citation): Readonly<Record<string, unknown>> {
  const { key, author, title, date, publisher, url, archive, accessed } = citation;
  const parts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  const fields: [string, unknown][] = [
    ['id', key],
    ['type', 'webpage'],
    ['title', titleOf(citation)],
    ['translated-title', title?.translation],
    ['language', title?.language],
    ['author', [{ literal: author }]],
    ['container-title', publisher !== author ? publisher : null],
    ['issued', date && parts(date)],
    ['URL', url],
    ['archive_location', archive],
    ['accessed', accessed && parts(accessed)],
    ['note', noteOf(citation)],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value));
}

function wikipedia(citation: Citation): string {
  const { author, title, description, date, publisher, url, archive, accessed, figure } = citation;
  const plain = (text: string) => text.replace(/\|/g, '{{!}}').replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const isChinese = title?.language.startsWith('zh') ?? false;
  const fields: [string, string | null | undefined][] = [
    ['author', plain(author)],
    // Titles in another script go into their own parameter, with the language before them.
    ['script-title', title && isChinese ? `zh:${plain(title.original)}` : null],
    ['title', title ? (isChinese ? null : plain(title.original)) : plain(description)],
    ['trans-title', title?.translation && plain(title.translation)],
    ['date', date],
    ['publisher', publisher !== author && publisher ? plain(publisher) : null],
    ['language', title?.language],
    ['url', url],
    ['archive-url', archive],
    ['access-date', accessed],
    ['quote', figure && plain(figure.phrase)],
  ];
  const name = url ? 'cite web' : 'cite press release';
  return `{{${name} ${fields
    .filter(([, value]) => value)
    .map(([field, value]) => `|${field}=${value}`)
    .join(' ')}}}\n`;
}
