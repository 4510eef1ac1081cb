import type { FrameOutline, FrameReport, ReaderSetup } from '../../messages';
import { answer, isAlive, send } from '../browser-seam';
import { type Section, sectionsOf, visibleFirst } from '../changes/sections';
import { breathe, sliceClock } from '../changes/slices';
import { watchPage } from '../changes/watch';
import { withoutOtherStories } from '../extraction/linked-stories';
import type { PageMeta } from '../extraction/page-meta';
import { storiesBeside } from '../extraction/stories';
import { storyFinder } from '../extraction/story-finder';
import { textMap } from '../extraction/text-map';
import type { Finding } from '../finding';
import { askReading, sectionOf } from './asking';
import { findingsOf, type ReadPart } from './findings';
import { createHighlights } from './highlights';
import { createPointingOnDemand } from './pointing-on-demand';
import { frameReport } from './report';
import { takeOver } from './takeover';

/** Until the first answer nothing is painted. */
const UNASKED: ReaderSetup = { active: true, quiet: true, painted: true, dwell: 0, relations: [], theme: 'page' };
/** Where pointing cannot be loaded, nothing is stepped through. */
const NOWHERE: FrameOutline = { path: [], items: [], current: null };

/**
 * Has the page read, paints what is found, and goes on doing so while the page changes, until the controller aborts. The
 * reading itself is done by the background: a page would load it cold.
 */
export async function startReader(document: Document, window: Window, controller: AbortController): Promise<void> {
  const { signal } = controller;
  let setup = UNASKED;
  let sections: Section[] = [];
  let results = new WeakMap<Section['blocks'], Omit<ReadPart, 'base'>>();
  let read: ReadPart[] = [];
  /** What the user refused here since the page was read. */
  let refused: Finding[] = [];
  let meta: PageMeta | null = null;
  let findings: Finding[] = [];
  let isRelevant = false;
  let isPublished = false;
  let language: string | null = null;

  const highlights = createHighlights(document, window);
  const pointing = createPointingOnDemand({
    document,
    window,
    highlights,
    signal,
    setup: () => setup,
    findings: () => findings,
    reject: (finding) => {
      refused.push(finding);
      findings = findings.filter((each) => each !== finding);
      publish();
    },
    leave: () => controller.abort(),
    changed: () => pages.readAgain(),
  });

  const report = (): FrameReport => frameReport(document, { language, isRelevant }, meta ?? pages.meta(), findings);

  const paintable = (): readonly Finding[] =>
    setup.quiet ? [] : findings.filter(({ link }) => setup.relations.includes(link.relation));

  /** Findings that open a tooltip where the pointer rests on them: those that are seen. */
  const pointable = (): readonly Finding[] => (highlights.isOn ? paintable() : []);

  /** Shows and tells the findings as they now are. */
  function publish(): void {
    isPublished = true;
    highlights.paint(paintable());
    pointing.settle(pointable());
    void send('background/found', { count: findings.length });
  }

  function gather(): void {
    read = sections.flatMap(({ blocks, base }) => {
      const result = results.get(blocks);
      return result === undefined ? [] : [{ ...result, base }];
    });
    const found = findingsOf(read, refused, findings, pages.isShown);
    isRelevant = read.some(({ reading }) => reading.relevant);
    language = read.find(({ reading }) => reading.language !== null)?.reading.language ?? null;
    const isSame =
      found.length === findings.length && found.every((finding, position) => isAlike(finding, findings[position]));
    findings = found;
    if (isSame && isPublished) {
      pointing.settle(pointable());
      highlights.repair();
    } else publish();
  }

  async function readSections(): Promise<void> {
    const into = results;
    const missing = sections.filter(({ blocks }) => blocks.length > 0 && !into.has(blocks));
    const order = visibleFirst(missing, window.innerHeight);
    for (const section of order) {
      const blocks = withoutOtherStories(section.blocks);
      const about = section.story ?? meta ?? pages.meta();
      const isVisible = document.visibilityState === 'visible';
      const answer = await askReading(sectionOf(blocks, about, isVisible), signal);
      if (signal.aborted) return;
      if (answer === null) continue;
      if (setup === UNASKED && !answer.setup.painted) highlights.turn(false);
      setup = answer.setup;
      const { reading } = answer;
      if (reading === null) {
        controller.abort();
        return;
      }
      into.set(section.blocks, { map: textMap(blocks), reading, story: section.story });
      if (section !== order.at(-1) && reading.links.length > 0) gather();
    }
    gather();
  }

  const pages = watchPage(
    document,
    window,
    {
      async onText(blocks, now) {
        if (meta !== null && meta.published !== now.published) results = new WeakMap();
        meta = now;
        const isOutOfTime = sliceClock();
        sections = sectionsOf(blocks, sections, storyFinder(storiesBeside(document, now)));
        if (isOutOfTime()) await breathe();
        if (!signal.aborted) await readSections();
      },
      onBatch: () => highlights.repair(),
      onReturn: () => publish(),
      onReplaced: () => void startReader(document, window, takeOver(document)),
      isOurs: (node) => pointing.loaded?.isOurs(node) ?? false,
    },
    signal,
  );

  async function refresh(): Promise<void> {
    refused = [];
    pointing.loaded?.forgetDetails();
    results = new WeakMap();
    isPublished = false;
    await readSections();
  }

  answer(
    {
      'reader/report': report,
      'reader/show': async ({ mention }) => ({ shown: (await pointing.load())?.flash(mention) ?? false }),
      'reader/mark': ({ mention }) => void highlights.mark(findings.find(({ number }) => number === mention) ?? null),
      'reader/outline': async () => (await pointing.load())?.outline() ?? NOWHERE,
      'reader/step': async (to) => ({ moved: (await pointing.load())?.step(to) ?? false }),
      'reader/aside': () => void pointing.loaded?.stepAside(),
      'reader/toggle': ({ painted }) => {
        highlights.turn(painted ?? !highlights.isOn);
        pointing.settle(pointable());
        return { painted: highlights.isOn };
      },
      'reader/refresh': () => void refresh(),
      'reader/leave': () => void controller.abort(),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    highlights.clear();
    if (isAlive()) void send('background/found', { count: 0 });
  });
  await pages.readFirst();
}

function isAlike(one: Finding, other: Finding | undefined): boolean {
  return (
    other !== undefined &&
    one.span.startContainer === other.span.startContainer &&
    one.span.startOffset === other.span.startOffset &&
    one.span.endContainer === other.span.endContainer &&
    one.span.endOffset === other.span.endOffset &&
    one.link.figure === other.link.figure &&
    one.link.relation === other.link.relation
  );
}
