import { compileIndex } from '../../figures/compile';
import type { Article } from '../../reading/article';
import type { Reading } from '../../reading/link';
import { library } from '../dataset';
import type { WorkerReply, WorkerRequest } from './reading-worker';

/**
 * Reads articles one after another in a worker, so that the panel stays quick. Throws the signal's reason once it is
 * aborted, and an error where the worker fails; the worker is gone in either case.
 */
export async function readArticles(
  articles: readonly Article[],
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<Reading[]> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const send = (request: WorkerRequest) => worker.postMessage(request);
  try {
    send({ index: compileIndex(library.value) });
    const readings: Reading[] = [];
    for (const [number, article] of articles.entries()) {
      readings.push(await answerOf(worker, stop, () => send({ number, article })));
      progress((number + 1) / articles.length);
    }
    return readings;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, stop: AbortSignal, ask: () => void): Promise<Reading> {
  return new Promise((resolve, reject) => {
    stop.throwIfAborted();
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => resolve(data.reading);
    ask();
  });
}
