import type { HitTest, Point } from '../pointing/hit-test';
import type { Seen, Spot } from '../pointing/seen';
import { type Box, isInCorridor } from './corridor';
import type { Delays } from './delays';
import { CALM, due, type HoverEvent, type HoverState, nextState, type OpenedBy, type Target } from './machine';

/** What the hover edge needs of the tooltip. */
export interface HoverSurface {
  /** The pointer is on a mention, or a tooltip is about to be shown: what it tells is wanted. */
  prepare(): void;
  /** Shows the tooltip of a mention, or the one of another mention in its place. */
  show(mention: number, by: OpenedBy): void;
  hide(): void;
  /** The element that the tooltip's events come from; null while it is not shown. */
  host(): Element | null;
  /** The boxes of the number and of the tooltip; null while not shown. */
  boxes(): { readonly number: Box; readonly tooltip: Box } | null;
}

/** Feeds the state machine with the browser's events and acts on what it says. */
export interface Hover {
  readonly state: HoverState;
  send(event: HoverEvent): void;
  /** Takes account of what the pointer did before anything was listened to. */
  resume(seen: Seen): void;
}

/** Listens on the window until the signal aborts. Events that a page made up are not heard. */
export function startHover(
  window: Window,
  hits: HitTest,
  surface: HoverSurface,
  delays: () => Delays,
  signal: AbortSignal,
): Hover {
  let state: HoverState = CALM;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function send(event: HoverEvent): void {
    const before = state.open;
    state = nextState(state, event, delays());
    if (state.open !== before) {
      if (state.open === null) surface.hide();
      else if (before?.mention !== state.open.mention || state.open.by === 'keyboard') {
        // A key or a tap comes to a number without having pointed at any.
        surface.prepare();
        surface.show(state.open.mention, state.open.by);
      }
    }
    wake();
  }

  function wake(): void {
    if (timer !== null) clearTimeout(timer);
    const time = due(state, delays());
    timer =
      time === null
        ? null
        : setTimeout(() => send({ kind: 'time', time: performance.now() }), Math.max(time - performance.now(), 0));
  }

  function targetAt(point: Point, innermost: EventTarget | undefined): Target {
    const finding = hits.mayHit(innermost) ? hits.at(point) : null;
    if (finding !== null) return finding.number;
    const boxes = surface.boxes();
    return boxes !== null && isInCorridor(point, boxes.number, boxes.tooltip) ? 'corridor' : 'nothing';
  }

  function targetOf(event: MouseEvent): Target {
    const host = surface.host();
    if (host !== null && event.target === host) return 'tooltip';
    return targetAt({ x: event.clientX, y: event.clientY }, event.composedPath()[0]);
  }

  function point(at: Target, { x, y, time }: Spot): void {
    if (typeof at === 'number') surface.prepare();
    if (at === 'nothing' && state.open === null && state.rest === null && state.dismissed === null) {
      // The common case, away from all highlights: nothing but the place is kept.
      state = { ...state, last: { x, y, time } };
      return;
    }
    send({ kind: 'pointer', at, x, y, time });
  }

  function press(at: Target): void {
    if (at === 'nothing' && state.open === null) return;
    send({ kind: 'press', at: at === 'corridor' ? 'nothing' : at });
  }

  function onPointer(event: PointerEvent): void {
    if (!event.isTrusted) return;
    // A pressed button is a selection being drawn; a finger, which presses too, scrolls.
    const at = event.buttons === 0 ? targetOf(event) : 'nothing';
    point(at, { x: event.clientX, y: event.clientY, time: event.timeStamp });
  }

  function onClick(event: MouseEvent): void {
    if (event.isTrusted) press(targetOf(event));
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || state.open === null || event.isComposing) return;
    // One Escape closes one thing: not a dialog of the page as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ kind: 'escape' });
  }

  const options = { capture: true, signal };
  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onPointer, passive);
  window.addEventListener('click', onClick, options);
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('scroll', () => state.rest !== null && send({ kind: 'scroll' }), passive);
  window.document.documentElement.addEventListener(
    'pointerleave',
    (event) =>
      event.isTrusted &&
      event.target === window.document.documentElement &&
      send({ kind: 'out', time: performance.now() }),
    passive,
  );
  window.addEventListener('blur', (event) => event.target === window && send({ kind: 'away' }), options);
  window.document.addEventListener('visibilitychange', () => send({ kind: 'away' }), options);
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    surface.hide();
  });
  return {
    get state() {
      return state;
    },
    send,
    resume({ before, last }) {
      state = { ...state, last: before };
      if (last === null) return;
      const at = targetAt(last, last.innermost);
      if (last.kind === 'press') press(at);
      else point(at, last);
    },
  };
}
