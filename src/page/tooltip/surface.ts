import type { PageWording } from '../../messages';
import type { Words } from '../../ui/words';
import { type Finding, isUnchanged } from '../finding';
import type { Box } from '../hover/corridor';
import type { HoverSurface } from '../hover/hover';
import type { OpenedBy } from '../hover/machine';
import type { PageTone } from '../painting/highlight-style';
import type { HitTest, Point } from '../pointing/hit-test';
import { type TooltipActions, tooltipCard } from './content';
import type { Details } from './details';
import type { TooltipHost } from './host';
import { type TooltipModel, tooltipModel } from './model';
import { keepBeside } from './position';

/** What the tooltip needs of the reader. */
export interface SurfaceSetting {
  readonly document: Document;
  readonly host: TooltipHost;
  readonly hits: HitTest;
  find(mention: number): Finding | undefined;
  /** Which of how many findings of the page the last step led to, from 1 on. */
  place(): { readonly position: number; readonly count: number };
  details(): Promise<Details | null>;
  tone(finding: Finding): PageTone;
  pointer(): Point | null;
  actions(finding: Finding): Omit<TooltipActions, 'say' | 'close'>;
  /** Marks the mention that the tooltip belongs to; null when it closed. */
  mark(finding: Finding | null): void;
  /** The mention cannot be shown: it is out of sight, or the page changed it. */
  lost(mention: number, changed: boolean): void;
  close(): void;
}

/** Shows one mention's tooltip at a time. An answer that comes after the tooltip is no longer wanted is dropped. */
export function createSurface(setting: SurfaceSetting): Omit<HoverSurface, 'prepare'> & { focus(): void } {
  const { document, host, hits } = setting;
  let wanted = 0;
  let current: Finding | null = null;
  let stopPlacing: (() => void) | null = null;
  let focusBefore: Element | null = null;

  function hide(): void {
    wanted += 1;
    stopPlacing?.();
    stopPlacing = null;
    const hadFocus = host.hasFocus;
    host.hide();
    if (current !== null) setting.mark(null);
    current = null;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  async function show(mention: number, by: OpenedBy): Promise<void> {
    wanted += 1;
    const token = wanted;
    const finding = setting.find(mention);
    if (finding === undefined || !isUnchanged(finding)) {
      hide();
      setting.lost(mention, true);
      return;
    }
    const details = await setting.details();
    if (token !== wanted || details === null) return;
    const { link } = finding;
    const { index, wording, words } = details;
    const model = tooltipModel({ link, index, details: details.of(link.figure), wording, words });
    stopPlacing?.();
    put(finding, by, model, words, wording);
  }

  function put(finding: Finding, by: OpenedBy, model: TooltipModel, words: Words, wording: PageWording): void {
    const say = (text: string): void => host.say(text);
    const actions = { ...setting.actions(finding), say, close: setting.close };
    const card = tooltipCard(document, model, words, wording, actions);
    const element = finding.span.startContainer.parentElement ?? document.documentElement;
    if (!host.show(card, setting.tone(finding), element)) return;
    current = finding;
    setting.mark(finding);
    stopPlacing = keepBeside(
      { element, boxes: () => hits.boxes(finding), point: by === 'pointer' ? setting.pointer() : null },
      host,
      () => setting.lost(finding.number, false),
    );
    if (by !== 'keyboard') return;
    const { name: relation, explanation } = model;
    const { position, count } = setting.place();
    const printed = finding.link.mention.text;
    const place = { position: words.number(position), count: words.number(count) };
    say(words.text('tooltip_announcement', { ...place, printed, relation, explanation }));
  }

  return {
    show: (mention, by) => void show(mention, by),
    hide,
    host: () => (host.isShown ? host.element : null),
    boxes() {
      if (current === null || !host.isShown) return null;
      const boxes = hits.boxes(current);
      const [first] = boxes;
      if (first === undefined) return null;
      const number: Box = {
        left: Math.min(...boxes.map((box) => box.left)),
        top: Math.min(...boxes.map((box) => box.top)),
        right: Math.max(...boxes.map((box) => box.right)),
        bottom: Math.max(...boxes.map((box) => box.bottom)),
      };
      return { number, tooltip: host.element.getBoundingClientRect() };
    },
    focus() {
      if (!host.isShown) return;
      focusBefore = document.activeElement;
      host.focus();
    },
  };
}
