import { assembled, type ExtractedArticle, outermostPlace, walkSetting } from '../extraction/article-from-document';
import { withoutOtherStories } from '../extraction/furniture';
import { type PageMeta, pageMeta } from '../extraction/page-meta';
import { walkOver } from '../extraction/walk';
import { breathe, sliceClock, whenIdle } from './slices';

/** Reads the page's text, first and again. */
export interface PageWatch {
  readFirst(): Promise<void>;
  readAgain(): void;
  meta(): PageMeta;
}

/** Watches one document; `onText` gets its text whenever that may have changed. */
export function watchPage(
  document: Document,
  _window: Window,
  onText: (article: ExtractedArticle) => void,
  _onBatch: () => void,
  signal: AbortSignal,
): PageWatch {
  async function read(): Promise<void> {
    const root = document.body ?? document.documentElement;
    const walk = walkOver(root, outermostPlace(document), walkSetting(document));
    while (!walk.run(sliceClock())) {
      await breathe();
      if (signal.aborted) return;
    }
    onText(assembled(withoutOtherStories(walk.result.blocks), pageMeta(document)));
  }
  return {
    readFirst: read,
    readAgain: () => void whenIdle(500).then(read),
    meta: () => pageMeta(document),
  };
}
