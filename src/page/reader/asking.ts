import type { PageReading, ReadSection } from '../../messages';
import type { ArticleMeta } from '../../reading/article';
import { isAlive, send } from '../browser-seam';
import type { ExtractedBlock } from '../extraction/extracted-block';

/** The browser may end the background at any time; one that dies of this very text is not asked for ever. */
const MOST_ATTEMPTS = 4;
const BEFORE_NEXT_MS = 400;
/** No headline or language tag is as long; more is a page's mischief. */
const LONGEST_META = 1000;

const clipped = (text: string | null): string | null => (text === null ? null : text.slice(0, LONGEST_META));

/** What the background is asked for: the text alone, no address and no element. */
export function sectionOf(blocks: readonly ExtractedBlock[], meta: ArticleMeta, isVisible: boolean): ReadSection {
  return {
    blocks: blocks.map(({ text, kind, lang }) => ({ text, kind, lang: clipped(lang) })),
    meta: {
      headline: clipped(meta.headline),
      outlet: clipped(meta.outlet),
      published: clipped(meta.published),
      language: clipped(meta.language),
    },
    isVisible,
  };
}

/** Asks the background to read, again where it was ended meanwhile; null where nobody answers in the end. */
export async function askReading(section: ReadSection, signal: AbortSignal): Promise<PageReading | null> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send('background/read', section);
    if (answer !== null || attempt === MOST_ATTEMPTS || signal.aborted || !isAlive()) return answer;
    await new Promise((resolve) => setTimeout(resolve, BEFORE_NEXT_MS));
  }
}
