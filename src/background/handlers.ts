import shippedLibrary from 'virtual:dataset-full';
import browser from 'webextension-polyfill';
import type { Announcement } from '../figures/announcement';
import { indexExcerpt } from '../figures/index-excerpt';
import { parseOwnAnnouncement } from '../figures/own-announcement';
import type { NoteSeed, ReaderSetup } from '../messages';
import type { NotesDatabase } from '../notes/database';
import { failureOf } from '../notes/failure';
import { cancelImport, commitImport, stageSlice } from '../notes/import';
import { cleanAddress } from '../notes/page-address';
import type { FailureReason } from '../notes/save-result';
import { deleteNote, keepDraft, purgeNote, restoreNote, saveNote } from '../notes/saving';
import { sift } from '../notes/sift';
import { draftFromSeed } from './add-note';
import { showCount } from './badge';
import { isCommentFrame } from './comment-frames';
import { figureDetails } from './figure-details';
import { forgetAsked, injectPointing, injectReader, mayRead, readAnyway } from './injection';
import { createMenus } from './menus';
import { notedPage } from './noted-page';
import { closeOtherTooltips } from './one-tooltip';
import { pageFacts } from './page-facts';
import { isPainted } from './painted';
import { openBeside, setButtonBehaviour } from './panel-host';
import { prepareReading, readForPage, usersShare } from './reading/answer';
import { indexWith } from './reading/index-at-hand';
import type { Handlers } from './router';
import type { Origin } from './sender';
import { changeSettings, loadSettings } from './settings-store';
import { refreshReaders } from './tabs';
import { wipeEverything } from './wiping';
import { wordingFor } from './wording';

type PageOrigin = Extract<Origin, { kind: 'page' }>;

const nothing = undefined;

/** What answers each message; `db` opens lazily and is kept by the caller. */
export function handlersOn(db: NotesDatabase): Handlers {
  return {
    'background/gate-passed': async (_request, origin) => {
      if (origin.kind !== 'page' || isInComments(origin)) return;
      if (!(await mayRead(await loadSettings(), origin.tab, origin.pageUrl))) return;
      const injecting = injectReader(origin.tab, origin.frame);
      prepareReading(db);
      await injecting;
    },
    'background/read': async (section, origin) => {
      if (origin.kind !== 'page') return null;
      const [setup, users] = await Promise.all([setUp(origin), usersShare(db, origin)]);
      return { setup, reading: setup.active ? await readForPage(origin.tab, section, users) : null };
    },
    'background/pointing': async (_request, origin) => ({
      loaded: origin.kind === 'page' && (await injectPointing(origin.tab, origin.frame)),
    }),
    'background/tooltip-open': async (_request, origin) => {
      if (origin.kind === 'page') await closeOtherTooltips(origin.tab, origin.frame);
    },
    'background/found': async ({ count }, origin) => {
      if (origin.kind === 'page') await showCount(origin.tab, origin.frame, origin.pageUrl, count);
    },
    'background/details': async ({ figures }, origin) => {
      const isPrivate = origin.kind === 'page' && origin.private;
      const { language } = await loadSettings();
      const counts = isPrivate ? new Map<string, number>() : await countNotes(db, figures);
      const own = await db.own.toArray();
      const library = shippedLibrary();
      const all = { ...library, announcements: [...library.announcements, ...own] };
      const wanted = language ?? browser.i18n.getUILanguage();
      return {
        index: indexExcerpt(indexWith(sift('own', own).sound), new Set(figures)),
        details: figureDetails(all, figures, wanted, counts, new Set(own.map(({ id }) => id))),
      };
    },
    'background/wording': async () => wordingFor(shippedLibrary(), (await loadSettings()).language),
    'background/add-note': async (seed, origin) => {
      if (origin.kind !== 'page') return { opened: 'panel' };
      if (origin.private) return { opened: await openBeside(origin, { show: 'private' }) };
      const ids = { draft: crypto.randomUUID(), note: crypto.randomUUID() };
      // The panel opens first: the browsers allow it only in the turn of the press. It waits for the draft to appear.
      const opening = openBeside(origin, { show: 'draft', draft: ids.draft });
      const page = await notedPage(origin.tab, origin.pageUrl, origin.pageTitle, seed.story);
      await keepDraft(db, draftFromSeed(seed, page, shippedLibrary().about.version, ids));
      return { opened: await opening };
    },
    'background/show-in-panel': async ({ mention }, origin) => {
      if (origin.kind !== 'page') return { opened: 'panel' };
      const { tab, frame } = origin;
      return { opened: await openBeside(origin, { show: 'mention', tab, frame, mention }) };
    },
    'background/not-this': async (seed, origin) => {
      if (origin.kind === 'page' && !origin.private) await reject(db, seed, origin);
    },
    'background/page-facts': async ({ tab, url }) => pageFacts(tab, url),
    'background/read-anyway': async ({ tab }) => ({ injected: await readAnyway(tab) }),
    'background/keep-draft': async (draft) => {
      try {
        await keepDraft(db, draft);
        return { kept: true, reason: null };
      } catch (error) {
        return { kept: false, reason: failureOf(error) };
      }
    },
    'background/drop-draft': async ({ id }) => {
      await db.drafts.delete(id);
      return nothing;
    },
    'background/save-note': async (draft) => {
      const result = await saveNote(db, draft);
      if (result.kind === 'saved') await refreshReaders();
      return result;
    },
    'background/delete-note': async ({ id, revision }) => deleteNote(db, id, revision),
    'background/restore-note': async ({ id }) => restoreNote(db, id),
    'background/purge-note': async ({ id }) => {
      await purgeNote(db, id);
      return nothing;
    },
    'background/revoke': async ({ rejection }) => {
      await db.rejections.delete(rejection);
      await refreshReaders();
      return nothing;
    },
    'background/change-settings': async (change) => {
      const settings = await changeSettings(change);
      if ('sitesOff' in change || 'reading' in change) await forgetAsked();
      await setButtonBehaviour(settings.reading);
      if ('language' in change) await createMenus();
      await refreshReaders();
      return settings;
    },
    'background/keep-own': async ({ announcement }) => {
      const reason = await keepOwn(db, announcement);
      if (reason === null) await refreshReaders();
      return { kept: reason === null, reason };
    },
    'background/drop-own': async ({ announcement }) => {
      await db.own.delete(announcement);
      await refreshReaders();
      return nothing;
    },
    'background/import-slice': async ({ run, records }) => {
      try {
        return { staged: await stageSlice(db, run, records), reason: null };
      } catch (error) {
        return { staged: 0, reason: failureOf(error) };
      }
    },
    'background/import-commit': async ({ run, expected, preferImported }) => {
      const result = await commitImport(db, run, expected, new Set(preferImported));
      if (result.kind === 'done') await refreshReaders();
      return result;
    },
    'background/import-cancel': async ({ run }) => {
      await cancelImport(db, run);
      return nothing;
    },
    'background/wipe': async () => {
      const wiped = await wipeEverything(db);
      await refreshReaders();
      return { wiped };
    },
  };
}

