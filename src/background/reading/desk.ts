import type { Steps } from '../../reading/steps';

/** Reads for all tabs, a slice of time for one after another, so that none of them waits for a long page of another. */
export interface ReadingDesk {
  /** Does the work of a tab; a tab that is looked at gets longer slices. Fails as the work does. */
  read<T>(tab: number, isVisible: boolean, work: Steps<T>): Promise<T>;
}

/** Slices in milliseconds: messages that come in meanwhile, such as a note to be saved, wait no longer. */
const SLICE_MS = { visible: 24, hidden: 8 };

interface Job {
  readonly slice: number;
  /** Works until the given time; true when all is done. */
  run(end: number): boolean;
}

/** What the desk needs of the world: a clock in milliseconds, and a way to let everything else that waits go first. */
export interface DeskSetting {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** Makes a desk that has nothing to do. */
export function createReadingDesk({ now, pause }: DeskSetting): ReadingDesk {
  /** The work of each tab, in the order of their turns. */
  const waiting = new Map<number, Job[]>();
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (;;) {
      const [turn] = waiting;
      if (turn === undefined) break;
      const [tab, jobs] = turn;
      const job = jobs.shift();
      if (job !== undefined && !job.run(now() + job.slice)) jobs.push(job);
      waiting.delete(tab);
      if (jobs.length > 0) waiting.set(tab, jobs);
      await pause();
    }
    isRunning = false;
  }

  return {
    read(tab, isVisible, work) {
      return new Promise((resolve, reject) => {
        const job: Job = {
          slice: isVisible ? SLICE_MS.visible : SLICE_MS.hidden,
          run(end) {
            try {
              do {
                const step = work.next();
                if (!step.done) continue;
                resolve(step.value);
                return true;
              } while (now() < end);
              return false;
            } catch (error) {
              reject(error);
              return true;
            }
          },
        };
        const jobs = waiting.get(tab);
        if (jobs === undefined) waiting.set(tab, [job]);
        else jobs.push(job);
        if (!isRunning) void run();
      });
    },
  };
}
