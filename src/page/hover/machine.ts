import type { Delays } from './delays';

/** What the pointer is over. The corridor is the way from a highlight to its open tooltip. */
export type Target = number | 'tooltip' | 'corridor' | 'nothing';

/** What happens to the machine; times in milliseconds on one clock. */
export type HoverEvent =
  | { readonly kind: 'pointer'; readonly at: Target; readonly x: number; readonly y: number; readonly time: number }
  | { readonly kind: 'press'; readonly at: Target }
  | { readonly kind: 'step'; readonly mention: number }
  | { readonly kind: 'time'; readonly time: number }
  /** The pointer left the window. */
  | { readonly kind: 'out'; readonly time: number }
  | { readonly kind: 'scroll' }
  /** Tab switch, window switch. */
  | { readonly kind: 'away' }
  | { readonly kind: 'escape' }
  /** The mention went out of sight or is no more. */
  | { readonly kind: 'gone'; readonly mention: number };

/** How an open tooltip was opened; only one that the pointer opened closes when the pointer leaves. */
export type OpenedBy = 'pointer' | 'press' | 'keyboard';

interface Rest {
  readonly mention: number;
  readonly since: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Where the machine stands. `rest` is the highlight rested on that is not open (yet). */
export interface HoverState {
  readonly open: { readonly mention: number; readonly by: OpenedBy } | null;
  readonly rest: Rest | null;
  /** Since when the pointer is off highlight and tooltip; null while it is on, or while leaving does not matter. */
  readonly leftSince: number | null;
  /** The highlight whose tooltip was closed by Escape; it does not open again before the pointer has left it. */
  readonly dismissed: number | null;
  readonly last: Spot | null;
}

/** Nothing open, nothing known of the pointer. */
export const CALM: HoverState = { open: null, rest: null, leftSince: null, dismissed: null, last: null };

/** When the next `time` event is due; null where only another event can change anything. */
export function due(state: HoverState, delays: Delays): number | null {
  const times = [
    state.rest === null ? null : state.rest.since + (state.open === null ? delays.dwell : delays.change),
    state.leftSince === null ? null : state.leftSince + delays.leave,
  ].filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** The state after an event; the same object where nothing changed. */
export function nextState(state: HoverState, event: HoverEvent, delays: Delays): HoverState {
  switch (event.kind) {
    case 'pointer':
      return pointed(state, event, delays);
    case 'time':
      return elapsed(state, event.time, delays);
    case 'press':
      return pressed(state, event.at);
    case 'step':
      return { ...state, open: { mention: event.mention, by: 'keyboard' }, rest: null, leftSince: null };
    case 'out':
      return left({ ...state, rest: null }, event.time);
    case 'scroll':
      // What comes under a resting pointer by scrolling was not pointed at.
      return state.rest === null ? state : { ...state, rest: null };
    case 'away':
      return state.open?.by === 'pointer' || state.rest !== null ? { ...CALM, last: state.last } : state;
    case 'escape':
      return { ...CALM, dismissed: state.open?.mention ?? state.dismissed, last: state.last };
    case 'gone':
      return gone(state, event.mention);
  }
}

function left(state: HoverState, time: number): HoverState {
  return state.open?.by === 'pointer' && state.leftSince === null ? { ...state, leftSince: time } : state;
}

function gone(state: HoverState, mention: number): HoverState {
  const open = state.open?.mention === mention ? null : state.open;
  const rest = state.rest?.mention === mention ? null : state.rest;
  return { ...state, open, rest, leftSince: open === null ? null : state.leftSince };
}

function pressed(state: HoverState, at: Target): HoverState {
  if (typeof at === 'number') return { ...state, open: { mention: at, by: 'press' }, rest: null, leftSince: null };
  if (at === 'tooltip') {
    const open = state.open === null ? null : { ...state.open, by: 'press' as const };
    return { ...state, open, rest: null, leftSince: null };
  }
  return { ...CALM, last: state.last };
}

function pointed(
  state: HoverState,
  { at, x, y, time }: Extract<HoverEvent, { kind: 'pointer' }>,
  delays: Delays,
): HoverState {
  const { last } = state;
  const spot = { x, y, time };
  // The first event may come from the page appearing under the pointer; browsers also send moves that are none, after
  // scrolling or when an element moves under the pointer.
  if (last === null) return { ...state, last: spot };
  if (last.x === x && last.y === y) return state;
  const distance = Math.hypot(x - last.x, y - last.y);
  const isFast = distance > delays.fast * Math.max(time - last.time, 1);
  const moved = { ...state, last: spot };

  if (at === 'tooltip') return { ...moved, rest: null, leftSince: null };
  if (at === 'corridor') return { ...moved, rest: null, leftSince: null };
  if (at === 'nothing') return left({ ...moved, rest: null, dismissed: null }, time);
  if (at === state.dismissed) return moved;
  if (state.open?.mention === at) return { ...moved, rest: null, leftSince: null };
  const since = state.rest?.mention === at && !isFast ? state.rest.since : time;
  return left({ ...moved, rest: { mention: at, since } }, time);
}

function elapsed(state: HoverState, time: number, delays: Delays): HoverState {
  const { rest, leftSince } = state;
  if (rest !== null && time >= rest.since + (state.open === null ? delays.dwell : delays.change)) {
    // A tooltip that was pinned or called by the keyboard stays until it is closed.
    if (state.open !== null && state.open.by !== 'pointer') return { ...state, rest: null };
    return { ...state, open: { mention: rest.mention, by: 'pointer' }, rest: null, leftSince: null };
  }
  if (leftSince !== null && time >= leftSince + delays.leave) return { ...state, open: null, leftSince: null };
  return state;
}
