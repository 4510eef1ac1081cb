import browser from 'webextension-polyfill';
import { interfaceWords } from './wording';

interface FrameCount {
  readonly count: number;
  /** Address of the tab's page when the frame was counted; counts of a page that was left do not matter any more. */
  readonly page: string;
}

// One key a frame, so that frames reporting at the same time never write over each other's count.
const prefixOf = (tab: number) => `found:${tab}:`;

/** Keeps a frame's count and shows the sum of the tab's page in the badge; the title says it in words. */
export async function showCount(tab: number, frame: number, page: string, count: number): Promise<void> {
  const prefix = prefixOf(tab);
  const own: FrameCount = { count, page };
  await browser.storage.session.set({ [`${prefix}${frame}`]: own });
  const stored = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(prefix));
  const counts = stored.map(([key, value]) => ({ key, ...(value as FrameCount) }));
  const left = counts.filter((each) => each.page !== page).map(({ key }) => key);
  if (left.length > 0) await browser.storage.session.remove(left);
  await paint(
    tab,
    counts.reduce((sum, each) => (each.page === page ? sum + each.count : sum), 0),
  );
}

/** The frames of a tab whose readers told of a count, by the browser's ids; some may be gone. */
export async function countedFrames(tab: number): Promise<number[]> {
  const prefix = prefixOf(tab);
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  return keys.map((key) => Number(key.slice(prefix.length)));
}

async function paint(tabId: number, count: number): Promise<void> {
  const words = await interfaceWords();
  const title = count > 0 ? `CAC Lens: ${words.plural('panel_found', count)}` : words.text('action_title');
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3a3f4b' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
