import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { figureDetails } from '../../src/background/figure-details';
import type { Announcement } from '../../src/figures/announcement';
import { parseAnnouncement } from '../../src/figures/announcement-file';
import { citationOf } from '../../src/figures/citation';
import { formatCitation } from '../../src/figures/citation-formats';
import { compileIndex, compileLibrary } from '../../src/figures/compile';
import { contributionFile } from '../../src/figures/contribution';
import { figureEntries } from '../../src/figures/figure-search';
import { joinedIndex } from '../../src/figures/joined-index';
import { partTreeOf } from '../../src/figures/part-tree';
import { NotesDatabase } from '../../src/notes/database';
import { backupFoot, backupHead, readBackup } from '../../src/notes/formats/backup';
import { decrypt, encrypt } from '../../src/notes/formats/encryption';
import { commitImport, stageSlice } from '../../src/notes/import';
import { previewImport, versionText } from '../../src/notes/import-preview';
import type { ImportedRecord } from '../../src/notes/import-result';
import { articleFromText } from '../../src/reading/article-from-text';
import { readArticle } from '../../src/reading/read-article';
import { defaultSettings } from '../../src/settings';
import { aDraft, aNote } from '../notes/examples';
import { dataset, index } from './dataset';
import { patience, rounds } from './fuzz-run';
import { damaged, hostileJson, mutated } from './hostile-json';
import { expectSound } from './sound-reading';

const rejection = {
  id: crypto.randomUUID(),
  figure: '2023-05-26-self-media/closed',
  text: '67,000',
  quote: '67,000',
  prefix: 'over ',
  suffix: ' accounts',
  url: 'https://news.example/a',
  created: '2026-05-01T09:00:00.000Z',
};
const own = dataset.announcements.slice(0, 2).map((each, position) => ({ ...each, id: `2026-01-01-own-${position}` }));
const parts = {
  made: '2026-05-01T09:00:00.000Z',
  datasetVersion: '2026.11.0',
  settings: defaultSettings,
  drafts: [aDraft({})],
  rejections: [rejection],
  own,
};
const notes = [aNote({}), aNote({ text: 'b' })].map((note) => JSON.stringify(note)).join(',\n');
const backup = backupHead(parts) + notes + backupFoot([]);

const stored = aNote({ text: 'was here before' });
const db = new NotesDatabase(`fuzz-${crypto.randomUUID()}`);

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
  await db.notes.put(stored);
});
afterAll(() => db.delete());

async function contents(): Promise<string> {
  return JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}

/** Imports a file as the panel does, in slices of one, so that a bad record comes after good ones. Gives how many came in. */
async function importFile(text: string): Promise<number | null> {
  const before = await contents();
  const read = await readBackup(text);
  if ('kind' in read) {
    expect(['not-json', 'cut-off', 'not-a-backup', 'newer', 'damaged']).toContain(read.kind);
    expect(await contents()).toBe(before);
    return null;
  }
  const preview = await previewImport(db, read.records);
  for (const { stored: present, imported } of preview.conflicts) {
    expect(versionText(present)).toBeTypeOf('string');
    expect(versionText(imported)).toBeTypeOf('string');
  }
  expect(await contents()).toBe(before);
  const run = crypto.randomUUID();
  // What a message carries over: the values of JSON.
  const sent = JSON.parse(JSON.stringify(read.records)) as ImportedRecord[];
  for (const record of sent) await stageSlice(db, run, [record]);
  const result = await commitImport(db, run, sent.length, new Set());
  expect(result).toMatchObject({ kind: 'done', added: preview.added });
  return preview.added;
}

