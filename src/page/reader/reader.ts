import type { DatasetIndex } from '../../figures/dataset-index';
import type { ReaderSetup } from '../../messages';
import type { Article } from '../../reading/article';
import type { Reading } from '../../reading/link';
import { answer, isAlive, send } from '../browser-seam';
import { watchPage } from '../changes/watch';
import type { ExtractedArticle } from '../extraction/article-from-document';
import type { Finding } from '../finding';
import { createHitTest } from '../hit-test';
import { findingsOf } from './findings';
import { createHighlights } from './highlights';
import { joinOwnFigures } from './own-figures';
import { createPointing } from './pointing';
import { frameReport } from './report';

/** What a reader is made of; `read` is the pure reading. */
export interface ReaderParts {
  readonly document: Document;
  readonly window: Window;
  readonly index: () => DatasetIndex;
  readonly read: (article: Article, index: DatasetIndex) => Reading;
}

const NOTHING_READ: Reading = { relevant: false, language: null, links: [] };

/** Reads the page, paints what it finds, and goes on doing so while the page changes, until the controller aborts. */
export async function startReader(
  { document, window, index, read }: ReaderParts,
  controller: AbortController,
): Promise<void> {
  const { signal } = controller;
  const asked = await send('background/reader-setup', {});
  if (asked === null || !asked.active || signal.aborted) return;
  let setup: ReaderSetup = asked;
  let joined: DatasetIndex = joinOwnFigures(index(), setup.ownFigures);
  let extracted: ExtractedArticle | null = null;
  let reading = NOTHING_READ;
  let findings: Finding[] = [];

  const hits = createHitTest(document);
  const highlights = createHighlights(document, window);
  const pointing = createPointing({
    document,
    window,
    hits,
    highlights,
    signal,
    setup: () => setup,
    index: () => joined,
    findings: () => findings,
    reject: (finding) => {
      findings = findings.filter((each) => each !== finding);
      publish();
    },
    changed: () => pages.readAgain(),
  });

  /** Shows and tells the findings as they now are. */
  function publish(): void {
    hits.reset(setup.quiet ? [] : findings);
    highlights.paint(setup.quiet ? [] : findings.filter(({ link }) => setup.relations.includes(link.relation)));
    pointing.settle();
    void send('background/found', { count: findings.length });
    if (extracted !== null) void send('panel/found', frameReport(document, reading, extracted.meta, findings));
  }

  function onText(next: ExtractedArticle): void {
    extracted = next;
    reading = read(next.article, joined);
    const found = findingsOf(reading.links, next, setup, findings);
    const isSame =
      found.length === findings.length && found.every((finding, position) => isAlike(finding, findings[position]));
    findings = found;
    if (isSame) highlights.repair();
    else publish();
  }

  const pages = watchPage(document, window, onText, () => highlights.repair(), signal);

  async function refresh(): Promise<void> {
    const next = await send('background/reader-setup', {});
    if (next === null || !next.active) {
      controller.abort();
      return;
    }
    setup = next;
    joined = joinOwnFigures(index(), setup.ownFigures);
    pointing.forgetDetails();
    if (extracted === null) return;
    onText(extracted);
    publish();
  }

  answer(
    {
      'reader/report': () => frameReport(document, reading, extracted?.meta ?? pages.meta(), findings),
      'reader/show': ({ mention }) => ({ shown: pointing.flash(mention) }),
      'reader/mark': ({ mention }) => void pointing.mark(mention),
      'reader/step': ({ direction }) => ({ moved: pointing.step(direction) }),
      'reader/toggle': () => {
        const painted = highlights.toggle();
        hits.reset(painted ? findings : []);
        return { painted };
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
