import { askReader } from '../ask';
import { CopyButton } from '../copy-button';
import { isPrivate } from '../environment';
import { emptyOwnDraft, type OwnDraft } from '../own/own-draft';
import { ownForm } from '../own/own-form';
import { go } from '../route';
import { t } from '../words';
import { MentionDetails, MentionValues } from './mention-facts';
import { mentionSentence } from './mention-sentence';
import type { PlacedMention } from './page-state';
import { current, reports, watchedTab } from './watched-page';

/** One mention: as printed, what was announced, how they relate. A press shows it in the page. */
export function MentionRow({ mention, show }: { mention: PlacedMention; show: () => void }) {
  const found = figureOf(mention.figure);
  const isCurrent = current.value?.frame === mention.frame && current.value.mention === mention.mention;
  const mark = (on: boolean) => {
    const tab = watchedTab.value?.id;
    const request = { mention: on ? mention.mention : null };
    if (tab !== undefined) void askReader({ tab, frame: mention.frame }, 'reader/mark', request);
  };
  const source = found && bestLink(found);
  return (
    <li
      class={`mention relation-${mention.relation}`}
      id={isCurrent ? 'current-row' : undefined}
      aria-current={isCurrent ? 'true' : undefined}
      onPointerEnter={() => mark(true)}
      onPointerLeave={() => mark(false)}
    >
      <button type="button" class="mention-show" onClick={show} onFocus={() => mark(true)} onBlur={() => mark(false)}>
        <span class="relation">{relationInWords(mention)}</span>
        <span class="printed">
          <span class="label">{t('panel_printed')}</span> <bdi class="number">{mention.text}</bdi>
        </span>
        {found && (
          <span class="official">
            <span class="label">{t('panel_official')}</span> <bdi class="number">{valueInWords(found.figure)}</bdi>{' '}
            {countedInWords(found.figure)}
          </span>
        )}
        {found && mention.value !== found.figure.value && (
          <span class="difference">
            <span class="label">{t('panel_column_difference')}</span> {differenceInWords(mention, found)}
          </span>
        )}
      </button>
      <p class="context" dir="auto">
        {mention.context}
      </p>
      <p>{comparisonInWords(mention)}</p>
      {found && (
        <p class="soft">
          <a href={writeRoute({ place: 'figures', figure: mention.figure })}>
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
      <div class="row-actions">
        <CopyButton
          label={t('panel_copy_sentence')}
          text={() => mentionSentence(mention, reports.value.get(mention.frame))}
        />
        {mention.relation === 'unrecorded' && !isPrivate.value && <AddOwn mention={mention} />}
      </div>
    </li>
  );
}

/** The best source that can be linked, its archived copy first. */
function bestLink({ announcement, figure }: FoundFigure): { url: string; site: string; isInChina: boolean } | null {
  const source = sourcesByRank(announcement, figure).find(({ url, rank }) => url !== null && rank !== 'mirror');
  const url = source?.archive ?? source?.url;
  const site = url ? siteOf(url) : null;
  return url && site ? { url, site, isInChina: isInChina(site) } : null;
}

/** Begins a figure of the user's own with what the article prints. */
function AddOwn({ mention }: { mention: PlacedMention }) {
  const begin = () => {
    const report = reports.value.get(mention.frame);
    const draft: OwnDraft = {
      ...emptyOwnDraft,
      value: String(mention.value),
      original: mention.text,
      originalLanguage: report?.language ?? emptyOwnDraft.originalLanguage,
      object: mention.object ?? emptyOwnDraft.object,
      action: mention.action ?? emptyOwnDraft.action,
      publisher: report?.meta?.outlet ?? '',
      published: report?.meta?.published?.slice(0, 10) ?? '',
      sourceLanguage: report?.language ?? emptyOwnDraft.sourceLanguage,
      url: report?.url ?? '',
    };
    ownForm.value = { draft, changed: null };
    go({ place: 'own' });
  };
  return (
    <button type="button" onClick={begin}>
      {t('panel_own_add')}
    </button>
  );
}
