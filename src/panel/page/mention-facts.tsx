import type { ComponentChildren } from 'preact';
import { sourcesByRank } from '../../figures/citation';
import type { FoundFigure } from '../../figures/library';
import type { ReportedMention } from '../../messages';
import { isInChina, siteOf } from '../../ui/source-site';
import { campaignName, countedInWords, figureOf, valueInWords } from '../dataset';
import { writeRoute } from '../route';
import { dotted, formatDate, t } from '../words';
import { comparisonInWords, differenceInWords, relationInWords } from './comparison';

/** As printed, what was announced, and the difference between them. */
export function MentionValues({ mention }: { mention: ReportedMention }) {
  const found = figureOf(mention.figure);
  return (
    <>
      <span class="relation">{relationInWords(mention)}</span>
      <Value kind="printed" label={t('panel_printed')}>
        <bdi class="number">{mention.text}</bdi>
      </Value>
      {found && (
        <Value kind="official" label={t('panel_official')}>
          <bdi class="number">{valueInWords(found.figure)}</bdi> {countedInWords(found.figure)}
        </Value>
      )}
      {found && mention.value !== found.figure.value && (
        <Value kind="difference" label={t('panel_column_difference')}>
          {differenceInWords(mention, found)}
        </Value>
      )}
    </>
  );
}

function Value({ kind, label, children }: { kind: string; label: string; children: ComponentChildren }) {
  return (
    <span class={`value ${kind}`}>
      <span class="label">{label}</span> <span>{children}</span>
    </span>
  );
}

/** Where a number stands, how it compares, and what to read about it. `language` is the text's, where it is known. */
export function MentionDetails({ mention, language }: { mention: ReportedMention; language?: string | undefined }) {
  const { context, at, text, figure } = mention;
  const found = figureOf(figure);
  const source = found && bestLink(found);
  return (
    <>
      <p class="context" dir="auto" lang={language}>
        {context.slice(0, at)}
        <mark>{context.slice(at, at + text.length)}</mark>
        {context.slice(at + text.length)}
      </p>
      <p>{comparisonInWords(mention)}</p>
      {found && (
        <p class="soft">
          <a href={writeRoute({ place: 'figures', figure })}>
            {dotted([campaignName(found.announcement), found.announcement.date && formatDate(found.announcement.date)])}
          </a>
          {source && (
            <>
              {' · '}
              {t('panel_column_source')}{' '}
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.site}
              </a>
              {source.isInChina && ` (${t('panel_in_china')})`}
            </>
          )}
        </p>
      )}
    </>
  );
}

/** The best source that can be linked, its archived copy first. */
function bestLink({ announcement, figure }: FoundFigure): { url: string; site: string; isInChina: boolean } | null {
  const source = sourcesByRank(announcement, figure).find(({ url, rank }) => url !== null && rank !== 'mirror');
  const url = source?.archive ?? source?.url;
  const site = url ? siteOf(url) : null;
  return url && site ? { url, site, isInChina: isInChina(site) } : null;
}
