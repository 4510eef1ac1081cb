import * as v from 'valibot';
import type { Messages } from '../messages';
import { type BackgroundName, pageMessages, requestSchemas } from './requests';
import type { Origin } from './sender';

/** What answers each message. A handler is called in the same turn, so that it may open a panel before its first await. */
export type Handlers = {
  readonly [Name in BackgroundName]: (
    request: Messages[Name]['request'],
    origin: Origin,
  ) => Promise<Messages[Name]['reply']>;
};

/**
 * Answers a message, or gives undefined where it is not for the background, is malformed, or its sender may not send it.
 * The promise is a native one: a browser with promises of its own answers nothing to others.
 */
export function route(message: unknown, origin: Origin | null, handlers: Handlers): Promise<unknown> | undefined {
  if (!origin || !isBackgroundEnvelope(message)) return undefined;
  const { name, request } = message;
  if (origin.kind === 'page' && !pageMessages.has(name)) return undefined;
  const parsed = v.safeParse(requestSchemas[name], request);
  if (!parsed.success) return undefined;
  return answer(handlers, name, parsed.output, origin);
}

function isBackgroundEnvelope(message: unknown): message is { name: BackgroundName; request: unknown } {
  if (typeof message !== 'object' || message === null || !('name' in message)) return false;
  return typeof message.name === 'string' && Object.hasOwn(requestSchemas, message.name);
}

async function answer<Name extends BackgroundName>(
  handlers: Handlers,
  name: Name,
  request: Messages[Name]['request'],
  origin: Origin,
): Promise<Messages[Name]['reply']> {
  return handlers[name](request, origin);
}
