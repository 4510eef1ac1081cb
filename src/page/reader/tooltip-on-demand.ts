import { isAlive, send } from '../browser-seam';
import type { HoverSurface } from '../hover/hover';
import type { createTooltip, Tooltip, TooltipSetting } from '../tooltip/tooltip';
import { tooltipKey } from '../tooltip/tooltip-key';

type World = typeof globalThis & Partial<Record<symbol, typeof createTooltip>>;

/** The tooltip, whose script is loaded when the pointer or a key first goes to a finding. */
export interface TooltipOnDemand extends HoverSurface {
  focus(): void;
  /** The tooltip, once it is loaded. */
  readonly loaded: Tooltip | null;
}

/** Makes it; nothing is loaded yet. `onLoaded` is called once. */
export function createTooltipOnDemand(setting: TooltipSetting, onLoaded: (tooltip: Tooltip) => void): TooltipOnDemand {
  let tooltip: Tooltip | null = null;
  let loading: Promise<void> | null = null;
  /** Rises with each wish; what was waited for is shown only if nothing else was wished since. */
  let wish = 0;

  async function load(): Promise<void> {
    const world: World = globalThis;
    const key = Symbol.for(tooltipKey);
    // A reader before this one may have had it loaded.
    if (world[key] === undefined) await send('background/tooltip', {});
    const make = world[key];
    loading = null;
    if (make === undefined) {
      if (!isAlive()) setting.leave();
      return;
    }
    tooltip = make(setting);
    onLoaded(tooltip);
  }

  function prepare(): void {
    if (tooltip === null) loading ??= load();
  }

  return {
    get loaded() {
      return tooltip;
    },
    prepare,
    show(mention, by) {
      wish += 1;
      const own = wish;
      prepare();
      if (tooltip !== null) tooltip.show(mention, by);
      else
        void loading?.then(() => {
          if (own !== wish) return;
          if (tooltip === null) setting.lost(mention, false);
          else tooltip.show(mention, by);
        });
    },
    hide() {
      wish += 1;
      tooltip?.hide();
    },
    host: () => tooltip?.host() ?? null,
    boxes: () => tooltip?.boxes() ?? null,
    focus: () => tooltip?.focus(),
  };
}
