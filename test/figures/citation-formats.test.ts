import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/figures/citation';
import { citationForms, formatCitation } from '../../src/figures/citation-formats';

const citation: Citation = {
  key: '2023-05-26-self-media/accounts-closed',
  author: 'Cyberspace Administration of China',
  title: { original: '整治“自媒体”_50%|乱象', language: 'zh', translation: 'Rectifying self-media & disorder' },
  description: 'Announcement',
  date: '2023-05',
  publisher: 'Hunan Daily',
  url: 'https://news.example/a?b=1&c=2',
  archive: 'https://archive.example/1',
  accessed: '2026-11-21',
  figure: { phrase: '6.66万余个', language: 'zh', value: 'over 66,600' },
};

describe('a citation', () => {
  it('keeps original title, phrase and addresses in plain text', () => {
    expect(formatCitation(citation, 'text')).toBe(
      'Cyberspace Administration of China, “整治‘自媒体’_50%|乱象” [Rectifying self-media & disorder], May 2023. ' +
        'Figure: over 66,600 (6.66万余个). Hunan Daily, https://news.example/a?b=1&c=2, archived at ' +
        'https://archive.example/1. Accessed 21 November 2026.',
    );
  });

  it('escapes what TeX would act on', () => {
    const bibtex = formatCitation(citation, 'bibtex');
    expect(bibtex).toContain('@online{2023-05-26-self-media-accounts-closed,');
    expect(bibtex).toContain('title = {{整治“自媒体”\\_50\\%|乱象}}');
    expect(bibtex).toContain('Rectifying self-media \\& disorder');
  });

  it('has a line a tag in RIS, with the month and no day', () => {
    const lines = formatCitation(citation, 'ris').replace(/\r\n$/, '').split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toContain('DA  - 2023/05/');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- \S/.test(line))).toBe(true);
  });

  it('is one item of CSL-JSON', () => {
    const [item] = JSON.parse(formatCitation(citation, 'csl'));
    expect(item).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2023, 5]] },
      author: [{ literal: citation.author }],
    });
  });

  it('breaks no Wikipedia template', () => {
    const template = formatCitation(citation, 'wikipedia');
    expect(template).toContain('|script-title=zh:整治“自媒体”_50%{{!}}乱象');
    expect(template.match(/\|[a-z-]+=/g)).toHaveLength(10);
  });

  it('is made without a link, a title and a date too', () => {
    const bare = { ...citation, title: null, url: null, archive: null, accessed: null, date: null };
    for (const form of citationForms) expect(formatCitation(bare, form)).not.toMatch(/null|undefined/);
  });
});
