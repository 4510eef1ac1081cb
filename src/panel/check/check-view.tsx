import { useSignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { ReportedMention } from '../../messages';
import { csvTable } from '../../notes/csv-table';
import { articleFromText } from '../../reading/article-from-text';
import type { Link, Reading } from '../../reading/link';
import { campaignName, countedInWords, figureOf, library, valueInWords } from '../dataset';
import { comparisonInWords, relationInWords } from '../page/comparison';
import { writeRoute } from '../route';
import { saveFile } from '../save-file';
import { isWorking, runWork, WorkProgress } from '../settings/work';
import { t, tn } from '../words';
import { type CorpusText, corpusTexts } from './corpus-files';
import { corpusColumns, corpusRows } from './corpus-table';
import { readArticles } from './read-articles';

interface Result {
  readonly texts: readonly CorpusText[];
  readonly readings: readonly Reading[];
}

/** Characters of context on either side of a number in the list. */
const around = 60;

/** Reads a pasted text or dropped files at once. Nothing of them is kept. */
export function CheckView() {
  const result = useSignal<Result | null>(null);
  const failed = useSignal(false);
  const pasted = useSignal('');
  const read = async (gather: () => Promise<CorpusText[]> | CorpusText[]) => {
    failed.value = false;
    result.value = null;
    try {
      const texts = await gather();
      const articles = texts.map(({ article }) => article);
      const readings = await runWork((progress, stop) => readArticles(articles, progress, stop));
      if (readings) result.value = { texts, readings };
    } catch {
      failed.value = true;
    }
  };
  const take = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])];
    if (list.length > 0) void read(() => corpusTexts(list));
  };
  return (
    <section
      aria-labelledby="check-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
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
          onClick={() => void read(() => [{ file: '', row: '', article: articleFromText(pasted.value) }])}
        >
          {t('panel_check_read')}
        </button>
      </div>
      <label>
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

function CheckResult({ texts, readings }: Result) {
  const count = readings.reduce((sum, { links }) => sum + links.length, 0);
  const save = () => {
    const reader = browser.runtime.getManifest().version;
    const rows = texts.flatMap((text, i) => {
      const reading = readings[i];
      return reading ? corpusRows(text, reading, library.value, reader) : [];
    });
    saveFile('cac-lens-reading.csv', 'text/csv', csvTable([corpusColumns, ...rows], true));
  };
  return (
    <>
      <div class="toolbar">
        <p role="status">{tn('panel_figures_count', count)}</p>
        {count > 0 && (
          <button type="button" onClick={save}>
            {t('panel_save_csv')}
          </button>
        )}
      </div>
      {texts.map((text, i) => (
        <TextResult key={`${text.file} ${text.row}`} text={text} links={readings[i]?.links ?? []} />
      ))}
      <p class="footnote">{t('panel_own_count')}</p>
    </>
  );
}

function TextResult({ text: { file, row, article }, links }: { text: CorpusText; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      {file !== '' && <h2>{[file, row].filter((part) => part !== '').join(' · ')}</h2>}
      <ol class="mentions">
        {links.map((link, number) => (
          <LinkRow key={link.mention.start} link={link} number={number} text={article.text} />
        ))}
      </ol>
    </section>
  );
}

function LinkRow({ link, number, text }: { link: Link; number: number; text: string }) {
  const { mention, relation, figure, aspects, remarks } = link;
  const { start, end, object, action, quantity } = mention;
  const context = text.slice(Math.max(0, start - around), end + around).replace(/\s+/g, ' ');
  const reported: ReportedMention = {
    mention: number,
    text: mention.text,
    context,
    value: quantity.value,
    relation,
    figure,
    aspects,
    remarks,
    object,
    action,
  };
  const found = figureOf(figure);
  return (
    <li class={`mention relation-${relation}`}>
      <p class="relation">{relationInWords(reported)}</p>
      <p>
        <span class="label">{t('panel_printed')}</span> <bdi class="number">{mention.text}</bdi>
      </p>
      {found && (
        <p>
          <span class="label">{t('panel_official')}</span> <bdi class="number">{valueInWords(found.figure)}</bdi>{' '}
          {countedInWords(found.figure)}
        </p>
      )}
      <p class="context" dir="auto">
        {context}
      </p>
      <p>{comparisonInWords(reported)}</p>
      {found && (
        <p class="soft">
          <a href={writeRoute({ place: 'figures', figure })}>{campaignName(found.announcement)}</a>
        </p>
      )}
    </li>
  );
}
