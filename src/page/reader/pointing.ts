import type { DatasetIndex } from '../../figures/dataset-index';
import type { FrameOutline, Messages, ReaderSetup } from '../../messages';
import { send } from '../browser-seam';
import type { Finding } from '../finding';
import type { HitTest } from '../hit-test';
import { DEFAULT_DELAYS } from '../hover/delays';
import { type Hover, startHover } from '../hover/hover';
import { toneBehind } from '../page-tone';
import type { TooltipActions } from '../tooltip/content';
import { copyText } from '../tooltip/copy';
import type { TooltipSetting } from '../tooltip/tooltip';
import type { Highlights } from './highlights';
import { startKeys } from './keys';
import { outlineOf } from './outline';
import { seedOf } from './report';
import { bringIntoView } from './scrolling';
import { createTooltipOnDemand, type TooltipOnDemand } from './tooltip-on-demand';

/** What pointing needs of the reader. */
export interface PointingSetting {
  readonly document: Document;
  readonly window: Window;
  readonly hits: HitTest;
  readonly highlights: Highlights;
  readonly signal: AbortSignal;
  setup(): ReaderSetup;
  index(): DatasetIndex;
  findings(): readonly Finding[];
  /** The user refused a finding. */
  reject(finding: Finding): void;
  /** Ends the reader. */
  leave(): void;
  /** The page shows another text than was read. */
  changed(): void;
}

/** Everything that singles out one finding: hover, keys, commands, the panel. */
export interface Pointing {
  /** Takes account of new findings. */
  settle(): void;
  outline(): FrameOutline;
  step(to: Messages['reader/step']['request']): boolean;
  /** Closes the tooltip, however it was opened. */
  stepAside(): void;
  flash(mention: number): boolean;
  mark(mention: number | null): void;
  forgetDetails(): void;
  /** True for what the extension itself puts into the page. */
  isOurs(node: Node): boolean;
}

const FLASH_MS = 1500;

const isFrame = (element: Element | null): boolean => /^i?frame$/i.test(element?.localName ?? '');

interface Started {
  readonly hover: Hover;
  readonly tooltip: TooltipOnDemand;
}

/** Sets up pointing; nothing is listened to before there is a finding. */
export function createPointing(setting: PointingSetting): Pointing {
  const { document, window, hits, highlights, signal } = setting;
  let started: Started | null = null;
  let flashing: ReturnType<typeof setTimeout> | null = null;
  let place = { position: 1, count: 1 };

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
        started?.tooltip.loaded?.sayRefused();
      },
    };
  }

  const figures = (): string[] => setting.findings().flatMap(({ link }) => link.figure ?? []);

  function start(): Started {
    const parts: TooltipSetting = {
      document,
      signal,
      hits,
      leave: setting.leave,
      find,
      place: () => place,
      index: setting.index,
      tone(finding) {
        const { theme } = setting.setup();
        return theme === 'page'
          ? toneBehind(finding.span.startContainer.parentElement ?? document.documentElement, window)
          : theme;
      },
      pointer: () => hover.state.last,
      actions,
      mark(finding) {
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
    };
    const tooltip = createTooltipOnDemand(parts, ({ want }) => want(figures()));
    const delays = () => ({ ...DEFAULT_DELAYS, dwell: setting.setup().dwell });
    const hover: Hover = startHover(window, hits, tooltip, delays, signal);
    startKeys(window, hover, tooltip, signal);
    return { hover, tooltip };
  }

  return {
    settle() {
      const findings = setting.findings();
      if (findings.length === 0 && started === null) return;
      started ??= start();
      started.tooltip.loaded?.want(figures());
      const open = started.hover.state.open?.mention;
      if (open !== undefined && find(open) === undefined) started.hover.send({ kind: 'gone', mention: open });
    },
    outline() {
      const { open = null, dismissed = null } = started?.hover.state ?? {};
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
      if (started === null || finding === undefined) return false;
      place = { position, count };
      bringTo(finding);
      // Keys are heard in the frame that has the focus, and nowhere else.
      const isElsewhere = window === window.parent ? isFrame(document.activeElement) : !document.hasFocus();
      if (isElsewhere) window.focus();
      started.hover.send({ kind: 'step', mention });
      return true;
    },
    stepAside: () => started?.hover.send({ kind: 'press', at: 'nothing' }),
    flash(mention) {
      const finding = find(mention);
      if (finding === undefined) return false;
      bringTo(finding);
      highlights.mark(finding);
      if (flashing !== null) clearTimeout(flashing);
      flashing = setTimeout(() => highlights.mark(find(started?.hover.state.open?.mention ?? null) ?? null), FLASH_MS);
      return true;
    },
    mark: (mention) => highlights.mark(find(mention) ?? null),
    forgetDetails: () => started?.tooltip.loaded?.forget(),
    isOurs: (node) => node === started?.tooltip.loaded?.element,
  };
}
