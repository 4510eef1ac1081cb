import { computed, signal } from '@preact/signals';
import browser, { type Tabs } from 'webextension-polyfill';
import type { Envelope, FrameReport } from '../../messages';
import { isSamplePage } from '../../ui/sample-page';
import { askReader } from '../ask';
import { settings } from '../environment';
import { type Access, type FrameReports, mentionsOf, pageStateOf, type WatchedTab } from './page-state';

/** The tab that the panel reports on: the one beside it, or the last web page used where the panel is a page itself. */
export const watchedTab = signal<WatchedTab | null>(null);

/** What the readers of its frames found. */
export const reports = signal<FrameReports>(new Map());

/** The mention that the pointer or the keyboard is on in the page. */
export const current = signal<{ readonly frame: number; readonly mention: number } | null>(null);

/** What the browser lets the extension see. */
export const hasAccess = signal<Access>({ site: true, everywhere: true, obstacle: null });

/** All mentions of the watched tab. */
export const mentions = computed(() => mentionsOf(reports.value));

/** What the panel can say of the watched tab. */
export const pageState = computed(() => pageStateOf(watchedTab.value, reports.value, settings.value, hasAccess.value));

/** Follows the active tab and its readers; called once. */
export async function watchPages(): Promise<void> {
  browser.tabs.onActivated.addListener(() => void look());
  browser.windows.onFocusChanged.addListener(() => void look());
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (tab !== watchedTab.value?.id) return;
    if (change.status === 'loading') reports.value = new Map();
    void look();
  });
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== watchedTab.value?.id) return undefined;
    hear(message, sender.frameId ?? 0);
    return undefined;
  });
  await look();
}

function hear(message: unknown, frame: number): void {
  const envelope = message as Partial<Envelope>;
  if (envelope.name === 'background/found') void askAgain(frame);
  if (envelope.name === 'panel/current') {
    const { mention } = envelope.request as { mention: number | null };
    current.value = mention === null ? null : { frame, mention };
  }
}

async function askAgain(frame: number): Promise<void> {
  const tab = watchedTab.value?.id;
  const report = tab === undefined ? null : await askReader({ tab, frame }, 'reader/report', {});
  if (report === null || watchedTab.value?.id !== tab) return;
  const next = new Map(reports.value);
  next.set(frame, report);
  reports.value = next;
}

// Looks may overlap; only the last one counts.
let looks = 0;

async function look(): Promise<void> {
  looks += 1;
  const mine = looks;
  const tab = await tabBeside();
  const origin = tab && URL.canParse(tab.url) ? new URL(tab.url).origin : null;
  const isAllowed = origin?.startsWith('http') === true && (await mayRead([`${origin}/*`]));
  const found = tab ? await askFrames(tab.id) : new Map<number, FrameReport>();
  const allowed: Access = {
    site: isAllowed,
    everywhere: await mayRead(everySite),
    obstacle: tab && isAllowed && found.size === 0 ? await obstacleIn(tab.id) : null,
  };
  if (mine !== looks) return;
  const same = tab?.id === watchedTab.value?.id && tab?.url === watchedTab.value?.url;
  watchedTab.value = tab;
  hasAccess.value = allowed;
  if (!same) current.value = null;
  if (!same || found.size > 0) reports.value = found;
}

/** All sites, as the manifest asks for them. */
const everySite = ['http://*/*', 'https://*/*'];

function mayRead(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins }).catch(() => true);
}

/** PDF viewers show themselves by the type of the document, or like error pages by letting nobody look. */
async function obstacleIn(tabId: number): Promise<Access['obstacle']> {
  try {
    const func = () => document.contentType;
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func });
    return answer?.result === 'application/pdf' ? 'pdf' : null;
  } catch {
    return 'closed';
  }
}

/** Asks the user to let the extension read all sites; the browser's own question follows. Called in the turn of a press. */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: everySite });
}

/** True for a web page, and for the sample article among the extension's own pages. */
function isReadable(tab: Tabs.Tab | undefined): boolean {
  const url = tab?.url ?? '';
  return /^https?:/.test(url) || isSamplePage(url, browser.runtime.getURL(''));
}

async function tabBeside(): Promise<WatchedTab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  let tab = active;
  // Where the panel is a page itself, it reports on the page that was used last.
  if (active?.url?.startsWith(browser.runtime.getURL('')) && !isReadable(active)) {
    const pages = (await browser.tabs.query({})).filter(isReadable);
    tab = pages.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? active;
  }
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

async function askFrames(tab: number): Promise<FrameReports> {
  const prefix = `found:${tab}:`;
  const counts = await browser.storage.session.get(null);
  const frames = new Set([0]);
  for (const key of Object.keys(counts)) if (key.startsWith(prefix)) frames.add(Number(key.slice(prefix.length)));
  const answers = await Promise.all(
    [...frames].map(async (frame) => [frame, await askReader({ tab, frame }, 'reader/report', {})] as const),
  );
  return new Map(answers.filter((answer): answer is readonly [number, FrameReport] => answer[1] !== null));
}
