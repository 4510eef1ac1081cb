import browser from 'webextension-polyfill';

/**
 * Puts the gate into the pages that are open as the extension is installed, updated or loaded anew. Firefox does so by
 * itself; in Chrome these pages would have no reader, or one that nobody answers, until they are loaded again.
 */
export async function watchOpenPages(): Promise<void> {
  if (__BROWSER__ !== 'chrome') return;
  const [gate] = browser.runtime.getManifest().content_scripts ?? [];
  const files = gate?.js;
  if (files === undefined) return;
  const tabs = await browser.tabs.query({ url: gate?.matches ?? [], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files });
      } catch {
        // The user withdrew the access to the site, or the browser guards it (its store of extensions).
      }
    }),
  );
}
