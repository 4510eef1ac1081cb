import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MadeUpPage } from './made-up-pages';

/** Serves pages by their position, as `/0`; with `?bare` without the regulator's name, so that only the gate runs. */
export async function serve(pages: readonly MadeUpPage[]): Promise<{ root: string; close(): void }> {
  const server = createServer((request, response) => {
    const made = pages[Number(/\d+/.exec(request.url ?? '')?.[0] ?? -1)];
    const html = request.url?.includes('bare')
      ? made?.html.replaceAll(/Cyberspace Administration of China|\bCAC\b/g, 'Harbour Office')
      : made?.html;
    response.writeHead(made ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** An expression for how many figures a page shows painted. */
export const PAINTED = `[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('figure-') ? size : 0), 0)`;

/** To be run before a page's own scripts: notes when the first figure is painted, and the longest time without a turn. */
export const CLOCK = `addEventListener('DOMContentLoaded', () => {
  const begin = performance.now();
  let last = begin;
  window.longestGap = 0;
  window.firstHighlight = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    window.longestGap = Math.max(window.longestGap, now - last);
    last = now;
    if (window.firstHighlight === 0 && (${PAINTED}) > 0) window.firstHighlight = now - begin;
    setTimeout(() => channel.port2.postMessage(null), 2);
  };
  channel.port2.postMessage(null);
})`;

/** The middle one of some values; NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Waits. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
