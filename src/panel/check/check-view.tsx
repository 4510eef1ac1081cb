import { useSignal } from '@preact/signals';
import { articleFromText } from '../../reading/article-from-text';
import { isWorking, runWork, WorkProgress } from '../settings/work';
import { t } from '../words';
import { CheckResult, type CorpusResult } from './check-result';
import { type Corpus, corpusOf } from './corpus-files';
import { readArticles } from './read-articles';
import { useDrop } from './use-drop';

/** Reads a pasted text or dropped files at once. Nothing of them is kept. */
export function CheckView() {
  const result = useSignal<CorpusResult | null>(null);
  const failed = useSignal(false);
  const pasted = useSignal('');
  const read = async (gather: (stop: AbortSignal) => Promise<Corpus>) => {
    failed.value = false;
    result.value = null;
    try {
      result.value = await runWork(async (progress, stop) => {
        const { texts, refused } = await gather(stop);
        const readings = await readArticles(
          texts.map(({ article }) => article),
          progress,
          stop,
        );
        return { texts, refused, readings };
      });
    } catch {
      failed.value = true;
    }
  };
  const readPasted = () =>
    read(async () => ({ texts: [{ file: '', row: '', article: articleFromText(pasted.value) }], refused: [] }));
  const take = (files: FileList | null) => {
    const list = [...(files ?? [])];
    if (list.length > 0 && !isWorking()) void read((stop) => corpusOf(list, stop));
  };
  const isOver = useDrop(take);
  return (
    <section aria-labelledby="check-title">
      <h1 id="check-title">{t('panel_check_title')}</h1>
      <p class="soft">{t('panel_check_help')}</p>
      <label>
        {t('panel_check_text')}
        <textarea
          rows={8}
          dir="auto"
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="toolbar">
        <button
          type="button"
          class="primary"
          disabled={isWorking() || pasted.value.trim() === ''}
          onClick={() => void readPasted()}
        >
          {t('panel_check_read')}
        </button>
      </div>
      <label class="drop" data-over={isOver ? '' : undefined}>
        {t('panel_check_files')}
        <input
          type="file"
          multiple
          accept=".txt,.html,.htm,.xhtml,.csv"
          disabled={isWorking()}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <WorkProgress />
      <p role="status">{failed.value && t('panel_check_failed')}</p>
      {result.value && <CheckResult {...result.value} />}
    </section>
  );
}
