import { isAlive } from '../browser-seam';
import { removeLeftovers } from '../leftovers';

/** Heard by a reader of an earlier load of the extension, which lives in a world of its own. */
const TAKEOVER = 'figure-takeover';
const RUNNING = Symbol.for('cac-lens reader');

type World = typeof globalThis & { [RUNNING]?: AbortController };

/**
 * Makes this reader the only one of its frame and gives the signal that ends it. One of the same load of the extension
 * is ended directly. One that a reload left behind hears an event; a page can send that event too, so it leaves only
 * where its extension is really gone.
 */
export function takeOver(document: Document): AbortController {
  const world = globalThis as World;
  world[RUNNING]?.abort();
  document.dispatchEvent(new Event(TAKEOVER));
  removeLeftovers(document);
  const controller = new AbortController();
  world[RUNNING] = controller;
  const { signal } = controller;
  const leaveIfDead = (): void => {
    if (!isAlive()) controller.abort();
  };
  document.addEventListener(TAKEOVER, leaveIfDead, { signal });
  document.addEventListener('visibilitychange', leaveIfDead, { signal });
  return controller;
}
