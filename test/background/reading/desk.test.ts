import { describe, expect, it } from 'vitest';
import { createReadingDesk } from '../../../src/background/reading/desk';
import type { Steps } from '../../../src/reading/steps';

/** A desk whose clock goes on by a millisecond with each step; `log` tells whose step it was. */
function deskWithClock() {
  let time = 0;
  const log: string[] = [];
  const desk = createReadingDesk({ now: () => time, pause: () => Promise.resolve() });
  function* work(name: string, steps: number): Steps<string> {
    if (steps < 0) throw new Error('unreadable');
    for (let step = 0; step < steps; step += 1) {
      time += 1;
      log.push(name);
      yield;
    }
    return name;
  }
  /** Each run of steps of one and the same work: "a8" for eight steps of a. */
  const turns = () =>
    log
      .join('')
      .match(/(.)\1*/g)
      ?.map((run) => `${run.charAt(0)}${run.length}`);
  return { desk, work, log, turns };
}

describe('the reading desk', () => {
  it('gives what the work gives', async () => {
    const { desk, work } = deskWithClock();
    expect(await Promise.all([desk.read(1, true, work('a', 0)), desk.read(2, true, work('b', 99))])).toEqual([
      'a',
      'b',
    ]);
  });

  it('lets tabs take turns, the one that is looked at for longer', async () => {
    const { desk, work, turns } = deskWithClock();
    await Promise.all([desk.read(1, false, work('a', 20)), desk.read(2, true, work('b', 30))]);
    expect(turns()).toEqual(['a16', 'b24', 'a4', 'b6']);
  });

  it('gives a tab with many frames no more than one with one', async () => {
    const { desk, work, turns } = deskWithClock();
    const frames = ['a', 'b', 'c'].map((name) => desk.read(1, false, work(name, 8)));
    await Promise.all([...frames, desk.read(2, false, work('z', 16))]);
    expect(turns()).toEqual(['a8', 'z8', 'b8', 'z8', 'c8']);
  });

  it('lets the frames of one tab take turns', async () => {
    const { desk, work, turns } = deskWithClock();
    await Promise.all(['a', 'b'].map((name) => desk.read(1, false, work(name, 20))));
    expect(turns()).toEqual(['a16', 'b8', 'a4', 'b12']);
  });

  it('fails alone', async () => {
    const { desk, work } = deskWithClock();
    const bad = desk.read(1, true, work('a', -1));
    const good = desk.read(1, true, work('b', 40));
    await expect(bad).rejects.toThrow('unreadable');
    expect(await good).toBe('b');
    expect(await desk.read(3, true, work('c', 1))).toBe('c');
  });
});
