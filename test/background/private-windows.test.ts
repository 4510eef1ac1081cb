import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOn } from '../../src/background/handlers';
import { pageMessages } from '../../src/background/requests';
import { route } from '../../src/background/router';
import type { Origin } from '../../src/background/sender';
import { NotesDatabase } from '../../src/notes/database';
import { aNote } from '../notes/examples';

const world = vi.hoisted(() => {
  const written: object[] = [];
  const nothing = async () => undefined;
  return {
    written,
    browser: {
      storage: {
        local: { get: async () => ({}), set: async (values: object) => written.push(values) },
        session: { get: async () => ({}), set: nothing, remove: nothing },
      },
      i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
      action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
      runtime: { getURL: (path: string) => `chrome-extension://lens/${path}` },
      scripting: { executeScript: nothing },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: world.browser }));
vi.stubGlobal('chrome', { sidePanel: { open: async () => undefined } });

const pageIn = (isPrivate: boolean): Origin => ({
  kind: 'page',
  tab: 3,
  window: 1,
  frame: 0,
  url: 'https://news.example/a',
  pageUrl: 'https://news.example/a',
  pageTitle: 'A',
  private: isPrivate,
});
const seed = {
  figure: '2023-05-26-self-media/accounts-closed',
  quote: '67,000',
  prefix: '',
  suffix: '',
  start: 0,
  end: 6,
  printed: null,
  story: null,
};

let db = new NotesDatabase(`test-${crypto.randomUUID()}`);
beforeEach(() => {
  db = new NotesDatabase(`test-${crypto.randomUUID()}`);
  world.written.length = 0;
});
afterEach(() => db.delete());

/** What a page's messages hold; those not named hold nothing. */
const requests: Readonly<Record<string, unknown>> = {
  'background/read': {
    blocks: [{ text: 'The CAC closed 67,000 accounts.', kind: 'paragraph', lang: null }],
    meta: { headline: null, outlet: null, published: null, language: null },
    isVisible: true,
  },
  'background/found': { count: 1 },
  'background/details': { figures: [seed.figure] },
  'background/add-note': seed,
  'background/not-this': seed,
  'background/show-in-panel': { mention: 0 },
};

/** Sends all that a page may send, and counts what is kept of it. */
async function keptAfterAll(isPrivate: boolean): Promise<Record<string, number>> {
  const handlers = handlersOn(db);
  for (const name of pageMessages) {
    const answer = route({ name, request: requests[name] ?? {} }, pageIn(isPrivate), handlers);
    expect(answer, name).toBeDefined();
    await answer;
  }
  const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
  return { ...Object.fromEntries(counts), settings: world.written.length };
}

describe('what is kept of a page', () => {
  it('in a private window is nothing', async () => {
    expect(await keptAfterAll(true)).toEqual({ notes: 0, drafts: 0, rejections: 0, own: 0, staged: 0, settings: 0 });
  });

  it('in another window is what the reader asked for', async () => {
    expect(await keptAfterAll(false)).toEqual({ notes: 0, drafts: 1, rejections: 1, own: 0, staged: 0, settings: 0 });
  });
});

describe('the notes on a figure', () => {
  it.each([
    ['a private window', true, 0],
    ['another window', false, 1],
  ])('are told in %s by this number, deleted ones left out', async (_, isPrivate, notes) => {
    const { figure } = seed;
    await db.notes.bulkAdd([aNote({ figure }), aNote({ figure, deleted: '2026-05-03T00:00:00.000Z' })]);
    const message = { name: 'background/details', request: { figures: [figure] } };
    const told = await route(message, pageIn(isPrivate), handlersOn(db));
    expect(JSON.stringify(told)).toContain(`"notes":${notes}`);
  });
});
