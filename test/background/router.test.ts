import { describe, expect, it, vi } from 'vitest';
import { requestSchemas } from '../../src/background/requests';
import { type Handlers, route } from '../../src/background/router';
import { type Origin, originOf } from '../../src/background/sender';
import { aDraft } from '../notes/examples';

const root = 'chrome-extension://lens/';
const fromPanel = { id: 'lens', url: `${root}src/panel/index.html` };
const tab = { id: 3, windowId: 1, url: 'https://news.example/a', title: 'A', incognito: false };
const fromPage = { id: 'lens', url: 'https://news.example/a', tab: tab as never, frameId: 0 };

function spies() {
  const called = vi.fn(async () => undefined);
  const handlers = Object.fromEntries(Object.keys(requestSchemas).map((name) => [name, called])) as unknown as Handlers;
  return { called, handlers };
}

const block = { text: 'Nothing new.', kind: 'paragraph', lang: null };
const aSection = (blocks: readonly object[]) => ({
  blocks,
  meta: { headline: null, outlet: null, published: null, language: 'en' },
  isVisible: true,
});

const page = originOf(fromPage, 'lens', root);
const panel = originOf(fromPanel, 'lens', root);

describe('the sender of a message', () => {
  it('is told apart: panel, page, and anyone else', () => {
    expect(panel).toEqual({ kind: 'extension' });
    expect(page).toMatchObject({ kind: 'page', tab: 3, frame: 0, pageUrl: 'https://news.example/a' });
    expect(originOf({ ...fromPanel, id: 'other' }, 'lens', root)).toBeNull();
    expect(originOf({ id: 'lens', url: 'https://news.example/a' }, 'lens', root)).toBeNull();
  });

  it('does not take a page for a panel whose address begins alike', () => {
    const lookalike = { ...fromPage, url: 'https://evil.example/chrome-extension://lens/' };
    expect(originOf(lookalike, 'lens', root)?.kind).toBe('page');
  });
});

describe('the router', () => {
  const everyRequest: Record<string, unknown> = {
    'background/save-note': aDraft({}),
    'background/keep-draft': aDraft({}),
    'background/wipe': { sure: true },
    'background/change-settings': { quiet: true },
    'background/keep-own': { announcement: {} },
    'background/read-anyway': { tab: 1 },
  };

  it.each(Object.keys(everyRequest))('does not let a page send %s', (name) => {
    const { called, handlers } = spies();
    const message = { name, request: everyRequest[name] };
    expect(route(message, page, handlers)).toBeUndefined();
    expect(called).not.toHaveBeenCalled();
    expect(route(message, panel, handlers)).toBeInstanceOf(Promise);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it.each([
    null,
    'background/wipe',
    { name: 'background/nonsense', request: {} },
    { name: 'toString', request: {} },
    { name: '__proto__', request: {} },
    { name: 'background/found', request: { count: -1 } },
    { name: 'background/found', request: { count: '3' } },
    { name: 'background/found' },
    { name: 'background/details', request: { figures: ['../x'] } },
    { name: 'background/read', request: aSection([{ ...block, kind: 'script' }]) },
    { name: 'background/read', request: aSection([{ ...block, text: 'x'.repeat(20_001) }]) },
    { name: 'background/read', request: aSection(Array(13).fill({ ...block, text: 'x'.repeat(10_000) })) },
    { name: 'background/read', request: { ...aSection([block]), meta: {} } },
    { name: 'background/add-note', request: { figure: null } },
    { name: 'background/wipe', request: { sure: false } },
  ])('does not answer %j', (message) => {
    const { called, handlers } = spies();
    for (const origin of [page, panel, null] as (Origin | null)[]) {
      expect(route(message, origin, handlers)).toBeUndefined();
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('calls the handler in the same turn, so that it can open a panel', () => {
    const { called, handlers } = spies();
    void route({ name: 'background/found', request: { count: 2 } }, page, handlers);
    expect(called).toHaveBeenCalledWith({ count: 2 }, page);
  });

  it('lets a page have its text read', () => {
    const { called, handlers } = spies();
    const request = aSection([block, block]);
    void route({ name: 'background/read', request }, page, handlers);
    expect(called).toHaveBeenCalledWith(request, page);
  });

  it('drops what a message holds beyond its fields', () => {
    const { called, handlers } = spies();
    void route({ name: 'background/found', request: { count: 2, extra: 'x' } }, page, handlers);
    expect(called).toHaveBeenCalledWith({ count: 2 }, page);
  });
});
