import type { StoryFacts } from '../messages';
import type { NotedPage } from '../notes/note';
import { believableCanonical, cleanAddress } from '../notes/page-address';
import { pageFacts } from './page-facts';
import { loadSettings } from './settings-store';

/**
 * The page of a tab as a note keeps it, with what is said of the story on it where that is not the page's own. Null where
 * the user keeps no addresses, and for the sample article: it is no page that a note could be found on again.
 */
export async function notedPage(
  tab: number,
  url: string,
  title: string,
  story: StoryFacts | null = null,
): Promise<NotedPage | null> {
  const { keepAddresses } = await loadSettings();
  if (!keepAddresses || !/^https?:/.test(url)) return null;
  const { canonical, language } =
    story === null
      ? await pageFacts(tab, url)
      : { canonical: believableCanonical(story.canonical, url), language: story.language };
  return { url: cleanAddress(url), canonical, language, title: (story?.headline ?? title).slice(0, 4_000) };
}
