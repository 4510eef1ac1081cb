/** What scripts of extensions took of a page's thread, in milliseconds of the processor. */
export interface ScriptTime {
  /** Running, with all that the scripts call and what they left to run at the end of a task. */
  readonly running: number;
  /** Compiling scripts as they are loaded: no script runs in that, but the page pays for it. */
  readonly compiling: number;
  /** The most that scripts ran in one task. */
  readonly longest: number;
  /** A bare walk over the page's text, where the page made one by `COLD_WALK`. */
  readonly walk: number;
}

const NOTHING: ScriptTime = { running: 0, compiling: 0, longest: 0, walk: 0 };

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began and how long it took on the wall, and of the thread's own time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly fileName?: string;
    readonly worldName?: string;
    readonly data?: { readonly url?: string; readonly functionName?: string };
  };
}

/** The categories of Chromium's trace that hold what is needed here, and little else. */
export const TRACED = ['devtools.timeline', 'v8', 'toplevel'];

/** To be run before a page's own scripts: walks over the text once the page is loaded and quiet. */
export const COLD_WALK = `addEventListener('load', () => setTimeout(function coldWalk() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  window.walked = length;
}, 300))`;

const TASK = 'ThreadControllerImpl::RunTask';
/** What promises left to do. The made-up pages have no scripts that could leave anything. */
const LEFT_TO_DO = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const RUNNING = new Set(['v8.run', 'v8.callFunction', 'FunctionCall']);
/** Shorter ones are those of the bench's own questions to the page. */
const SHORTEST_LEFT_US = 100;

function isExtensions({ args }: TraceEvent): boolean {
  const { worldName = '', fileName = '', data } = args ?? {};
  if (`${data?.url ?? ''} ${fileName}`.includes('chrome-extension://')) return true;
  return worldName !== '' && !worldName.startsWith('__puppeteer');
}

function onThread(events: readonly TraceEvent[]): ScriptTime {
  let running = 0;
  let compiling = 0;
  let longest = 0;
  let inTask = 0;
  let taskEnd = 0;
  /** The end of what was counted last: what it called itself is in it. */
  let counted = 0;
  for (const event of events.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))) {
    const { name, ts, dur = 0, tdur = dur } = event;
    if (name === TASK && ts >= taskEnd) {
      inTask = 0;
      taskEnd = ts + dur;
    }
    if (name === 'v8.compile' && isExtensions(event)) compiling += tdur;
    const isOwn = name === LEFT_TO_DO ? tdur >= SHORTEST_LEFT_US : RUNNING.has(name) && isExtensions(event);
    if (!isOwn || ts < counted) continue;
    counted = ts + dur;
    running += tdur;
    inTask += tdur;
    longest = Math.max(longest, inTask);
  }
  const walk = events.find(({ name, args }) => name === 'FunctionCall' && args?.data?.functionName === 'coldWalk');
  return {
    running: running / 1000,
    compiling: compiling / 1000,
    longest: longest / 1000,
    walk: (walk?.tdur ?? 0) / 1000,
  };
}

/** The threads that lay out pages. */
function pageThreads(events: readonly TraceEvent[]): TraceEvent[][] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X') continue;
    const key = `${event.pid} ${event.tid}`;
    const thread = threads.get(key);
    if (thread === undefined) threads.set(key, [event]);
    else thread.push(event);
  }
  return [...threads.values()].filter((thread) => thread.some(({ name }) => name === 'UpdateLayoutTree'));
}

/**
 * Reads a trace of Chromium, as JSON. The times are the thread's own, so that they do not hold what the thread waited for
 * a processor, and tracing slows what it watches less than the profiler does.
 */
export function scriptTime(trace: Uint8Array): ScriptTime {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const pages = pageThreads(traceEvents).map(onThread);
  return pages.reduce((one, other) => (other.running + other.walk > one.running + one.walk ? other : one), NOTHING);
}
