import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/page/finding';
import type { PointingSetting } from '../../../src/page/pointing/pointing';
import { pointingKey } from '../../../src/page/pointing/pointing-key';
import { createPointingOnDemand } from '../../../src/page/reader/pointing-on-demand';

const key = Symbol.for(pointingKey);
const page = new JSDOM('<p id="with">closed 67,000 accounts</p><p id="without">Nothing.</p>').window;
const parts = {
  settle: vi.fn(),
  resume: vi.fn(),
};
const make = vi.fn(() => parts);
/** What the background does when it is asked to put the script beside the reader. */
let putThere: () => void;
const leave = vi.fn();

function pointing() {
  const setting = { window: page, document: page.document, signal: new AbortController().signal, leave };
  return createPointingOnDemand(setting as unknown as PointingSetting);
}

function finding(id: string): Finding {
  const node = page.document.getElementById(id)?.firstChild;
  return { span: { nodes: [node] } } as unknown as Finding;
}

beforeEach(() => {
  putThere = () => Object.assign(globalThis, { [key]: make });
  vi.stubGlobal('AbortController', page.AbortController);
  vi.stubGlobal('AbortSignal', page.AbortSignal);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'lens',
      async sendMessage() {
        putThere();
        return { loaded: true };
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  delete (globalThis as Record<symbol, unknown>)[key];
});

describe('pointing', () => {
  it('is made once, however often it is wanted, and told what can be pointed at', async () => {
    const demand = pointing();
    const found = [finding('with')];
    demand.settle(found);
    const [one, other] = await Promise.all([demand.load(), demand.load()]);
    expect(one).toBe(parts);
    expect(other).toBe(parts);
    expect(await demand.load()).toBe(parts);
    expect(make).toHaveBeenCalledOnce();
    expect(parts.settle.mock.calls).toEqual([[found]]);
    demand.settle([]);
    expect(parts.settle.mock.calls).toEqual([[found], [[]]]);
  });

  it('takes the script that an earlier reader had loaded', async () => {
    putThere();
    putThere = () => expect.unreachable();
    expect(await pointing().load()).toBe(parts);
  });

  it('is asked for again where it could not be loaded', async () => {
    const demand = pointing();
    const works = putThere;
    putThere = () => {};
    expect(await demand.load()).toBeNull();
    expect(leave).not.toHaveBeenCalled();
    putThere = works;
    expect(await demand.load()).toBe(parts);
  });

  it('ends the reader where the extension is gone', async () => {
    putThere = () => vi.stubGlobal('chrome', undefined);
    expect(await pointing().load()).toBeNull();
    expect(leave).toHaveBeenCalledOnce();
  });

  it('is not loaded by events that a page makes up', async () => {
    const demand = pointing();
    demand.settle([finding('with')]);
    page.document.getElementById('with')?.dispatchEvent(new page.MouseEvent('click', { bubbles: true }));
    await Promise.resolve();
    expect(demand.loaded).toBeNull();
    expect(make).not.toHaveBeenCalled();
  });
});
