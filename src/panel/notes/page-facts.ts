import type { PageFacts } from '../../messages';
import { ask } from '../ask';
import type { WatchedTab } from '../page/page-state';

/** What the page of a tab says of itself; null where there is no web page. */
export async function factsOf(tab: WatchedTab | null): Promise<PageFacts | null> {
  if (!tab || !/^https?:/.test(tab.url)) return null;
  return ask('background/page-facts', { tab: tab.id, url: tab.url }).catch(() => null);
}
