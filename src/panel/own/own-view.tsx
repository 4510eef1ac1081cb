import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { labelIn } from '../../figures/vocabulary';
import type { FailureReason } from '../../notes/save-result';
import { languageIds } from '../../reading/languages/language';
import { ask } from '../ask';
import { library, own, termLabel } from '../dataset';
import { isPrivate } from '../environment';
import { Failure } from '../notes/failure';
import { go, writeRoute } from '../route';
import { TickBox } from '../tick-box';
import { language, languageName, t, tn } from '../words';
import { checkOwn, type OwnDraft, type OwnProblem } from './own-draft';
import { Choice, TextField } from './own-fields';
import { emptyOwnForm, ownForm } from './own-form';

/** The form for a figure that the dataset lacks, checked as it is typed by the dataset's own schema. */
export function OwnView() {
  const { draft, changed } = ownForm.value;
  const tag = useSignal(crypto.randomUUID().slice(0, 8));
  const isTried = useSignal(false);
  const failure = useSignal<FailureReason | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { vocabulary, campaigns } = library.value;
  const today = new Date().toISOString().slice(0, 10);
  const check = checkOwn(draft, { today, tag: tag.value, campaigns, changed });
  const problems: ReadonlyMap<keyof OwnDraft, OwnProblem> = check.kind === 'sound' ? new Map() : check.problems;
  const change = (part: Partial<OwnDraft>) => {
    ownForm.value = { draft: { ...ownForm.value.draft, ...part }, changed };
  };
  const keep = async () => {
    isTried.value = true;
    if (check.kind !== 'sound') {
      // The fields are marked once this is drawn.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const reply = await ask('background/keep-own', { announcement: check.announcement });
    failure.value = reply.reason;
    if (!reply.kept) return;
    ownForm.value = emptyOwnForm;
    // The live query tells of it too, sooner or later.
    const { id } = check.announcement;
    own.value = [...own.value.filter((each) => each.id !== id), check.announcement];
    go({ place: 'figures', figure: `${id}/${check.announcement.figures[0]?.id}` });
  };
  const text = (name: TextName, suggestions?: readonly string[]) => {
    const problem = problems.get(name) ?? null;
    return (
      <TextField
        name={name}
        value={draft[name]}
        // What was not yet filled in is no fault before the first try.
        problem={problem === 'missing' && !isTried.value ? null : problem}
        required={name === 'value' || name === 'original' || name === 'publisher'}
        suggestions={suggestions}
        change={(value) => change({ [name]: value })}
      />
    );
  };
  const languageOf = (name: 'originalLanguage' | 'sourceLanguage') => (
    <Choice
      label={t(`panel_own_${name}`)}
      value={draft[name]}
      options={[...new Set([draft[name], ...languageIds])].map((each) => [each, languageName(each)])}
      choose={(chosen) => change({ [name]: chosen })}
    />
  );
  return (
    <section aria-labelledby="own-title">
      <h1 id="own-title">{t(changed ? 'panel_own_change' : 'panel_own_title')}</h1>
      {isPrivate.value && <p class="banner">{t('settings_private')}</p>}
      <p class="soft">{t('panel_own_help')}</p>
      <form
        ref={form}
        class="own-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <fieldset>
          <legend>{t('panel_own_group_figure')}</legend>
          {text('value')}
          <Choice
            label={t('panel_own_qualifier')}
            value={draft.qualifier}
            options={qualifiers.map((each) => [each, t(`panel_own_qualifier_${each.replace('-', '_')}`)])}
            choose={(qualifier) => change({ qualifier })}
          />
          {text('original')}
          {languageOf('originalLanguage')}
          <Choice
            label={t('panel_object')}
            value={draft.object}
            options={vocabulary.objects.map(({ id }) => [id, termLabel('objects', id)])}
            choose={(object) => change({ object })}
          />
          <Choice
            label={t('panel_action')}
            value={draft.action}
            options={vocabulary.actions.map(({ id }) => [id, termLabel('actions', id)])}
            choose={(action) => change({ action })}
          />
          {text('detail')}
        </fieldset>
        <fieldset>
          <legend>{t('panel_own_group_announcement')}</legend>
          {text('date')}
          {text(
            'campaign',
            Object.values(campaigns).map(({ names }) => labelIn(names, language.value)),
          )}
          {text('from')}
          {text('to')}
        </fieldset>
        <fieldset>
          <legend>{t('panel_own_group_source')}</legend>
          {text('publisher')}
          <Choice
            label={t('panel_own_rank')}
            value={draft.rank}
            options={ranks.map((each) => [each, t(`panel_rank_${each.replace('-', '_')}`)])}
            choose={(rank) => change({ rank })}
          />
          {languageOf('sourceLanguage')}
          {text('published')}
          {text('url')}
          <TickBox ticked={draft.carriesNotice} tick={(carriesNotice) => change({ carriesNotice })}>
            {t('panel_own_carriesNotice')}
          </TickBox>
        </fieldset>
        <p role="status" class="soft">
          {check.kind === 'sound' ? t('panel_own_sound') : tn('panel_own_unsound', problems.size)}
        </p>
        <Failure reason={failure.value} />
        <div class="toolbar">
          <button type="submit" class="primary" disabled={isPrivate.value}>
            {t('panel_own_keep')}
          </button>
          <button
            type="button"
            onClick={() => {
              ownForm.value = emptyOwnForm;
              go({ place: 'settings' });
            }}
          >
            {t('notes_discard')}
          </button>
          <a href={writeRoute({ place: 'settings' })}>{t('settings_own')}</a>
        </div>
      </form>
    </section>
  );
}

type TextName = Exclude<
  keyof OwnDraft,
  'qualifier' | 'rank' | 'carriesNotice' | 'object' | 'action' | 'originalLanguage' | 'sourceLanguage'
>;

const qualifiers = ['exact', 'over', 'nearly', 'about', 'at-least', 'up-to'] as const;
const ranks = ['official', 'state-media', 'press'] as const;
