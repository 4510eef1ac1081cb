import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseOwnAnnouncement } from '../../src/figures/own-announcement';

interface File {
  figures: { id: string; partOf?: string; sources: { source: string }[]; misprints?: object[] }[];
  sums: { total: string; parts: string[] }[];
}

const path = fileURLToPath(new URL('../dataset/sound.json', import.meta.url));
const sound = (): File => JSON.parse(readFileSync(path, 'utf8')) as File;

describe('an announcement of a user’s own', () => {
  it('is read where everything that it names is there', () => {
    expect(parseOwnAnnouncement(sound()).figures).toHaveLength(sound().figures.length);
  });

  it.each<[string, (file: File) => void, string]>([
    [
      'a part of a figure that is not there',
      ({ figures }) => Object.assign(figures[1] ?? {}, { partOf: 'gone' }),
      'partOf',
    ],
    ['a part of itself', ({ figures }) => Object.assign(figures[1] ?? {}, { partOf: figures[1]?.id }), 'leads back'],
    [
      'a source that is not there',
      ({ figures }) => Object.assign(figures[0]?.sources[0] ?? {}, { source: 'gone' }),
      'no source',
    ],
    [
      'a source named like a method',
      ({ figures }) => Object.assign(figures[0]?.sources[0] ?? {}, { source: 'toString' }),
      'no source',
    ],
    [
      'one id twice',
      ({ figures }) => Object.assign(figures[1] ?? {}, { id: figures[0]?.id, partOf: undefined }),
      'twice',
    ],
    [
      'a sum of a figure that is not there',
      (file) => Object.assign(file, { sums: [{ total: 'gone', parts: ['a', 'b'] }] }),
      'sums.0',
    ],
  ])('is refused with %s', (_, spoil, message) => {
    const file = sound();
    spoil(file);
    expect(() => parseOwnAnnouncement(file)).toThrow(message);
  });
});