async function countNotes(db: NotesDatabase, figures: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await db.notes
    .where('figure')
    .anyOf(figures)
    .each(({ figure, deleted }) => {
      if (figure !== null && deleted === null) counts.set(figure, (counts.get(figure) ?? 0) + 1);
    });
  return counts;
}

/** Keeps a figure of the user's own; says why where it could not be kept. */
async function keepOwn(db: NotesDatabase, json: unknown): Promise<FailureReason | null> {
  let announcement: Announcement;
  try {
    announcement = parseOwnAnnouncement(json);
  } catch {
    return 'invalid';
  }
  try {
    await db.own.put(announcement);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function isInComments({ frame, url }: PageOrigin): boolean {
  return frame !== 0 && isCommentFrame(url);
}

async function setUp(origin: PageOrigin): Promise<ReaderSetup> {
  const { tab, pageUrl } = origin;
  const [settings, painted] = await Promise.all([loadSettings(), isPainted(tab, pageUrl)]);
  return {
    active: !isInComments(origin) && (await mayRead(settings, tab, pageUrl)),
    quiet: settings.quiet,
    painted,
    dwell: settings.dwell,
    relations: settings.relations,
    theme: settings.theme === 'system' ? 'page' : settings.theme,
  };
}

async function reject(db: NotesDatabase, seed: NoteSeed, origin: PageOrigin): Promise<void> {
  const { keepAddresses } = await loadSettings();
  const { figure, quote, prefix, suffix, printed } = seed;
  await db.rejections.put({
    id: crypto.randomUUID(),
    figure,
    text: printed?.text ?? quote,
    quote,
    prefix,
    suffix,
    url: keepAddresses ? cleanAddress(origin.pageUrl) : '',
    created: new Date().toISOString(),
  });
}
