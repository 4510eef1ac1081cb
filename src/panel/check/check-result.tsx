import { useSignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { ReportedMention } from '../../messages';
import { csvTable } from '../../notes/csv-table';
import type { Link, Reading } from '../../reading/link';
import { contextOf } from '../../ui/number-context';
import { library } from '../dataset';
import { MoreButton } from '../more-button';
import { MentionDetails, MentionValues } from '../page/mention-facts';
import { worstFirst } from '../page/page-state';
import { Tally } from '../page/tally';
import { saveFile } from '../save-file';
import { t, tn } from '../words';
import type { Corpus, CorpusText, RefusedFile } from './corpus-files';
import { corpusColumns, corpusRows } from './corpus-table';

/** What was read: `readings` has one for each text. */
export interface CorpusResult extends Corpus {
  readonly readings: readonly Reading[];
}

/** How many texts are listed at first, and how many more at each press; the file holds all. */
const portion = 50;

/** The article report of pasted text and of files: in words, and as a file with one row for each number. */
export function CheckResult({ texts, refused, readings }: CorpusResult) {
  const limit = useSignal(portion);
  const links = readings.flatMap((reading) => reading.links);
  const listed = texts.flatMap((text, i) => {
    const found = readings[i]?.links ?? [];
    return found.length > 0 ? [{ text, links: found }] : [];
  });
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
      {refused.length > 0 && (
        <ul class="banner" role="alert">
          {refused.map((each) => (
            <li key={each.file}>{refusalInWords(each)}</li>
          ))}
        </ul>
      )}
      {texts.length > 0 && (
        <div class="toolbar">
          <p role="status">{tn('panel_figures_count', links.length)}</p>
          {links.length > 0 && (
            <button type="button" onClick={save}>
              {t('panel_save_csv')}
            </button>
          )}
        </div>
      )}
      {texts.length > 0 && links.length === 0 && <p class="empty">{t('panel_check_nothing')}</p>}
      <Tally mentions={links} />
      {listed.slice(0, limit.value).map((each) => (
        <TextResult key={`${each.text.file} ${each.text.row}`} {...each} />
      ))}
      {listed.length > limit.value && <MoreButton limit={limit} portion={portion} />}
      {links.length > 0 && <p class="footnote">{t('panel_own_count')}</p>}
    </>
  );
}

function refusalInWords(refused: RefusedFile): string {
  const key = `panel_check_${refused.problem.replace('-', '_')}`;
  return t(key, { file: refused.file, ...(refused.problem === 'no-column' ? { columns: refused.columns } : {}) });
}

function TextResult({ text: { file, row, article }, links }: { text: CorpusText; links: readonly Link[] }) {
  const mentions = worstFirst(links.map((link, number) => reportedIn(article.text, link, number)));
  return (
    <section>
      {file !== '' && <h2>{[file, row].filter((part) => part !== '').join(' · ')}</h2>}
      <ol class="mentions">
        {mentions.map((mention) => (
          <li key={mention.mention} class={`mention relation-${mention.relation}`}>
            <p class="values">
              <MentionValues mention={mention} />
            </p>
            <MentionDetails mention={mention} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function reportedIn(text: string, { mention, ...link }: Link, number: number): ReportedMention {
  const { start, end, object, action, quantity } = mention;
  const { relation, figure, aspects, remarks } = link;
  return {
    mention: number,
    text: mention.text,
    ...contextOf(text, start, end),
    value: quantity.value,
    relation,
    figure,
    aspects,
    remarks,
    object,
    action,
  };
}
