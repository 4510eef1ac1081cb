import type { ExtractedBlock } from '../extraction/extracted-block';
import { type PageMeta, pageMeta } from '../extraction/page-meta';
import { dirtyParts, outermost } from './dirty-parts';
import { createPageText } from './page-text';
import { breathe, sliceClock, whenIdle } from './slices';

/** Keeps the page's text and tells when it changed. */
export interface PageWatch {
  readFirst(): Promise<void>;
  /** Reads the whole page again when the browser is idle. */
  readAgain(): void;
  meta(): PageMeta;
  /** Whether an element shows. Where it does not, the page around it is read again when it does. */
  isShown(element: Element): boolean;
}

/** What happens on the page. */
export interface PageEvents {
  /** The page's blocks, read for the first time or changed. The next change waits until this is done. */
  onText(blocks: readonly ExtractedBlock[], meta: PageMeta): Promise<void>;
  /** Something changed, perhaps our highlights too. */
  onBatch(): void;
  /** The page was brought back as it was left. */
  onReturn(): void;
  /** The page wrote its document anew (`document.open`), which takes all listeners away. */
  onReplaced(): void;
  isOurs(node: Node): boolean;
}

/** Changes are gathered for so long before they are looked at; on a page that never rests twice as long each time, up to the second. */
const BATCH_MS = 250;
const LONGEST_BATCH_MS = 1000;
/** Looking at changes may take so much of each millisecond in the long run, and so many milliseconds in one go before that. */
const SHARE = 0.005;
const CREDIT_MS = 150;
/** However dear a look is, the next one comes after this time at the latest. */
const LONGEST_WAIT_MS = 2500;
/** How many hidden elements are asked whether they show; more are a page's whole stock of panels. */
const MOST_HIDDEN = 400;
/** How many changes are kept until the next look; each holds on to what was removed. */
const MOST_RECORDS = 2000;

/** Watches one document until the signal aborts. */
export function watchPage(document: Document, window: Window, events: PageEvents, signal: AbortSignal): PageWatch {
  const text = createPageText(document, signal);
  let dirty = new Set<Element>();
  let isWhole = false;
  let removed = false;
  let waiting = false;
  let earliest = 0;
  let batch = BATCH_MS;
  let credit = CREDIT_MS;
  let credited = performance.now();
  let observed = new Set<Node>();
  let withAttributes = false;
  let known: { address: string; title: string; head: Element | null; headline: string; meta: PageMeta } | null = null;

  function meta(): PageMeta {
    const { title } = document;
    const address = window.location.href;
    if (known?.address === address && known.title === title) return known.meta;
    const heads = document.getElementsByTagName('h1');
    // Where scrolling never ends, the page calls itself after the story in view; what it said at first holds for the first.
    const isStill = known?.head?.isConnected && known.head.textContent === known.headline && heads.length > 1;
    const head = heads[0] ?? null;
    const now = isStill && known !== null ? known.meta : pageMeta(document);
    known = { address, title, head, headline: head?.textContent ?? '', meta: now };
    return now;
  }

  /** Changes that were not looked at yet: looked into one by one, they would cost more than all at once. */
  let records: MutationRecord[] = [];

  const observer = new MutationObserver((news) => {
    if (signal.aborted) return;
    for (const record of news) {
      if (record.target === document && [...record.addedNodes].includes(document.documentElement)) {
        events.onReplaced();
        return;
      }
      records.push(record);
    }
    if (records.length > MOST_RECORDS) sort();
    wake();
  });

  /** Takes from the changes what is to be read anew. */
  function sort(): void {
    const structural = records.filter(({ type }) => type !== 'attributes');
    records = [];
    for (const part of dirtyParts(structural, events.isOurs)) dirty.add(part);
    removed ||= structural.some(({ removedNodes }) => [...removedNodes].some((node) => !events.isOurs(node)));
  }

  /** One observer; it looks at attributes only while something hidden may be revealed by them. */
  function observe(): void {
    const wanted = new Set<Node>([document, ...[...text.shadowRoots].filter(({ isConnected }) => isConnected)]);
    const attributes = text.hidden.size > 0;
    if (
      attributes === withAttributes &&
      wanted.size === observed.size &&
      [...wanted].every((node) => observed.has(node))
    )
      return;
    const filter = attributes ? { attributes, attributeFilter: ['class', 'style', 'hidden', 'open'] } : {};
    records = records.concat(observer.takeRecords());
    observer.disconnect();
    for (const node of wanted)
      observer.observe(node, { childList: true, characterData: true, subtree: true, ...filter });
    observed = wanted;
    withAttributes = attributes;
  }

  function wake(): void {
    if (waiting || signal.aborted) return;
    waiting = true;
    const delay = Math.max(batch, earliest - performance.now());
    setTimeout(() => void whenIdle(1000).then(work), delay);
  }

  const hasNews = (): boolean => records.length > 0 || dirty.size > 0 || removed || isWhole;

  /** Hands on the text as it is. */
  async function tell(): Promise<void> {
    observe();
    const isOutOfTime = sliceClock();
    const current = meta();
    if (isOutOfTime()) await breathe();
    if (signal.aborted) return;
    await events.onText(text.blocks, current);
  }

  async function work(): Promise<void> {
    if (signal.aborted) return;
    const begin = performance.now();
    events.onBatch();
    if (text.hidden.size <= MOST_HIDDEN)
      for (const element of text.revealed()) dirty.add(element.parentElement ?? element);
    sort();
    const parts = outermost(dirty);
    const hadRemoved = removed;
    const whole = isWhole;
    dirty = new Set();
    removed = false;
    isWhole = false;
    if (whole || parts.size > 0 || hadRemoved) {
      if (!(whole ? await text.readWhole() : await text.readParts(parts))) return;
      await tell();
    }
    const end = performance.now();
    credit = Math.min(CREDIT_MS, credit + (end - credited) * SHARE) - (end - begin);
    credited = end;
    earliest = end + Math.min(Math.max(-credit / SHARE, 0), LONGEST_WAIT_MS);
    waiting = false;
    batch = hasNews() ? Math.min(batch * 2, LONGEST_BATCH_MS) : BATCH_MS;
    if (hasNews()) wake();
  }

  function readAgain(): void {
    isWhole = true;
    wake();
  }

  const listen = { signal, capture: true, passive: true } as const;
  document.addEventListener('toggle', wake, listen);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake(), listen);
  window.addEventListener('resize', wake, listen);
  // A page may go elsewhere by hiding one text and showing another, neither of which is changed by it. Infinite scrolling
  // replaces its address all the time; that is no going.
  let address = window.location.pathname + window.location.search;
  const onEntry = ({ navigationType }: NavigationCurrentEntryChangeEvent): void => {
    const next = window.location.pathname + window.location.search;
    const isElsewhere = next !== address && navigationType !== 'replace';
    address = next;
    if (isElsewhere) readAgain();
  };
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', onEntry, listen);
  window.addEventListener('pageshow', ({ persisted }) => persisted && events.onReturn(), listen);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    readAgain,
    meta,
    isShown(element) {
      const isShown = text.isShown(element);
      if (!isShown) observe();
      return isShown;
    },
    async readFirst() {
      waiting = true;
      if (!(await text.readWhole())) return;
      await tell();
      waiting = false;
      if (hasNews()) wake();
    },
  };
}
