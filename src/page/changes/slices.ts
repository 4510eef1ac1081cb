import { nextTurn } from '../../next-turn';

/** Longest work in one go, in milliseconds: well below the 50 ms from which a page feels stuck. */
const SLICE_MS = 12;

interface SchedulerLike {
  yield?(): Promise<void>;
}

/** Lets the page go on with its own work. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: SchedulerLike };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return nextTurn();
}

/** A clock that says when a slice is used up. */
export function sliceClock(): () => boolean {
  const end = performance.now() + SLICE_MS;
  return () => performance.now() >= end;
}

/** Waits until the browser is idle, at most `timeout` milliseconds. */
export function whenIdle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 50);
  });
}
