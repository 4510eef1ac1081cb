import type { Page } from 'puppeteer-core';
import type { ImportResult } from '../../src/notes/import-result';
import { until } from '../browser/harness/driver';
import type { Lens } from '../browser/harness/installed-lens';
import { aDraft, aNote } from '../notes/examples';
import { readStore, type Stored, sendAll, sendInTurn } from './store-rig';

/** How many rounds are played, and how often the browser is started anew among them. */
export interface SoakPlan {
  readonly rounds: number;
  readonly restarts: number;
  /** Seed of the moments at which the background is killed. */
  readonly seed: number;
  readonly say?: (line: string) => void;
}

/** What came of it. */
export interface SoakResult {
  rounds: number;
  /** Rounds in which the kill left at least one request without an answer. */
  cut: number;
  saves: number;
  imports: number;
  wipes: number;
  restarts: number;
  /** Notes whose text was compared, over all rounds. */
  compared: number;
}

const savesAtOnce = 16;
const importedAtOnce = 120;
const slice = 40;

/**
 * Kills the background at random points of saves, imports and wipes, and closes or kills the browser now and then.
 * Throws, naming the round, as soon as a note is lost, a write stands half done, or a text is not the one written.
 */
export async function killRounds(lens: Lens, { rounds, restarts, seed, say }: SoakPlan): Promise<SoakResult> {
  const result: SoakResult = { rounds: 0, cut: 0, saves: 0, imports: 0, wipes: 0, restarts: 0, compared: 0 };
  const random = chances(seed);
  let panel = await lens.openPanelTab();
  let expected = new Map<string, string>();
  const restartEvery = Math.ceil(rounds / (restarts + 1));

  /** The moment of the kill is drawn from this many milliseconds after the work's beginning; it follows the machine. */
  const spread = { save: 100, import: 200, wipe: 50 };

  /** Does some work and kills the background in the middle of it. */
  async function cutting<T>(kind: keyof typeof spread, work: () => Promise<T>): Promise<T> {
    let isDone = false;
    const kill = async () => {
      await new Promise((resolve) => setTimeout(resolve, random() * spread[kind]));
      await lens.killBackground();
      spread[kind] = isDone ? Math.max(5, spread[kind] * 0.8) : Math.min(1_000, spread[kind] * 1.15);
    };
    const working = work().then((done) => {
      isDone = true;
      return done;
    });
    const [done] = await Promise.all([working, kill()]);
    return done;
  }

  async function check(what: string, now: Stored): Promise<void> {
    for (const [id, text] of expected) {
      const stored = now.notes.get(id);
      if (stored !== text) throw new Error(`Round ${result.rounds}, ${what}: note "${text}" reads "${stored}".`);
      result.compared += 1;
    }
    if (now.notes.size !== expected.size) {
      throw new Error(`Round ${result.rounds}, ${what}: ${now.notes.size} notes for ${expected.size}.`);
    }
  }

  async function save(round: number): Promise<void> {
    const changed = [...expected.keys()].slice(0, 2);
    const drafts = Array.from({ length: savesAtOnce }, (_, position) => {
      const note = changed[position];
      const text = `Round ${round}, note ${position}`;
      return note === undefined ? aDraft({ text }) : { ...aDraft({ text, note }), base: -1 };
    });
    // A change begins from the revision that is stored.
    const sound = await withRevisions(panel, drafts);
    const keep = sound.map((request) => ({ name: 'background/keep-draft', request }));
    await until('all drafts', async () => (await sendAll(panel, keep)).every((reply) => isKept(reply)));
    const requests = sound.map((request) => ({ name: 'background/save-note', request }));
    const replies = await cutting('save', () => sendInTurn(panel, requests));
    if (replies.length < requests.length) result.cut += 1;
    const now = await readStore(panel);
    for (const [position, draft] of sound.entries()) {
      const isSaved = now.notes.get(draft.note) === draft.text;
      const isDraft = now.drafts.get(draft.id) === draft.text;
      if (isSaved === isDraft) throw new Error(`Round ${round}: "${draft.text}" is ${isSaved ? 'both' : 'neither'}.`);
      if (position < replies.length && !isSaved)
        throw new Error(`Round ${round}: "${draft.text}" was said to be saved.`);
      if (isSaved) expected.set(draft.note, draft.text);
    }
    await check('save', now);
    await sendAll(
      panel,
      [...now.drafts.keys()].map((id) => ({ name: 'background/drop-draft', request: { id } })),
    );
    result.saves += 1;
  }

  async function bringIn(round: number): Promise<void> {
    const run = crypto.randomUUID();
    const notes = Array.from({ length: importedAtOnce }, (_, position) =>
      aNote({ id: crypto.randomUUID(), text: `Round ${round}, imported ${position}` }),
    );
    const slices = Array.from({ length: importedAtOnce / slice }, (_, at) => ({
      name: 'background/import-slice',
      request: { run, records: notes.slice(at * slice, (at + 1) * slice).map((record) => ({ kind: 'note', record })) },
    }));
    const commit = {
      name: 'background/import-commit',
      request: { run, expected: importedAtOnce, preferImported: [] },
    };
    const replies = await cutting('import', () => sendInTurn(panel, [...slices, commit]));
    if (replies.length <= slices.length) result.cut += 1;
    const now = await readStore(panel);
    const present = notes.filter(({ id }) => now.notes.has(id)).length;
    // The background may also refuse: what it staged before the browser started anew is gone.
    const isDone = (replies[slices.length] as ImportResult | undefined)?.kind === 'done';
    if (present !== importedAtOnce && (present !== 0 || isDone)) {
      throw new Error(`Round ${round}: ${present} of ${importedAtOnce} notes of an import.`);
    }
    if (present > 0) for (const { id, text } of notes) expected.set(id, text);
    await check('import', now);
    await sendAll(panel, [{ name: 'background/import-cancel', request: { run } }]);
    result.imports += 1;
  }

  async function wipe(round: number): Promise<void> {
    await until('the setting', async () => {
      const [reply] = await sendAll(panel, [{ name: 'background/change-settings', request: { dwell: 777 } }]);
      return reply !== null;
    });
    const request = { name: 'background/wipe', request: { sure: true } };
    const [reply] = await cutting('wipe', () => sendAll(panel, [request]));
    if (reply === null) result.cut += 1;
    // Any request starts the background again; a wipe that was begun is finished then.
    await until('the background', async () => (await sendAll(panel, [{ name: 'background/wording', request: {} }]))[0]);
    const dwell = await until('the end of the wipe', async () => {
      const held = (await panel.evaluate('(globalThis.browser ?? chrome).storage.local.get()')) as {
        wiping?: boolean;
        settings?: { dwell: number };
      };
      return !held.wiping && { kept: held.settings?.dwell === 777 };
    });
    const now = await readStore(panel);
    if (now.notes.size === 0 && !dwell.kept) expected = new Map();
    else if (reply !== null || !dwell.kept) throw new Error(`Round ${round}: ${now.notes.size} notes after a wipe.`);
    await check('wipe', now);
    result.wipes += 1;
  }

  for (let round = 1; round <= rounds; round += 1) {
    result.rounds = round;
    if (round % 25 === 0) await wipe(round);
    else if (round % 5 === 0) await bringIn(round);
    else await save(round);
    if (round % restartEvery === 0 && result.restarts < restarts) {
      // Every other time the browser is killed while it is busy, not closed.
      await lens.restart(result.restarts % 2 === 0 ? 'close' : 'kill');
      result.restarts += 1;
      panel = await lens.openPanelTab();
      await check('restart', await readStore(panel));
    }
    if (round % 50 === 0) say?.(JSON.stringify(result));
  }
  return result;
}

function isKept(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'kept' in reply && reply.kept === true;
}

async function withRevisions<D extends { note: string; base: number }>(
  panel: Page,
  drafts: readonly D[],
): Promise<D[]> {
  const ids = drafts.filter(({ base }) => base < 0).map(({ note }) => note);
  const revisions = new Map(
    (await panel.evaluate(`(async () => {
      const asked = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const db = await asked(indexedDB.open('cac-lens'));
      try {
        const notes = db.transaction('notes').objectStore('notes');
        const found = await Promise.all(${JSON.stringify(ids)}.map((id) => asked(notes.get(id))));
        return found.filter((note) => note).map(({ id, revision }) => [id, revision]);
      } finally {
        db.close();
      }
    })()`)) as [string, number][],
  );
  return drafts.map((draft) => ({ ...draft, base: revisions.get(draft.note) ?? 0 }));
}

/** Numbers from 0 to 1 by a seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
