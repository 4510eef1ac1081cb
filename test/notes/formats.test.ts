import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { backupFoot, backupHead, readBackup } from '../../src/notes/formats/backup';
import { csvWriter } from '../../src/notes/formats/csv';
import { decrypt, encrypt, isEncrypted } from '../../src/notes/formats/encryption';
import { markdownWriter } from '../../src/notes/formats/markdown';
import { writeNotes } from '../../src/notes/formats/note-writer';
import { webAnnotationWriter } from '../../src/notes/formats/web-annotation';
import { defaultSettings } from '../../src/settings';
import { aDraft, aNote } from './examples';

const names = () => 'over 66,600 accounts closed';
const awkward = [
  aNote({ text: '账号"处置"\r\n第二行, with comma\u2028and \u0000 sign 🧭', tags: ['标签', 'a,b'] }),
  aNote({ text: '=HYPERLINK("http://evil.example")', page: null, passage: null }),
  aNote({ figure: null, printed: null, deleted: '2026-05-03T00:00:00.000Z' }),
];
const parts = {
  made: '2026-06-01T00:00:00.000Z',
  datasetVersion: '2026.11.0',
  settings: { ...defaultSettings, quiet: true },
  drafts: [aDraft({ text: 'half' })],
  rejections: [],
  own: [],
};

function backupOf(notes: readonly unknown[]): string {
  return backupHead(parts) + notes.map((note) => JSON.stringify(note)).join(',\n') + backupFoot([]);
}

describe('a backup', () => {
  it('gives back every note, draft and setting as it was', async () => {
    const backup = await readBackup(backupOf(awkward));
    if ('kind' in backup) throw new Error(backup.kind);
    expect(backup.records.filter(({ kind }) => kind === 'note').map(({ record }) => record)).toEqual(awkward);
    expect(backup.records.filter(({ kind }) => kind === 'draft').map(({ record }) => record)).toEqual(parts.drafts);
    expect(backup.settings).toEqual(parts.settings);
  });

  it('holds no note at all without complaint', async () => {
    expect(await readBackup(backupOf([]))).not.toHaveProperty('kind');
  });

  it.each([
    ['{', { kind: 'not-json' }],
    [backupOf([aNote({})]).slice(0, -30), { kind: 'cut-off' }],
    ['[]', { kind: 'not-a-backup' }],
    [backupOf([]).replace('"version":1', '"version":2'), { kind: 'newer', version: 2 }],
    [backupOf([aNote({}), { ...aNote({}), revision: -1 }]), { kind: 'damaged', place: 'notes, 2' }],
    [backupOf([awkward[0], awkward[0]]), { kind: 'damaged', place: 'notes, 2' }],
  ])('says what is wrong with a file that is none (%#)', async (text, problem) => {
    expect(await readBackup(text)).toEqual(problem);
  });

  it('holds a damaged record that JSON cannot hold, in words', async () => {
    const text =
      backupHead(parts) +
      backupFoot([
        { kind: 'note', record: 2n ** 64n },
        { kind: 'own', record: { a: 1 } },
      ]);
    expect((JSON.parse(text) as { damaged: unknown }).damaged).toEqual([
      { kind: 'note', record: '18446744073709551616' },
      { kind: 'own', record: { a: 1 } },
    ]);
    expect(await readBackup(text)).toMatchObject({ damaged: 2 });
  });

  it('is opened by its passphrase only, and not after a change', async () => {
    const plain = backupOf(awkward);
    const locked = await encrypt(plain, 'correct horse é');
    expect(isEncrypted(locked)).toBe(true);
    expect(isEncrypted(plain)).toBe(false);
    expect(locked).not.toContain('HYPERLINK');
    expect(await decrypt(locked, 'correct horse e\u0301')).toBe(plain);
    expect(await decrypt(locked, 'wrong')).toBeNull();
    const changed = locked.replace(/"data":"(.)/, (_, first: string) => `"data":"${first === 'A' ? 'B' : 'A'}`);
    expect(await decrypt(changed, 'correct horse é')).toBeNull();
  });
});

describe('notes as CSV', () => {
  it('are read back by a CSV reader, with formulas disarmed', () => {
    const csv = writeNotes(csvWriter(names, true), awkward);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(3);
    expect(data[0]?.text).toBe(awkward[0]?.text);
    expect(data[0]?.printed_value).toBe('67000');
    expect(data[1]?.text).toBe('\'=HYPERLINK("http://evil.example")');
    expect(data[1]?.quote).toBe('');
  });
});

describe('notes as Markdown', () => {
  it('keep the text as it was written and disarm what came from pages', () => {
    const note = aNote({
      text: '**mine**',
      page: { url: 'https://a.example/<x>', canonical: null, title: '[x](y)', language: null },
    });
    const text = writeNotes(
      markdownWriter(() => null, 'Notes'),
      [note],
    );
    expect(text).toContain('**mine**');
    expect(text).toContain('\\[x\\](y)');
    expect(text).toContain('<https://a.example/%3Cx%3E>');
  });

  it('stand under their time where their page has no title', () => {
    const page = { url: 'https://a.example/', canonical: null, title: '', language: null };
    const writer = markdownWriter(() => null, 'Notes');
    const text = writeNotes(writer, [aNote({ figure: null, page })]);
    expect(text).toMatch(/^## 2026-05-01T09/m);
  });
});

describe('notes as Web Annotations', () => {
  const collection = JSON.parse(
    writeNotes(webAnnotationWriter(names, parts.made, 'a5f6e3a0-30a4-4b0c-9a64-0c3e6b0f7a11'), awkward),
  );

  it('are a collection with one page of all notes', () => {
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 3 });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0, partOf: collection.id });
    expect(collection.first.items).toHaveLength(3);
  });

  it('have an address, a type and a target each, and find their passage by quote and by position', () => {
    for (const item of collection.first.items) {
      expect(item.id).toMatch(/^urn:uuid:/);
      expect(item.type).toBe('Annotation');
      expect(item.target.id ?? item.target.source.id).toBeTruthy();
    }
    expect(collection.first.items[0].target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '67,000', prefix: 'more than ', suffix: ' accounts' },
      { type: 'TextPositionSelector', start: 431, end: 437 },
    ]);
  });

  it('are valid JSON without any note too', () => {
    expect(JSON.parse(writeNotes(webAnnotationWriter(names, parts.made, 'x'), []))).toMatchObject({ total: 0 });
  });
});
