import type { Protocol } from 'puppeteer-core';

/** What the profiler saw of one script. Milliseconds. */
export interface OwnTime {
  readonly total: number;
  /** The longest stretch in which the script let nothing else run. */
  readonly longest: number;
}

/** Time of all samples in whose stack a script of the given address prefix stands, native calls included. */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, prefix: string): OwnTime {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const own = new Map<number, boolean>();
  const isOwn = (id: number): boolean => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer = (byId.get(id)?.callFrame.url.startsWith(prefix) ?? false) || (parent !== undefined && isOwn(parent));
    own.set(id, answer);
    return answer;
  };
  let total = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((sample, position) => {
    // A sample's time runs up to the next one.
    const time = (timeDeltas[position + 1] ?? 0) / 1000;
    if (isOwn(sample)) {
      total += time;
      stretch += time;
      longest = Math.max(longest, stretch);
    } else stretch = 0;
  });
  return { total, longest };
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds, on the wall and of the thread's own time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * Milliseconds of the thread's own time in which scripts of the given address prefix were compiled as they were loaded:
 * the profiler sees no script in that, but the page pays for it. `trace` is a trace of Chromium, as JSON.
 */
export function compileTime(trace: Uint8Array, prefix: string): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'v8.compile' && args?.data?.url?.startsWith(prefix))
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}
