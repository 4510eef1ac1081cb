import type { FrameOutline } from '../messages';

/** One mention on the way through all frames of a page. */
export interface Stop {
  readonly frame: number;
  readonly mention: number;
  /** It stands above what is in view. */
  readonly isAbove: boolean;
}

const keyOf = (path: readonly number[]): string => path.join('.');

/** All mentions of a page in the order of its document, frames where they stand; `outlines` is by the browser's frame id. */
export function stopsOf(outlines: ReadonlyMap<number, FrameOutline>): Stop[] {
  const stops: Stop[] = [];
  const left = new Map([...outlines].map(([frame, outline]) => [keyOf(outline.path), { frame, outline }]));
  const walk = (path: readonly number[], isAbove: boolean): void => {
    const here = left.get(keyOf(path));
    left.delete(keyOf(path));
    for (const item of here?.outline.items ?? []) {
      const above = isAbove || item.isAbove;
      if ('frame' in item) walk([...path, item.frame], above);
      else if (here !== undefined) stops.push({ frame: here.frame, mention: item.mention, isAbove: above });
    }
  };
  walk([], false);
  // Frames whose surroundings are not read, or cannot be looked into, come last, those around others first.
  const outer = [...left.values()].sort((one, other) => one.outline.path.length - other.outline.path.length);
  for (const { outline } of outer) walk(outline.path, false);
  return stops;
}

/** The position among the stops that a step leads to, from the current mention or from what is in view; -1 without stops. */
export function nextStop(
  stops: readonly Stop[],
  outlines: ReadonlyMap<number, FrameOutline>,
  direction: 'next' | 'previous',
): number {
  const isAt = ({ frame, mention }: Stop): boolean => outlines.get(frame)?.current?.mention === mention;
  const isOpenAt = (stop: Stop): boolean => isAt(stop) && outlines.get(stop.frame)?.current?.isOpen === true;
  const open = stops.findIndex(isOpenAt);
  const current = open >= 0 ? open : stops.findIndex(isAt);
  if (current >= 0) return (current + (direction === 'next' ? 1 : stops.length - 1)) % stops.length;
  const inView = stops.findIndex(({ isAbove }) => !isAbove);
  if (direction === 'next') return inView >= 0 ? inView : Math.min(stops.length, 1) - 1;
  const above = stops.findLastIndex(({ isAbove }) => isAbove);
  return above >= 0 ? above : stops.length - 1;
}
