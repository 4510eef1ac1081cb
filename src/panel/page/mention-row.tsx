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
  const isCurrent = current.value?.frame === mention.frame && current.value.mention === mention.mention;
  const mark = (on: boolean) => {
    const tab = watchedTab.value?.id;
    const request = { mention: on ? mention.mention : null };
    if (tab !== undefined) void askReader({ tab, frame: mention.frame }, 'reader/mark', request);
  };
  return (
    <li
      class={`mention relation-${mention.relation}`}
      id={isCurrent ? 'current-row' : undefined}
      aria-current={isCurrent ? 'true' : undefined}
      onPointerEnter={() => mark(true)}
      onPointerLeave={() => mark(false)}
    >
      <button type="button" class="mention-show" onClick={show} onFocus={() => mark(true)} onBlur={() => mark(false)}>
        <MentionValues mention={mention} />
      </button>
      <MentionDetails mention={mention} language={reports.value.get(mention.frame)?.language ?? undefined} />
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

/** Begins a figure of the user's own with what the article prints. */
function AddOwn({ mention }: { mention: PlacedMention }) {
  const begin = () => {
    const report = reports.value.get(mention.frame);
    const article = mention.story ?? report?.meta;
    const draft: OwnDraft = {
      ...emptyOwnDraft,
      value: String(mention.value),
      original: mention.text,
      originalLanguage: report?.language ?? emptyOwnDraft.originalLanguage,
      object: mention.object ?? emptyOwnDraft.object,
      action: mention.action ?? emptyOwnDraft.action,
      publisher: article?.outlet ?? '',
      published: article?.published?.slice(0, 10) ?? '',
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
