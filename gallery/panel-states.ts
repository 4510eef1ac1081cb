import type { ReportedMention } from '../src/messages';
import type { Draft } from '../src/notes/draft';
import type { Note } from '../src/notes/note';
import type { SaveResult } from '../src/notes/save-result';
import { reported } from '../src/page/reader/report';
import { contextOf } from '../src/ui/number-context';
import type { Pretence } from './pretend-browser';
import { ARTICLE, library, linksOf, ownAnnouncement, texts } from './sample-links';

/** One state of the panel: what the browser pretends, what is stored, where the panel stands, what is done there. */
export interface PanelState {
  readonly name: string;
  readonly pretence: Partial<Pretence>;
  readonly stored: boolean;
  /** The fragment of the panel's address. */
  readonly place: string;
  /** Typed into the first field that the selector finds. */
  readonly typed: { readonly into: string; readonly text: string } | null;
  /** Pressed then: the element that the selector finds. */
  readonly pressed: string | null;
}

const address = 'https://ledger.example/2023/05/29/sweep';
const now = '2026-11-20T09:30:00.000Z';
const version = library.about.version;

/** The stored note that a conflict shows beside the draft. */
export const changedElsewhere: SaveResult = {
  kind: 'conflict',
  stored: note('22222222-2222-4222-8222-222222222222', 'The closed accounts are in the total; Reuters says “other”.'),
};

function note(id: string, text: string, rest: Partial<Note> = {}): Note {
  return {
    id,
    text,
    tags: ['scope', '清朗'],
    figure: '2023-05-26-self-media/accounts-handled',
    passage: {
      quote: '930,000',
      prefix: 'Some ',
      suffix: ' other accounts received lighter penalties.',
      start: 300,
      end: 307,
    },
    page: { url: address, canonical: null, title: 'Regulator deletes 1.4 million posts', language: 'en' },
    printed: { text: '930,000', value: 930_000, relation: 'scope' },
    datasetVersion: version,
    created: now,
    modified: now,
    revision: 2,
    deleted: null,
    ...rest,
  };
}

const draft: Draft = {
  ...note('unused', 'Asked the agency for the wording of the notice.'),
  id: '11111111-1111-4111-8111-111111111111',
  note: '22222222-2222-4222-8222-222222222222',
  base: 1,
};

/** What the store holds where a state has anything stored. */
export const stored = {
  notes: [
    note(
      '22222222-2222-4222-8222-222222222222',
      'The notice counts the closed accounts **in**. See also [the page](https://example.org).',
    ),
    note('33333333-3333-4333-8333-333333333333', 'على مستوى البلاد كلها', { figure: null, passage: null, tags: [] }),
    note('44444444-4444-4444-8444-444444444444', '原文写“处置”，不是“关闭”。', {
      page: null,
      passage: null,
      tags: ['处置'],
    }),
    note('55555555-5555-4555-8555-555555555555', 'Deleted yesterday', { deleted: now }),
  ],
  drafts: [draft],
  own: [ownAnnouncement],
  rejections: [
    {
      id: '66666666-6666-4666-8666-666666666666',
      figure: '2023-05-26-self-media/rumour-accounts-closed',
      text: '8,000',
      quote: '8,000',
      prefix: 'Nearly ',
      suffix: ' of the closed accounts',
      url: address,
      created: now,
    },
  ],
};

const tab = { id: 1, url: address, title: 'Regulator deletes 1.4 million posts – The Harbour Ledger' };

function mentions(text: string): ReportedMention[] {
  return linksOf(text).map((link, number) => {
    const { start, end } = link.mention;
    return reported({ number, link, context: contextOf(text, start, end), story: null });
  });
}

function report(text: string): Pretence['report'] {
  return {
    url: address,
    title: tab.title,
    language: 'en',
    mentions: mentions(text),
    meta: {
      headline: 'Regulator deletes 1.4 million posts in sweep of one-person media',
      outlet: 'The Harbour Ledger',
      published: '2023-05-29',
      language: 'en',
    },
    canonical: null,
    relevant: true,
  };
}

type Rest = Partial<Omit<PanelState, 'name' | 'place'>>;

function state(name: string, place: string, rest: Rest = {}): PanelState {
  return { name, place, pretence: {}, stored: false, typed: null, pressed: null, ...rest };
}

const read = { tab, report: report(ARTICLE) };

/** Every view of the panel in every state that it can be in. */
export const panelStates: readonly PanelState[] = [
  state('report', '#/page', { pretence: read }),
  state('report of a yearly review', '#/page', { pretence: { tab, report: report(texts.year) } }),
  state('no tab', '#/page'),
  state('no access', '#/page', { pretence: { tab, permitted: false } }),
  state('browser page', '#/page', { pretence: { tab: { id: 1, url: 'about:config', title: 'Settings' } } }),
  state('pdf', '#/page', { pretence: { tab: { ...tab, url: `${address}.pdf` } } }),
  state('site off', '#/page', { pretence: { tab, settings: { sitesOff: ['ledger.example'] } } }),
  state('on request', '#/page', { pretence: { tab, settings: { reading: 'click' } } }),
  state('unread', '#/page', { pretence: { tab } }),
  state('nothing found', '#/page', { pretence: { tab, report: report('Rain.') } }),
  state('private window', '#/page', { pretence: { ...read, isPrivate: true } }),
  state('notes', '#/notes', { stored: true }),
  state('notes, none', '#/notes'),
  state('notes, none found', '#/notes', { stored: true, typed: { into: 'input[type=search]', text: 'nowhere' } }),
  state('notes in a private window', '#/notes', { pretence: { isPrivate: true } }),
  state('note being written', `#/notes/${draft.id}`, { stored: true }),
  state('note changed elsewhere', `#/notes/${draft.id}`, { stored: true, pressed: '.editor .primary' }),
  state('figures', '#/figures', { typed: { into: 'input[type=search]', text: '66600' } }),
  state('figures, none found', '#/figures', { typed: { into: 'input[type=search]', text: 'zebra' } }),
  state('figure with parts', '#/figures/2023-05-26-self-media/accounts-handled', { stored: true }),
  state('figure with a chart', '#/figures/2018-02-05-annual-2017/accounts-closed'),
  state('own figure', `#/figures/${ownAnnouncement.id}/figure`, { stored: true }),
  state('unknown figure', '#/figures/2023-05-26-self-media/nothing'),
  state('own figure, form', '#/own'),
  state('own figure, form with a slip', '#/own', { typed: { into: '.own-form input', text: 'many' } }),
  state('check', '#/check'),
  state('check, read', '#/check', { typed: { into: 'textarea', text: ARTICLE }, pressed: '.primary' }),
  state('settings', '#/settings', { stored: true, pretence: { settings: { sitesOff: ['ledger.example'] } } }),
  state('settings in a private window', '#/settings', { pretence: { isPrivate: true } }),
];
