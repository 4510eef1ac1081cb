import { describe, expect, it } from 'vitest';
import { pageStateOf, worstFirst } from '../../src/panel/page/page-state';
import { type Route, readRoute, writeRoute } from '../../src/panel/route';
import { defaultSettings } from '../../src/settings';

describe('the panel in the address bar', () => {
  it.each<Route>([
    { place: 'page' },
    { place: 'notes', draft: null },
    { place: 'notes', draft: '5f3c1c1e-8d77-4d8e-9a53-0d6c5a5d8a01' },
    { place: 'figures', figure: '2023-05-26-self-media/accounts-closed' },
    { place: 'check' },
    { place: 'own' },
    { place: 'settings' },
  ])('%j is written and read back', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  it('takes anything else for this page', () => {
    expect(readRoute('#/nonsense')).toEqual({ place: 'page' });
    expect(readRoute('')).toEqual({ place: 'page' });
  });
});

describe('the state of a page', () => {
  const tab = (url: string) => ({ id: 1, url, title: '' });
  const open = { site: true, everywhere: true, obstacle: null };
  const withheld = { site: false, everywhere: false, obstacle: null };
  it.each([
    ['about:addons', open, 'closed'],
    ['file:///a.html', open, 'closed'],
    ['https://addons.mozilla.org/en-US/firefox/', open, 'closed'],
    ['https://chromewebstore.google.com/', open, 'closed'],
    ['', open, 'closed'],
    ['', withheld, 'no-access'],
    ['https://news.example/a.pdf', open, 'pdf'],
    ['https://news.example/a', withheld, 'no-access'],
    ['https://news.example/a', { ...open, everywhere: false }, 'unread'],
    ['https://news.example/a', { ...open, obstacle: 'pdf' as const }, 'pdf'],
    ['https://news.example/a', { ...open, obstacle: 'closed' as const }, 'closed'],
    ['https://news.example/a', open, 'unread'],
  ])('of "%s" (access: %j) is %s', (url, access, kind) => {
    expect(pageStateOf(tab(url), new Map(), defaultSettings, access).kind).toBe(kind);
  });

  it('says that nothing is read until it is asked for, and that nothing was found', () => {
    const settings = { ...defaultSettings, reading: 'click' as const };
    expect(pageStateOf(tab('https://news.example/a'), new Map(), settings, open).kind).toBe('on-request');
    const report = { url: '', title: '', language: null, mentions: [] };
    expect(pageStateOf(tab('https://news.example/a'), new Map([[0, report]]), settings, open).kind).toBe(
      'nothing-found',
    );
    expect(pageStateOf(null, new Map(), settings, open).kind).toBe('no-tab');
  });

  it('says that a site was switched off, its subdomains too', () => {
    const settings = { ...defaultSettings, sitesOff: ['news.example'] };
    expect(pageStateOf(tab('https://m.news.example/a'), new Map(), settings, open).kind).toBe('site-off');
    expect(pageStateOf(tab('https://othernews.example/a'), new Map(), settings, open).kind).toBe('unread');
  });

  it('puts the gravest first and keeps the order of the text among equals', () => {
    const mention = (number: number, relation: 'same' | 'differs' | 'scope') => ({
      frame: 0,
      mention: number,
      text: '',
      context: '',
      at: 0,
      value: 1,
      relation,
      figure: null,
    });
    const list = [mention(0, 'same'), mention(1, 'scope'), mention(2, 'differs'), mention(3, 'scope')];
    expect(worstFirst(list).map((each) => each.mention)).toEqual([2, 1, 3, 0]);
  });
});
