import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../scripts/dataset-files';
import { type Citation, citationOf } from '../../src/figures/citation';
import { type CitationForm, formatCitation } from '../../src/figures/citation-formats';

const { announcements, campaigns } = await loadDataset('assets/dataset');
/** The citation of every announcement's first figure. */
const citations = announcements.map((announcement) =>
  citationOf(announcement, announcement.figures[0] ?? null, campaigns[announcement.campaign]?.names.en),
);

interface Item {
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
  readonly URL?: string;
  readonly note?: string;
}

function readBack(citation: Citation, form: CitationForm): Item {
  const { data } = new Cite(formatCitation(citation, form));
  expect(data, citation.key).toHaveLength(1);
  return data[0] as Item;
}

it('has citations with and without title, day and link to read back', () => {
  for (const part of ['title', 'url'] as const) {
    expect(
      citations.some((citation) => citation[part] === null),
      part,
    ).toBe(true);
    expect(
      citations.some((citation) => citation[part] !== null),
      part,
    ).toBe(true);
  }
  expect(new Set(citations.map(({ date }) => date?.length ?? 0)).size).toBeGreaterThan(2);
});

describe.each(['bibtex', 'ris', 'csl'] as const)('every citation as %s, read back by citation-js', (form) => {
  it.each(citations.map((citation) => [citation.key, citation] as const))('%s', (_key, citation) => {
    const item = readBack(citation, form);
    expect(item.title).toBe(citation.title?.original ?? citation.description);
    // RIS has commas between the parts of a name only.
    const author = form === 'ris' ? citation.author.replaceAll(',', ';') : citation.author;
    expect(item.author?.map(({ literal, family }) => literal ?? family)).toEqual([author]);
    expect(item.issued?.['date-parts']?.[0]?.map(Number)).toEqual(citation.date?.split('-').map(Number));
    expect(item.URL).toBe(citation.url ?? undefined);
    expect(item.note).toContain(citation.figure?.phrase);
  });
});
