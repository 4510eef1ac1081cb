import type { Draft } from '../../src/notes/draft';
import type { Note } from '../../src/notes/note';

/** A draft of a note on a figure, a passage and a page; each part can be given. */
export function aDraft(given: Partial<Draft>): Draft {
  return {
    id: crypto.randomUUID(),
    note: crypto.randomUUID(),
    base: 0,
    text: 'A note',
    tags: ['accounts'],
    figure: '2023-05-26-self-media/closed',
    passage: { quote: '67,000', prefix: 'more than ', suffix: ' accounts', start: 431, end: 437 },
    page: {
      url: 'https://news.example/a/1',
      canonical: null,
      title: 'Regulator closes accounts',
      language: 'en',
    },
    printed: { text: '67,000', value: 67_000, relation: 'rounded' },
    datasetVersion: '2026.11.0',
    modified: '2026-05-01T09:00:00.000Z',
    ...given,
  };
}

/** A saved note; each part can be given. */
export function aNote(given: Partial<Note>): Note {
  const { id: _id, note, base: _base, ...content } = aDraft({});
  return { ...content, id: note, created: content.modified, revision: 1, deleted: null, ...given };
}
