import type { NotedPage } from '../notes/note';
import { cleanAddress } from '../notes/page-address';
import { pageFacts } from './page-facts';
import { loadSettings } from './settings-store';

/**
 * The page of a tab as a note keeps it. Null where the user keeps no addresses, and for the sample article: it is no page
 * that a note could be found on again.
 */
export async function notedPage(tab: number, url: string, title: string): Promise<NotedPage | null> {
  const { keepAddresses } = await loadSettings();
  if (!keepAddresses || !/^https?:/.test(url)) return null;
  return { url: cleanAddress(url), ...(await pageFacts(tab, url)), title: title.slice(0, 4_000) };
}
