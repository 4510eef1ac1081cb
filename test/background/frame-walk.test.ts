import { describe, expect, it } from 'vitest';
import { nextStop, stopsOf } from '../../src/background/frame-walk';
import type { FrameOutline } from '../../src/messages';

const mention = (number: number, isAbove = false) => ({ mention: number, isAbove });
const frame = (position: number, isAbove = false) => ({ frame: position, isAbove });

function outlines(...given: readonly [id: number, path: number[], items: FrameOutline['items'], current?: number][]) {
  return new Map<number, FrameOutline>(
    given.map(([id, path, items, current]) => [
      id,
      { path, items, current: current === undefined ? null : { mention: current, isOpen: true } },
    ]),
  );
}

const names = (of: ReadonlyMap<number, FrameOutline>) => stopsOf(of).map((stop) => `${stop.frame}:${stop.mention}`);

describe('the way through all frames', () => {
  it('goes into each frame where it stands', () => {
    const page = outlines(
      [0, [], [mention(0), frame(1), mention(1), frame(0)]],
      [7, [0], [mention(0)]],
      [5, [1], [mention(4), frame(0)]],
      [9, [1, 0], [mention(2)]],
    );
    expect(names(page)).toEqual(['0:0', '5:4', '9:2', '0:1', '7:0']);
  });

  it('passes over frames without a reader, and ends with those whose surroundings have none', () => {
    const page = outlines([8, [3, 1], [mention(1)]], [6, [3], [mention(0), frame(1)]], [0, [], [frame(2), mention(0)]]);
    expect(names(page)).toEqual(['0:0', '6:0', '8:1']);
    expect(names(outlines([8, [3, 1], [mention(1)]], [6, [3], [mention(0), frame(1)]]))).toEqual(['6:0', '8:1']);
  });
});

describe('a step', () => {
  const at = (page: ReadonlyMap<number, FrameOutline>, direction: 'next' | 'previous') => {
    const stops = stopsOf(page);
    const stop = stops[nextStop(stops, page, direction)];
    return stop === undefined ? null : `${stop.frame}:${stop.mention}`;
  };

  it('leads from the open tooltip to its neighbour in any frame, and round', () => {
    const page = outlines([0, [], [mention(0), frame(0), mention(1)], 0], [5, [0], [mention(0)]]);
    expect([at(page, 'next'), at(page, 'previous')]).toEqual(['5:0', '0:1']);
  });

  it('takes an open tooltip for the current one before one that was closed by Escape', () => {
    const page = outlines([0, [], [mention(0), mention(1), frame(0)]], [5, [0], [mention(0)], 0]);
    page.set(0, { ...(page.get(0) as FrameOutline), current: { mention: 0, isOpen: false } });
    expect(at(page, 'previous')).toBe('0:1');
  });

  it('begins with what is in view', () => {
    const page = outlines([0, [], [mention(0, true), frame(0, true), mention(1)]], [5, [0], [mention(0)]]);
    expect([at(page, 'next'), at(page, 'previous')]).toEqual(['0:1', '5:0']);
    const passed = outlines([0, [], [mention(0, true), mention(1, true)]]);
    expect([at(passed, 'next'), at(passed, 'previous')]).toEqual(['0:0', '0:1']);
  });

  it('leads nowhere on a page without figures', () => {
    expect(at(outlines([0, [], []]), 'next')).toBeNull();
    expect(at(outlines([0, [], []]), 'previous')).toBeNull();
  });
});
