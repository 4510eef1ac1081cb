import type { Page } from 'puppeteer-core';
import { aNote } from '../../notes/examples';

/** Writes so many notes straight into the database: English and Chinese, each with a word of its own. */
export async function fillStore(panel: Page, count: number): Promise<void> {
  const english = aNote({ text: 'asks what is counted here, and by whom. '.repeat(4) });
  await panel.evaluate(`(async () => {
    const asked = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
    const db = await asked(indexedDB.open('cac-lens'));
    const like = ${JSON.stringify(english)};
    for (let from = 0; from < ${count}; from += 2000) {
      const writing = db.transaction('notes', 'readwrite', { durability: 'relaxed' });
      const notes = writing.objectStore('notes');
      for (let at = from; at < Math.min(${count}, from + 2000); at += 1) {
        const time = new Date(1.6e12 + at * 60_000).toISOString();
        const text = at % 10 === 0 ? '处置账号和信息 needle' + at : 'needle' + at + ' ' + like.text;
        notes.put({ ...like, id: crypto.randomUUID(), text, tags: ['tag ' + (at % 40)], created: time, modified: time });
      }
      await new Promise((resolve) => { writing.oncomplete = resolve; });
    }
    db.close();
  })()`);
}
