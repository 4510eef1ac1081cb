import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageFacts } from '../messages';
import { believableCanonical } from '../notes/page-address';
import { tellReader } from './tabs';

const told = v.object({
  canonical: v.nullable(v.pipe(v.string(), v.maxLength(8_000))),
  language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

/** What the page of a tab, at `url`, says of itself: its reader knows, else the page is asked. Nulls where nobody may look. */
export async function pageFacts(tabId: number, url: string): Promise<PageFacts> {
  const report = await tellReader(tabId, 'reader/report', {}, 0);
  const parsed = v.safeParse(told, report ?? (await factsInPage(tabId)));
  if (!parsed.success) return { canonical: null, language: null };
  const { canonical, language } = parsed.output;
  return { canonical: believableCanonical(canonical, url), language };
}

async function factsInPage(tabId: number): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      // A page that loads for long must not keep its note waiting.
      injectImmediately: true,
      func: () => ({
        canonical: document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href || null,
        language: document.documentElement.lang || null,
      }),
    });
    return answer?.result;
  } catch {
    return null;
  }
}