describe('importing any file', () => {
  it('takes the backup that the others are made of', async () => {
    expect(await importFile(backup)).toBe(6);
  });

  it(
    'throws nothing, and writes all of a file or nothing',
    async () => {
      let taken = 0;
      let refused = 0;
      const file = fc.oneof(
        damaged(backup),
        mutated(JSON.parse(backup)).map((json) => JSON.stringify(json) ?? ''),
        hostileJson.map((json) =>
          JSON.stringify({ format: 'cac-lens-backup', version: 1, made: '', datasetVersion: '', notes: json }),
        ),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '',
          '[',
          '['.repeat(200_000),
          '{"format":"cac-lens-backup","version":1e400}',
          contributionFile(own),
        ),
      );
      const property = fc.asyncProperty(file, async (text) => {
        const added = await importFile(text);
        if (added === null) refused += 1;
        else taken += 1;
        if (added) await Promise.all([db.drafts.clear(), db.rejections.clear(), db.own.clear(), db.notes.clear()]);
      });
      await fc.assert(property, rounds(500));
      expect(taken).toBeGreaterThan(5);
      expect(refused).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'stages nothing of a slice with any record that does not hold, and throws no other error than that',
    async () => {
      const kind = fc.constantFrom('note', 'draft', 'rejection', 'own') as fc.Arbitrary<ImportedRecord['kind']>;
      const record = fc.oneof(hostileJson, mutated(aNote({})), mutated(aDraft({})), mutated(rejection));
      const property = fc.asyncProperty(kind, record, async (of, json) => {
        const before = await contents();
        try {
          await stageSlice(db, rejection.id, [
            { kind: 'note', record: stored },
            { kind: of, record: json },
          ]);
          await db.staged.clear();
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
        expect(await contents()).toBe(before);
      });
      await fc.assert(property, rounds(300));
    },
    patience,
  );

  it(
    'opens no encrypted backup that was changed',
    async () => {
      const locked = await encrypt(backup, 'passphrase');
      expect(await decrypt(locked, 'passphrase')).toBe(backup);
      // Where the file still says the same, as after a change of white space, it opens.
      const changes = fc.oneof(
        damaged(locked),
        mutated(JSON.parse(locked)).map((json) => JSON.stringify(json) ?? ''),
      );
      const property = fc.asyncProperty(changes, async (text) => {
        expect([null, backup]).toContain(await decrypt(text, 'passphrase'));
      });
      await fc.assert(property, rounds(25));
    },
    patience,
  );
});

describe('figures of the user', () => {
  const parse = (json: unknown): Announcement | null => {
    try {
      return parseAnnouncement(json);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      return null;
    }
  };
  const article = articleFromText(
    'The Cyberspace Administration of China said it closed over 66,600 accounts and deleted 1,410,900 posts.',
  );

  it(
    'are refused, or can be read, shown and cited',
    () => {
      let taken = 0;
      const property = fc.property(fc.constantFrom(...own).chain(mutated), (json) => {
        const announcement = parse(JSON.parse(JSON.stringify(json) ?? 'null'));
        if (announcement === null) return;
        taken += 1;
        const alone = { ...dataset, announcements: [announcement] };
        const joined = joinedIndex(index, compileIndex(alone));
        expectSound(readArticle(article, joined), article);
        const library = compileLibrary(alone);
        figureEntries(library);
        const ids = announcement.figures.map(({ id }) => `${announcement.id}/${id}`);
        const details = figureDetails(library, ids, 'en', new Map());
        expect(structuredClone(details)).toEqual(details);
        for (const figure of announcement.figures) {
          partTreeOf(announcement, figure);
          for (const form of ['text', 'bibtex', 'ris', 'csl', 'wikipedia'] as const) {
            expect(formatCitation(citationOf(announcement, figure), form)).toBeTypeOf('string');
          }
        }
      });
      fc.assert(property, rounds(400));
      expect(taken).toBeGreaterThan(20);
    },
    patience,
  );

  it('may be called like a part of JavaScript', () => {
    const [first] = own;
    if (first === undefined) throw new Error('The dataset is empty.');
    const [figure] = first.figures;
    if (figure === undefined) throw new Error('The announcement has no figure.');
    const support = { source: 'constructor', phrase: '1' };
    const named = parse({ ...first, campaign: 'constructor', figures: [{ ...figure, sources: [support] }] });
    if (named === null) throw new Error('The announcement was refused.');
    const library = compileLibrary({ ...dataset, announcements: [named] });
    const [details] = figureDetails(library, [`${named.id}/${figure.id}`], 'en', new Map());
    expect(details).toMatchObject({ campaign: 'constructor', sources: [] });
  });
});
