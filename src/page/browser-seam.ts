import type { Envelope, Messages } from '../messages';

type ToBackground = Extract<keyof Messages, `background/${string}` | `panel/${string}`>;
type ToReader = Extract<keyof Messages, `reader/${string}`>;

/** What the reader answers; every message that it hears has its handler. */
export type ReaderHandlers = {
  readonly [Name in ToReader]: (
    request: Messages[Name]['request'],
  ) => Messages[Name]['reply'] | Promise<Messages[Name]['reply']>;
};

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: unknown, sender: { readonly id?: string }, reply: (value: unknown) => void) => boolean;

/** The extension's side of this frame; a polyfill would be loaded into every page for these few calls. */
function runtime(): Runtime | undefined {
  // Chrome has `browser` too, but makes each of the two when it is first touched, and the gate touched this one.
  return (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;
}

/** False once the extension was reloaded, updated or removed while the page stayed open. */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a message and gives the reply; null where nobody answers, which is so once the extension was reloaded. */
export async function send<Name extends ToBackground>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply'] | null> {
  const envelope: Envelope<Name> = { name, request };
  try {
    return ((await runtime()?.sendMessage(envelope)) as Messages[Name]['reply'] | undefined) ?? null;
  } catch {
    return null;
  }
}

function isEnvelopeFor(handlers: ReaderHandlers, message: unknown): message is Envelope<ToReader> {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('request' in message)) return false;
  const { name, request } = message;
  return typeof name === 'string' && Object.hasOwn(handlers, name) && typeof request === 'object' && request !== null;
}

/** Answers the extension's own messages until the signal aborts. Content scripts hear no one else; the id is checked still. */
export function answer(handlers: ReaderHandlers, signal: AbortSignal): void {
  const channel = runtime();
  if (channel === undefined) return;
  const listener: Listener = (message, sender, reply) => {
    if (sender.id !== channel.id || !isEnvelopeFor(handlers, message)) return false;
    const handler = handlers[message.name] as (request: unknown) => unknown;
    const answered = handler(message.request);
    if (!(answered instanceof Promise)) {
      reply(answered);
      return false;
    }
    // True keeps the way for the reply open.
    void answered.then(reply);
    return true;
  };
  channel.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) channel.onMessage.removeListener(listener);
  });
}
