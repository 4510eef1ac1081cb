import type { FrameOutline, Messages, ReaderSetup } from '../../messages';
import { send } from '../browser-seam';
import { type Finding, figuresOf } from '../finding';
import { DEFAULT_DELAYS } from '../hover/delays';
import { startHover } from '../hover/hover';
import { toneBehind } from '../page-tone';
import type { Highlights } from '../reader/highlights';
import { seedOf } from '../reader/report';
import type { TooltipActions } from '../tooltip/content';
import { copyText } from '../tooltip/copy';
import { createTooltip } from '../tooltip/tooltip';
import { createHitTest } from './hit-test';
import { startKeys } from './keys';
import { outlineOf } from './outline';
import { bringIntoView } from './scrolling';
import type { Seen } from './seen';

/** What pointing needs of the reader. */
export interface PointingSetting {
  readonly document: Document;
  readonly window: Window;
  readonly highlights: Highlights;
  readonly signal: AbortSignal;
  setup(): ReaderSetup;
  findings(): readonly Finding[];
  /** The user refused a finding. */
  reject(finding: Finding): void;
  /** Ends the reader. */
  leave(): void;
  /** The page shows another text than was read. */
  changed(): void;
}

/** Everything that singles out one finding: hover, keys, commands, the panel. A script of its own: most pages are read without ever being pointed at. */
export interface Pointing {
  /** Takes account of new findings, of which some can be pointed at. */
  settle(pointable: readonly Finding[]): void;
  /** Takes account of what the pointer did before this was there. */
  resume(seen: Seen): void;
  outline(): FrameOutline;
  step(to: Messages['reader/step']['request']): boolean;
  /** Closes the tooltip, however it was opened. */
  stepAside(): void;
  flash(mention: number): boolean;
  forgetDetails(): void;
  /** True for what the extension itself puts into the page. */
  isOurs(node: Node): boolean;
}

const FLASH_MS = 1500;

const isFrame = (element: Element | null): boolean => /^i?frame$/i.test(element?.localName ?? '');

/** Starts pointing; it ends when the signal aborts. */
export function createPointing(setting: PointingSetting): Pointing {
  const { document, window, highlights, signal } = setting;
  const hits = createHitTest(document);
  let flashing: ReturnType<typeof setTimeout> | null = null;
  let place = { position: 1, count: 1 };
  /** Whether details are kept at hand: once a number was pointed at. */
  let isWanted = false;

  const find = (mention: number | null): Finding | undefined =>
    setting.findings().find(({ number }) => number === mention);

  function bringTo(finding: Finding): void {
    bringIntoView(finding.span.startContainer.parentElement, () => hits.boxes(finding), window);
  }

  function actions(finding: Finding): Omit<TooltipActions, 'say' | 'close'> {
    return {
      addNote: () => void send('background/add-note', seedOf(finding)),
      showInPanel: () => void send('background/show-in-panel', { mention: finding.number }),
      copy: (text) => copyText(text, document),
      reject() {
        void send('background/not-this', seedOf(finding));
        setting.reject(finding);
        tooltip.sayRefused();
      },
    };
  }

  function want(): void {
    isWanted = true;
    tooltip.want(setting.findings().flatMap(figuresOf));
  }

  const tooltip = createTooltip({
    document,
    signal,
    hits,
    leave: setting.leave,
    find,
    place: () => place,
    tone(finding) {
      const { theme } = setting.setup();
      return theme === 'page'
        ? toneBehind(finding.span.startContainer.parentElement ?? document.documentElement, window)
        : theme;
    },
    pointer: () => hover.state.last,
    actions,
    mark(finding) {
      if (finding !== null) highlights.repair();
      highlights.mark(finding);
      void send('panel/current', { mention: finding === null ? null : finding.number });
      const hasFrames = window.length > 0 || window !== window.parent;
      if (finding !== null && hasFrames) void send('background/tooltip-open', {});
    },
    lost(mention, isChanged) {
      hover.send({ kind: 'gone', mention });
      if (isChanged) setting.changed();
    },
    close: () => hover.send({ kind: 'escape' }),
  });
  const delays = () => ({ ...DEFAULT_DELAYS, dwell: setting.setup().dwell });
  const hover = startHover(window, hits, { ...tooltip, prepare: want }, delays, signal);
  startKeys(window, hover, tooltip, signal);

  return {
    settle(pointable) {
      hits.reset(pointable);
      if (isWanted) want();
      const open = hover.state.open?.mention;
      if (open !== undefined && find(open) === undefined) hover.send({ kind: 'gone', mention: open });
    },
    resume: (seen) => hover.resume(seen),
    outline() {
      const { open, dismissed } = hover.state;
      const current = open?.mention ?? dismissed;
      return outlineOf(
        window,
        setting.findings(),
        hits,
        current === null ? null : { mention: current, isOpen: open !== null },
      );
    },
    step({ mention, position, count }) {
      const finding = find(mention);
      if (finding === undefined) return false;
      place = { position, count };
      bringTo(finding);
      // Keys are heard in the frame that has the focus, and nowhere else.
      const isElsewhere = window === window.parent ? isFrame(document.activeElement) : !document.hasFocus();
      if (isElsewhere) window.focus();
      hover.send({ kind: 'step', mention });
      return true;
    },
    stepAside: () => hover.send({ kind: 'press', at: 'nothing' }),
    flash(mention) {
      const finding = find(mention);
      if (finding === undefined) return false;
      bringTo(finding);
      highlights.mark(finding);
      if (flashing !== null) clearTimeout(flashing);
      flashing = setTimeout(() => highlights.mark(find(hover.state.open?.mention ?? null) ?? null), FLASH_MS);
      return true;
    },
    forgetDetails: () => tooltip.forget(),
    isOurs: (node) => node === tooltip.element,
  };
}
