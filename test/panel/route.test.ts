import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute } from '../../src/panel/route';
import { formatTime } from '../../src/panel/words';

describe('the panel’s address', () => {
  it.each([
    ['#/figures/2023-05-26-self-media/accounts', { place: 'figures', figure: '2023-05-26-self-media/accounts' }],
    ['#/notes/11111111-1111-4111-8111-111111111111', { place: 'notes', draft: '11111111-1111-4111-8111-111111111111' }],
    ['#/notes', { place: 'notes', draft: null }],
    ['', { place: 'page' }],
    ['#/nowhere/else', { place: 'page' }],
  ])('%j leads to %j', (fragment, route) => {
    expect(readRoute(fragment)).toEqual(route);
  });

  it.each(['#/figures/100%', '#/figures/%E4%A', '#/notes/%'])(
    'with a stray per cent sign, %j, is taken as it is',
    (fragment) => {
      expect(writeRoute(readRoute(fragment))).toBe(fragment);
    },
  );
});

describe('a time of a note', () => {
  it('that is none stands as it was written', () => {
    expect(formatTime('yesterday')).toBe('yesterday');
    expect(formatTime('2026-13-45T99:00:00Z')).toBe('2026-13-45T99:00:00Z');
    expect(formatTime('2026-05-01T09:00:00.000Z')).toContain('2026');
  });
});
