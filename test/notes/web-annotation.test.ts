import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { writeNotes } from '../../src/notes/formats/note-writer';
import { webAnnotationWriter } from '../../src/notes/formats/web-annotation';
import type { Note } from '../../src/notes/note';
import { aNote } from './examples';
import schema from './web-annotation.schema.json' with { type: 'json' };

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function problemsOf(collection: unknown): string[] {
  validate(collection);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function written(notes: readonly Note[]): Record<string, unknown> {
  const writer = webAnnotationWriter(
    () => 'over 66,600 accounts closed',
    '2026-06-01T00:00:00.000Z',
    'a5f6e3a0-30a4-4b0c-9a64-0c3e6b0f7a11',
  );
  return JSON.parse(writeNotes(writer, notes)) as Record<string, unknown>;
}

const notes: Record<string, Note> = {
  'a figure, a passage and a page': aNote({ text: '处置 "quoted"\n\u2028🧭', tags: ['标签', 'a,b'] }),
  'a figure': aNote({ passage: null, page: null, printed: null }),
  'a passage of a page that is not kept': aNote({ figure: null, page: null }),
  'a page': aNote({ figure: null, passage: null, printed: null, tags: [] }),
  'a page whose language is no tag': aNote({
    page: { url: 'https://news.example/a', canonical: null, title: 'A', language: 'English (US)' },
  }),
  'a page without language': aNote({
    page: { url: 'https://news.example/%E6%96%B0?a=%20b', canonical: null, title: '', language: null },
  }),
};

describe('notes as Web Annotations', () => {
  it.each(Object.entries(notes))('on %s keep to the model', (_on, note) => {
    expect(problemsOf(written([note]))).toEqual([]);
  });

  it('keep to it together, and where there are none', () => {
    expect(problemsOf(written(Object.values(notes)))).toEqual([]);
    expect(problemsOf(written([]))).toEqual([]);
  });

  it('give the language as a tag is written', () => {
    const page = { url: 'https://news.example/a', canonical: null, title: 'A', language: 'ZH_hant_tw' };
    const collection = written([aNote({ page, passage: null })]) as { first: { items: { target: object }[] } };
    expect(collection.first.items[0]?.target).toMatchObject({ language: 'zh-Hant-TW' });
  });

  it.each<[string, (note: Record<string, unknown>) => Record<string, unknown>]>([
    ['no target', (note) => ({ ...note, target: undefined })],
    ['a time of no zone', (note) => ({ ...note, created: '2026-06-01T00:00:00' })],
    ['a motivation of its own', (note) => ({ ...note, motivation: 'musing' })],
    [
      'a target that names neither selector nor purpose',
      (note) => {
        const { selector: _left, ...target } = note.target as Record<string, unknown>;
        return { ...note, target };
      },
    ],
    ['a body of two kinds', (note) => ({ ...note, bodyValue: 'text' })],
  ])('would not keep to it with %s', (_fault, spoilt) => {
    const collection = written([aNote({})]) as { first: { items: Record<string, unknown>[] } };
    const items = collection.first.items.map(spoilt);
    const spoiltCollection = JSON.parse(JSON.stringify({ ...collection, first: { ...collection.first, items } }));
    expect(problemsOf(spoiltCollection).length).toBeGreaterThan(0);
  });
});
