import { createPointing } from './pointing/pointing';
import { pointingKey } from './pointing/pointing-key';

// Put beside the reader when a number is first pointed at, in the extension's own world, which no page sees.
Object.assign(globalThis, { [Symbol.for(pointingKey)]: createPointing });
