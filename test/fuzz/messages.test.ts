import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { pageMessages, requestSchemas } from '../../src/background/requests';
import { type Handlers, route } from '../../src/background/router';
import { type Origin, originOf, type Sender } from '../../src/background/sender';
import { readSettings, settingsSchema } from '../../src/settings';
import { aDraft } from '../notes/examples';
import { patience, rounds } from './fuzz-run';
import { hostileJson, mutated } from './hostile-json';

const names = Object.keys(requestSchemas) as (keyof typeof requestSchemas)[];
const seed = { figure: 'a/b', quote: 'q', prefix: '', suffix: '', start: 0, end: 1, printed: null };
const uuid = '5f3c1c1e-8d77-4d8e-9a53-0d6c5a5d8a01';

/** Requests that hold, to be spoilt. */
const requests: readonly unknown[] = [
  {},
  aDraft({}),
  seed,
  { count: 1 },
  { figures: ['a/b'] },
  { languages: ['en'] },
  { run: uuid, records: [{ kind: 'note', record: {} }] },
  { run: uuid, expected: 1, preferImported: [] },
  { sure: true },
  { quiet: true, dwell: 5 },
];

const name = fc.oneof(
  { arbitrary: fc.constantFrom<string>(...names), weight: 8 },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'background/', 'reader/refresh', 'panel/current'),
  fc.string(),
);
const request = fc.oneof(hostileJson, fc.constantFrom(...requests), fc.constantFrom(...requests).chain(mutated));
const message = fc.oneof(
  { arbitrary: fc.record({ name, request }), weight: 8 },
  hostileJson,
  fc.record({ name: hostileJson, request: hostileJson }),
  fc.anything(),
);

const root = 'chrome-extension://lens/';
const tab = {
  id: 3,
  windowId: 1,
  url: 'https://news.example/a',
  title: 'A',
  incognito: false,
} as unknown as Sender['tab'];
const sender: fc.Arbitrary<Sender> = fc
  .record(
    {
      id: fc.constantFrom('lens', 'lens', 'lens', 'other', ''),
      url: fc.constantFrom(
        `${root}src/panel/index.html`,
        'https://news.example/a',
        `https://x/?${root}`,
        'about:blank',
        '',
      ),
      tab: fc.constantFrom(tab, undefined),
      frameId: fc.constantFrom(0, 7, undefined),
    },
    { requiredKeys: ['id', 'url'] },
  )
  .map((each) => each as Sender);

describe('any message to the background', () => {
  it(
    'throws nothing and reaches a handler only as it must be, from whom it may come',
    () => {
      let heard = 0;
      const property = fc.property(message, sender, (sent, from) => {
        const origin: Origin | null = originOf(from, 'lens', root);
        const calls: [string, unknown][] = [];
        const entries = names.map(
          (each) => [each, vi.fn(async (given: unknown) => void calls.push([each, given]))] as const,
        );
        const answer = route(sent, origin, Object.fromEntries(entries) as unknown as Handlers);
        expect(calls.length).toBe(answer === undefined ? 0 : 1);
        const [call] = calls;
        if (call === undefined) return;
        heard += 1;
        const [called, given] = call;
        const known = names.find((each) => each === called);
        if (known === undefined) throw new Error(`"${called}" is no message.`);
        expect(from.id).toBe('lens');
        expect(v.is(requestSchemas[known], given)).toBe(true);
        if (!from.url?.startsWith(root)) expect(pageMessages).toContain(called);
      });
      fc.assert(property, rounds(4_000));
      expect(heard).toBeGreaterThan(50);
    },
    patience,
  );

  it(
    'that changes settings leaves settings that hold',
    () => {
      const property = fc.property(fc.oneof(hostileJson, mutated(readSettings({}))), (stored) => {
        const settings = readSettings(JSON.parse(JSON.stringify(stored) ?? 'null'));
        expect(v.is(settingsSchema, settings)).toBe(true);
        expect(readSettings(settings)).toEqual(settings);
      });
      fc.assert(property, rounds(1_000));
    },
    patience,
  );
});
