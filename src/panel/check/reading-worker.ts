import type { DatasetIndex } from '../../figures/dataset-index';
import type { Article } from '../../reading/article';
import type { Reading } from '../../reading/link';
import { readArticle } from '../../reading/read-article';

/** The first message gives the index; each later one an article with the number that its reading is sent back under. */
export type WorkerRequest = { readonly index: DatasetIndex } | { readonly number: number; readonly article: Article };

/** The reading of one article. */
export interface WorkerReply {
  readonly number: number;
  readonly reading: Reading;
}

let index: DatasetIndex | null = null;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if ('index' in data) {
    index = data.index;
    return;
  }
  if (index === null) return;
  const reply: WorkerReply = { number: data.number, reading: readArticle(data.article, index) };
  postMessage(reply);
});
