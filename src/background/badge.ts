import browser from 'webextension-polyfill';

// One key a frame, so that frames reporting at the same time never write over each other's count.
const keyOf = (tab: number, frame: number) => `found:${tab}:${frame}`;

/** Keeps a frame's count and shows the tab's sum in the badge; the title says it in words. */
export async function showCount(tab: number, frame: number, count: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab, frame)]: count });
  const stored = await browser.storage.session.get(null);
  const prefix = `found:${tab}:`;
  const sum = Object.entries(stored).reduce(
    (total, [key, value]) => (key.startsWith(prefix) && typeof value === 'number' ? total + value : total),
    0,
  );
  await paint(tab, sum);
}

/** Forgets a tab's counts: its page was left, or it was closed. */
export async function forgetCounts(tab: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const keys = Object.keys(stored).filter((key) => key.startsWith(`found:${tab}:`));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

async function paint(tabId: number, count: number): Promise<void> {
  const title =
    count > 0
      ? browser.i18n.getMessage('action_title_found', [
          new Intl.NumberFormat(browser.i18n.getUILanguage()).format(count),
        ])
      : browser.i18n.getMessage('action_title');
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3a3f4b' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
