import type { Page } from 'puppeteer-core';
import type { Messages, MessageTo } from '../../../src/messages';
import type { Lens } from './lens';

/** Sends a message to the background as a page of the extension does, and gives its answer. */
export async function tellBackground<Name extends MessageTo<'background'>>(
  lens: Lens,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  const helper = await lens.openExtensionPage('manifest.json');
  const message = JSON.stringify({ name, request });
  const reply = await helper.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
  await helper.close();
  return reply as Messages[Name]['reply'];
}

/** Does what "read this page anyway" of the panel does. */
export async function readAnyway(lens: Lens, page: Page): Promise<void> {
  const helper = await lens.openExtensionPage('manifest.json');
  await helper.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    return api.runtime.sendMessage({ name: 'background/read-anyway', request: { tab: tab.id } });
  })()`);
  await helper.close();
  await page.bringToFront();
}

/** Sends the reader of a page's top frame a message, as the panel does. */
export async function tellReader<Name extends MessageTo<'reader'>>(
  lens: Lens,
  page: Page,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  const helper = await lens.openExtensionPage('manifest.json');
  const message = JSON.stringify({ name, request });
  const reply = await helper.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    return tabs.sendMessage(tab.id, ${message}, { frameId: 0 });
  })()`);
  await helper.close();
  await page.bringToFront();
  return reply as Messages[Name]['reply'];
}
