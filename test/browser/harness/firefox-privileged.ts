/**
 * Code with all rights inside Firefox. Not public API: `connection` of Puppeteer's browser, and Firefox's `moz:scope`.
 */
import type { Browser } from 'puppeteer-core';

type Reply = { result: Record<string, unknown> };
type Connection = { send(method: string, params: unknown): Promise<Reply> };

/** Sends a command of WebDriver BiDi that Puppeteer has no method for. */
export async function send(browser: Browser, method: string, params: unknown): Promise<Record<string, unknown>> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result;
}

/** Evaluates an expression in the browser's own window. */
export async function privileged<R>(browser: Browser, expression: string): Promise<R> {
  const { contexts } = (await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const reply = await send(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = reply as {
    type: string;
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success' || !result) throw new Error(`Firefox: ${exceptionDetails?.text ?? type}`);
  return JSON.parse(result.value) as R;
}

/**
 * Evaluates an expression beside the document of a `<browser>`, there called `content`. Throws where no answer comes:
 * the document may go while it is asked, and what is evaluated in it goes with it.
 */
export async function privilegedInContent<R>(browser: Browser, element: string, expression: string): Promise<R> {
  const message = `cac-lens-${Math.random()}`;
  const script = `(async () => {
    try {
      sendAsyncMessage('${message}', { value: JSON.stringify((await (${expression})) ?? null) });
    } catch (error) {
      sendAsyncMessage('${message}', { error: String(error) });
    }
  })()`;
  const { value, error } = await privileged<{ value?: string; error?: string }>(
    browser,
    `new Promise((resolve) => {
      const { messageManager } = ${element};
      const answer = (data) => {
        messageManager.removeMessageListener('${message}', heard);
        clearTimeout(timer);
        resolve(data);
      };
      const heard = ({ data }) => answer(data);
      const timer = setTimeout(() => answer({ error: 'the document did not answer' }), 20_000);
      messageManager.addMessageListener('${message}', heard);
      messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
    })`,
  );
  if (value === undefined) throw new Error(`Firefox: ${error}`);
  return JSON.parse(value) as R;
}

/** A picture of what a `<browser>` shows, as PNG. */
export async function picture(browser: Browser, element: string): Promise<Uint8Array> {
  const base64 = await privileged<string>(
    browser,
    `(async () => {
      const global = ${element}.browsingContext.currentWindowGlobal;
      const bitmap = await global.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    })()`,
  );
  return Buffer.from(base64, 'base64');
}

/** An expression that evaluates source text as the document's own script; a sandbox, since the policy forbids `eval`. */
export function sandboxed(source: string): string {
  return `Components.utils.evalInSandbox(
    ${JSON.stringify(`(async () => JSON.stringify((await ${source}) ?? null))()`)},
    Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false }),
  ).then(JSON.parse)`;
}
