import { isAlive, send } from '../browser-seam';
import type { Finding } from '../finding';
import type { createPointing, Pointing, PointingSetting } from '../pointing/pointing';
import { pointingKey } from '../pointing/pointing-key';
import type { Seen } from '../pointing/seen';

type World = typeof globalThis & Partial<Record<symbol, typeof createPointing>>;

/** Pointing, whose script is loaded when the pointer or a command first goes to a finding. */
export interface PointingOnDemand {
  /** Takes account of new findings, of which some can be pointed at. Nothing is listened to before there is one. */
  settle(pointable: readonly Finding[]): void;
  /** Pointing, once it is loaded. */
  readonly loaded: Pointing | null;
  /** Has it loaded; null where that fails. */
  load(): Promise<Pointing | null>;
}

/** Makes it; nothing is loaded yet. */
export function createPointingOnDemand(setting: PointingSetting): PointingOnDemand {
  const { window, signal } = setting;
  let pointing: Pointing | null = null;
  let loading: Promise<Pointing | null> | null = null;
  let pointable: readonly Finding[] = [];
  /** The elements that findings stand in. */
  let elements = new Set<EventTarget | null>();
  let seen: Seen = { before: null, last: null };
  let early: AbortController | null = null;

  async function inject(): Promise<Pointing | null> {
    const world: World = globalThis;
    const key = Symbol.for(pointingKey);
    // A reader before this one may have had it loaded.
    if (world[key] === undefined) await send('background/pointing', {});
    loading = null;
    if (signal.aborted) return null;
    const make = world[key];
    if (make === undefined) {
      if (!isAlive()) setting.leave();
      return null;
    }
    early?.abort();
    pointing = make(setting);
    pointing.settle(pointable);
    pointing.resume(seen);
    return pointing;
  }

  async function load(): Promise<Pointing | null> {
    if (pointing !== null) return pointing;
    loading ??= inject();
    return loading;
  }

  function onPointer(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const isPress = event.type === 'click';
    const spot = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    // A pressed button is a selection being drawn; a finger, which presses too, scrolls.
    const innermost = event.buttons === 0 ? event.composedPath()[0] : undefined;
    seen = { before: seen.last ?? seen.before, last: { ...spot, kind: isPress ? 'press' : 'pointer', innermost } };
    if (innermost !== undefined && elements.has(innermost)) void load();
  }

  /** What comes under a resting pointer later was not pointed at. */
  function pass(): void {
    seen = { before: seen.last ?? seen.before, last: null };
  }

  function listen(): void {
    early = new AbortController();
    const passive = { passive: true, signal: AbortSignal.any([signal, early.signal]) };
    const options = { ...passive, capture: true };
    window.addEventListener('pointermove', onPointer, options);
    window.addEventListener('click', onPointer, options);
    window.addEventListener('scroll', pass, options);
    window.addEventListener('blur', pass, passive);
    setting.document.documentElement.addEventListener('pointerleave', pass, passive);
  }

  return {
    settle(now) {
      pointable = now;
      elements = new Set(now.flatMap(({ span }) => span.nodes.map(({ parentNode }) => parentNode)));
      if (pointing !== null) pointing.settle(now);
      else if (early === null && now.length > 0) listen();
    },
    get loaded() {
      return pointing;
    },
    load,
  };
}
