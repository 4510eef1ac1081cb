import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onMenu } from '../../src/background/menus';
import { notedPage } from '../../src/background/noted-page';
import { NotesDatabase } from '../../src/notes/database';

/** What the pretended browser answers: the reader of the page, and the scripts that are put into it. */
const world = vi.hoisted(() => ({
  settings: {} as object,
  report: null as object | null,
  inPage: null as object | null,
  asked: [] as object[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: { get: async () => ({ settings: world.settings }) },
      session: { set: async (values: object) => world.asked.push(values) },
    },
    tabs: {
      sendMessage: async () => {
        if (!world.report) throw new Error('Could not establish connection.');
        return world.report;
      },
    },
    scripting: {
      executeScript: async ({ injectImmediately }: { injectImmediately?: boolean }) => {
        if (!world.inPage) throw new Error('Cannot access contents of the page.');
        return [{ result: injectImmediately ? world.inPage : undefined }];
      },
    },
  },
}));
vi.stubGlobal('chrome', { sidePanel: { open: async () => undefined } });

const address = 'https://m.news.example/2023/05/a?utm_source=x#top';
const canonical = 'https://www.news.example/2023/05/a';

let db = new NotesDatabase(`test-${crypto.randomUUID()}`);
beforeEach(() => {
  db = new NotesDatabase(`test-${crypto.randomUUID()}`);
  Object.assign(world, { settings: {}, report: null, inPage: null, asked: [] });
});
afterEach(() => db.delete());

describe('the page that a note keeps', () => {
  it('has the canonical address and the language that its reader knows', async () => {
    world.report = { canonical, language: 'zh', mentions: [] };
    world.inPage = { canonical: null, language: 'en' };
    expect(await notedPage(3, address, 'A')).toEqual({
      url: 'https://m.news.example/2023/05/a',
      canonical,
      language: 'zh',
      title: 'A',
    });
  });

  it('has those that the page itself gives where no reader is in it, and none where nobody may look', async () => {
    world.inPage = { canonical, language: 'fr' };
    expect(await notedPage(3, address, 'A')).toMatchObject({ canonical, language: 'fr' });
    world.inPage = null;
    expect(await notedPage(3, address, 'A')).toMatchObject({ canonical: null, language: null });
  });

  it('takes no canonical address of another site, and nothing that is no text', async () => {
    world.inPage = { canonical: 'https://elsewhere.example/2023/05/a', language: 'en' };
    expect(await notedPage(3, address, 'A')).toMatchObject({ canonical: null, language: 'en' });
    world.inPage = { canonical: 5, language: 'en' };
    expect(await notedPage(3, address, 'A')).toMatchObject({ canonical: null, language: null });
  });

  it('has the address and the headline of the story that it is on, where that is not the page’s own', async () => {
    world.report = { canonical, language: 'zh', mentions: [] };
    const story = { headline: 'Second', language: 'en', canonical: 'https://news.example/2021/07/b' };
    expect(await notedPage(3, address, 'A', story)).toEqual({
      url: 'https://m.news.example/2023/05/a',
      canonical: story.canonical,
      language: 'en',
      title: 'Second',
    });
    const untold = { headline: null, language: null, canonical: 'https://elsewhere.example/2021/07/b' };
    expect(await notedPage(3, address, 'A', untold)).toMatchObject({ canonical: null, language: null, title: 'A' });
  });

  it('is none where no addresses are kept, and for a page that is not of the web', async () => {
    expect(await notedPage(3, 'chrome-extension://lens/sample.html', 'Sample')).toBeNull();
    world.settings = { keepAddresses: false };
    expect(await notedPage(3, address, 'A')).toBeNull();
  });
});

describe('a note on selected words, by the context menu', () => {
  const press = (incognito: boolean) =>
    onMenu(db)(
      {
        menuItemId: 'note-on-selection',
        selectionText: 'closed 66,600',
        pageUrl: address,
        modifiers: [],
        editable: false,
      },
      {
        id: 3,
        windowId: 1,
        title: 'A',
        url: address,
        incognito,
        index: 0,
        active: true,
        highlighted: true,
        pinned: false,
      },
    );

  it('begins as a draft with the words and the page', async () => {
    world.inPage = { canonical, language: 'en' };
    press(false);
    const [draft] = await vi.waitUntil(async () => {
      const drafts = await db.drafts.toArray();
      return drafts.length > 0 && drafts;
    });
    expect(draft).toMatchObject({
      passage: { quote: 'closed 66,600' },
      page: { url: 'https://m.news.example/2023/05/a', canonical, language: 'en', title: 'A' },
    });
    expect(world.asked).toEqual([{ 'panel-request': { show: 'draft', draft: draft?.id } }]);
  });

  it('in a private window is refused in words, and leaves nothing', async () => {
    press(true);
    await vi.waitUntil(() => world.asked.length > 0);
    expect(world.asked).toEqual([{ 'panel-request': { show: 'private' } }]);
    expect(await db.drafts.count()).toBe(0);
  });
});
