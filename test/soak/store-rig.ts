import type { Page } from 'puppeteer-core';

/** What stands in the database, as a page of the extension reads it without any code of ours. */
export interface Stored {
  /** Text by note. */
  readonly notes: ReadonlyMap<string, string>;
  /** Text by draft. */
  readonly drafts: ReadonlyMap<string, string>;
}

/** Reads the database. */
export async function readStore(panel: Page): Promise<Stored> {
  const [notes, drafts] = (await panel.evaluate(`(async () => {
    const asked = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await asked(indexedDB.open('cac-lens'));
    try {
      const stores = db.transaction(['notes', 'drafts']);
      const all = await Promise.all(['notes', 'drafts'].map((name) => asked(stores.objectStore(name).getAll())));
      return all.map((records) => records.map(({ id, text }) => [id, text]));
    } finally {
      db.close();
    }
  })()`)) as [string, string][][];
  return { notes: new Map(notes), drafts: new Map(drafts) };
}

/** Sends requests to the background at once; gives each reply, null where none came. */
export function sendAll(panel: Page, requests: readonly unknown[]): Promise<unknown[]> {
  return panel.evaluate(`(async () => {
    const { runtime } = globalThis.browser ?? chrome;
    const sent = ${JSON.stringify(requests)}.map((each) => runtime.sendMessage(each).catch(() => null));
    return (await Promise.all(sent)).map((reply) => reply ?? null);
  })()`) as Promise<unknown[]>;
}

/** Sends requests one after the other until one is not answered; gives the replies. */
export function sendInTurn(panel: Page, requests: readonly unknown[]): Promise<unknown[]> {
  return panel.evaluate(`(async () => {
    const { runtime } = globalThis.browser ?? chrome;
    const replies = [];
    for (const request of ${JSON.stringify(requests)}) {
      const reply = (await runtime.sendMessage(request).catch(() => null)) ?? null;
      if (reply === null) break;
      replies.push(reply);
    }
    return replies;
  })()`) as Promise<unknown[]>;
}
