import { describe, expect, it } from 'vitest';
import { DEFAULT_DELAYS } from '../../../src/page/hover/delays';
import { CALM, due, type HoverEvent, type HoverState, nextState, type Target } from '../../../src/page/hover/machine';

/** Plays events; between two of them the clock goes on and every `time` event that is due is sent. */
function play(...events: HoverEvent[]): HoverState {
  return events.reduce((state, event) => nextState(state, event, DEFAULT_DELAYS), CALM);
}

let x = 0;
/** A slow move of one pixel: the distance says that it moved, the speed that it rests. */
function move(at: Target, time: number): HoverEvent {
  x += 1;
  return { kind: 'pointer', at, x, y: 0, time };
}
const time = (now: number): HoverEvent => ({ kind: 'time', time: now });
const opened = [move('nothing', 0), move(1, 100), time(400)];

describe('hover: opening', () => {
  it('opens after resting, not before', () => {
    const resting = play(move('nothing', 0), move(1, 100));
    expect(due(resting, DEFAULT_DELAYS)).toBe(400);
    expect(nextState(resting, time(399), DEFAULT_DELAYS).open).toBeNull();
    expect(nextState(resting, time(400), DEFAULT_DELAYS).open).toEqual({ mention: 1, by: 'pointer' });
  });

  it('counts slow moves on the highlight as rest, and begins anew after a fast one', () => {
    expect(play(move('nothing', 0), move(1, 100), move(1, 200), time(400)).open?.mention).toBe(1);
    const dash: HoverEvent = { kind: 'pointer', at: 1, x: x + 500, y: 0, time: 300 };
    expect(play(move('nothing', 0), move(1, 100), dash, time(400)).open).toBeNull();
  });

  it('does not open for a page that appears or moves under a pointer at rest', () => {
    const still = (at: Target, now: number): HoverEvent => ({ kind: 'pointer', at, x: 5, y: 5, time: now });
    expect(play(still(1, 0), time(1000)).open).toBeNull();
    expect(play(still('nothing', 0), still(1, 100), time(1000)).open).toBeNull();
  });

  it('does not open after scrolling or a tab switch during the rest', () => {
    expect(play(move('nothing', 0), move(1, 100), { kind: 'scroll' }, time(1000)).open).toBeNull();
    expect(play(move('nothing', 0), move(1, 100), { kind: 'away' }, time(1000)).open).toBeNull();
  });

  it('does not open when the pointer left before the time, however late the clock', () => {
    expect(play(move('nothing', 0), move(1, 100), move('nothing', 390), time(1000)).open).toBeNull();
  });
});

describe('hover: staying and leaving', () => {
  it('closes some time after leaving', () => {
    const left = play(...opened, move('nothing', 500));
    expect(due(left, DEFAULT_DELAYS)).toBe(800);
    expect(nextState(left, time(799), DEFAULT_DELAYS).open).not.toBeNull();
    expect(nextState(left, time(800), DEFAULT_DELAYS).open).toBeNull();
  });

  it('counts the time from the first moment outside', () => {
    expect(play(...opened, move('nothing', 500), move('nothing', 700), time(800)).open).toBeNull();
  });

  it('stays when the tooltip, the corridor or the number is reached in time', () => {
    for (const at of ['tooltip', 'corridor', 1] as const) {
      const state = play(...opened, move('nothing', 500), move(at, 700), time(5000));
      expect(state.open?.mention).toBe(1);
      expect(due(state, DEFAULT_DELAYS)).toBeNull();
    }
  });

  it('has no timer while the pointer is on it', () => {
    expect(due(play(...opened), DEFAULT_DELAYS)).toBeNull();
  });

  it('closes when the pointer leaves the window, the tab is switched, or the number is gone', () => {
    expect(play(...opened, { kind: 'out', time: 500 }, time(800)).open).toBeNull();
    expect(play(...opened, { kind: 'away' }).open).toBeNull();
    expect(play(...opened, { kind: 'gone', mention: 1 }).open).toBeNull();
    expect(play(...opened, { kind: 'gone', mention: 2 }).open?.mention).toBe(1);
  });

  it('changes to a neighbour after a shorter rest, without closing between', () => {
    const over = play(...opened, move(2, 500));
    expect(due(over, DEFAULT_DELAYS)).toBe(600);
    expect(over.open?.mention).toBe(1);
    expect(nextState(over, time(600), DEFAULT_DELAYS).open).toEqual({ mention: 2, by: 'pointer' });
  });

  it('keeps the tooltip when a neighbour is only passed over on the way into it', () => {
    expect(play(...opened, move(2, 500), move('tooltip', 560), time(5000)).open?.mention).toBe(1);
  });

  it('closes on Escape and does not open again while the pointer does not move', () => {
    const closed = play(...opened, { kind: 'escape' });
    expect(closed.open).toBeNull();
    expect(due(closed, DEFAULT_DELAYS)).toBeNull();
  });

  it('opens a dismissed one again only after the pointer has left it', () => {
    const dismissed = [...opened, { kind: 'escape' } as const, move(1, 500), time(5000)];
    expect(play(...dismissed).open).toBeNull();
    expect(play(...dismissed, move('nothing', 5100), move(1, 5200), time(5500)).open?.mention).toBe(1);
  });
});

describe('hover: pinning and keys', () => {
  it('pins on a press, on the number or in the tooltip', () => {
    for (const at of [1, 'tooltip'] as const) {
      const pinned = play(...opened, { kind: 'press', at }, move('nothing', 900), time(5000));
      expect(pinned.open).toEqual({ mention: 1, by: 'press' });
    }
  });

  it('opens at once on a press, as a tap does', () => {
    expect(play({ kind: 'press', at: 3 }).open).toEqual({ mention: 3, by: 'press' });
  });

  it('lets no passing over a neighbour take a pinned tooltip away', () => {
    expect(play({ kind: 'press', at: 3 }, move('nothing', 0), move(1, 100), time(400), time(2000)).open?.mention).toBe(
      3,
    );
  });

  it('closes a pinned one on Escape or a press outside', () => {
    expect(play({ kind: 'press', at: 3 }, { kind: 'escape' }).open).toBeNull();
    expect(play({ kind: 'press', at: 3 }, { kind: 'press', at: 'nothing' }).open).toBeNull();
  });

  it('keeps a pinned one over a tab switch', () => {
    expect(play({ kind: 'press', at: 3 }, { kind: 'away' }).open?.mention).toBe(3);
  });

  it('opens at once by key, and leaves it open when the pointer moves elsewhere', () => {
    const stepped = play({ kind: 'step', mention: 4 }, move('nothing', 0), move('nothing', 100), time(5000));
    expect(stepped.open).toEqual({ mention: 4, by: 'keyboard' });
  });
});
