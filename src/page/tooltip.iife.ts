import { createTooltip } from './tooltip/tooltip';
import { tooltipKey } from './tooltip/tooltip-key';

// Put beside the reader when a tooltip is first needed, in the extension's own world, which no page sees.
Object.assign(globalThis, { [Symbol.for(tooltipKey)]: createTooltip });
