import type { FigureId } from '../../figures/dataset-index';
import { isAlive } from '../browser-seam';
import type { HoverSurface } from '../hover/hover';
import { createDetailsSource } from './details';
import { createTooltipHost } from './host';
import { createSurface, type SurfaceSetting } from './surface';

/** What the tooltip needs of the reader. */
export interface TooltipSetting extends Omit<SurfaceSetting, 'host' | 'details'> {
  readonly signal: AbortSignal;
  /** Ends the reader. */
  leave(): void;
}

/** The tooltip of a page, a script of its own: most pages are read without ever being pointed at. */
export interface Tooltip extends Omit<HoverSurface, 'prepare'> {
  readonly element: HTMLElement;
  focus(): void;
  /** Says that what was refused is kept. */
  sayRefused(): void;
  /** Sees to it that what is to be told of these figures is there, or on its way. */
  want(figures: readonly FigureId[]): void;
  /** Forgets what was told, after settings or notes changed. */
  forget(): void;
}

/** Makes the tooltip of a page; it is taken away when the signal aborts. */
export function createTooltip(setting: TooltipSetting): Tooltip {
  const { document, signal } = setting;
  const source = createDetailsSource();
  const host = createTooltipHost(document);
  const surface = createSurface({
    ...setting,
    host,
    async details() {
      const details = await source.get();
      // The extension was removed or reloaded: what is painted here can tell nothing more.
      if (details === null && !isAlive()) setting.leave();
      return details;
    },
  });
  signal.addEventListener('abort', () => host.remove());
  return {
    ...surface,
    element: host.element,
    want: (figures) => source.want(figures),
    forget: () => source.forget(),
    sayRefused: () =>
      void source.get().then((details) => details !== null && host.say(details.words.text('tooltip_rejected'))),
  };
}
