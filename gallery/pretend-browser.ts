import type { FrameReport } from '../src/messages';
import type { Settings } from '../src/settings';
import { interfaceLanguage } from '../src/ui/catalogues';

/** What a browser with the extension in it would answer; the gallery's stand-in for `webextension-polyfill`. */
export interface Pretence {
  settings: Partial<Settings>;
  tab: { id: number; url: string; title: string } | null;
  report: FrameReport | null;
  isPrivate: boolean;
  permitted: boolean;
  /** What the background answers, by the message's name. */
  answers: Readonly<Record<string, unknown>>;
}

/** Set by each page of the gallery before the panel starts. */
export const pretence: Pretence = {
  settings: {},
  tab: null,
  report: null,
  isPrivate: false,
  permitted: true,
  answers: {},
};

const deaf = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
const root = 'chrome-extension://gallery/';

const commands = [
  { name: 'open-panel', description: 'Open the panel', shortcut: 'Alt+Shift+Y' },
  { name: 'next-figure', description: 'Next figure', shortcut: 'Alt+Shift+J' },
  { name: 'previous-figure', description: 'Previous figure', shortcut: '' },
];

const browser = {
  runtime: {
    id: 'gallery',
    getURL: (path: string) => root + path,
    getManifest: () => ({ version: '0.0.0' }),
    sendMessage: async ({ name }: { name: string }) => pretence.answers[name] ?? { kept: true, reason: null },
    onMessage: deaf,
  },
  storage: {
    onChanged: deaf,
    local: { get: async () => ({ settings: pretence.settings }) },
    session: { get: async () => ({}), remove: async () => {} },
  },
  windows: { getCurrent: async () => ({ incognito: pretence.isPrivate }), onFocusChanged: deaf },
  extension: { inIncognitoContext: false },
  tabs: {
    query: async () => (pretence.tab === null ? [] : [pretence.tab]),
    sendMessage: async () => pretence.report,
    create: async () => {},
    onActivated: deaf,
    onUpdated: deaf,
  },
  permissions: { contains: async () => pretence.permitted, onAdded: deaf, onRemoved: deaf },
  scripting: { executeScript: async () => [{ result: 'text/html' }] },
  commands: { getAll: async () => commands },
  i18n: {
    getUILanguage: () => interfaceLanguage(pretence.settings.language ?? 'en'),
    getMessage: (key: string) => key,
  },
};

export default browser;
