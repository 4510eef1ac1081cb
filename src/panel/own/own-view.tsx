import { signal, useSignal } from '@preact/signals';
import { ask } from '../ask';
import { library, own, termLabel } from '../dataset';
import { isPrivate } from '../environment';
import { go, writeRoute } from '../route';
import { t } from '../words';
import { checkOwn, emptyOwnDraft, type OwnDraft } from './own-draft';

/** What the form begins with; set by whoever sends the user here. */
export const ownSeed = signal<OwnDraft>(emptyOwnDraft);

/** The form for a figure that the dataset lacks, checked as it is typed by the dataset's own schema. */
export function OwnView() {
  const draft = useSignal(ownSeed.value);
  const tag = useSignal(crypto.randomUUID().slice(0, 8));
  const failed = useSignal('');
  const check = checkOwn(draft.value, new Date().toISOString().slice(0, 10), tag.value);
  const change = (part: Partial<OwnDraft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const keep = async () => {
    if (check.kind !== 'sound') return;
    const reply = await ask('background/keep-own', { announcement: check.announcement });
    if (!reply.kept) {
      failed.value = reply.problem ?? '';
      return;
    }
    ownSeed.value = emptyOwnDraft;
    own.value = [...own.value, check.announcement];
    go({ place: 'figures', figure: `${check.announcement.id}/figure` });
  };
  const text = (name: TextField) => (
    <label>
      {t(`panel_own_${name}`)}
      <input
        type="text"
        dir="auto"
        value={draft.value[name]}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const { vocabulary } = library.value;
  return (
    <section aria-labelledby="own-title">
      <h1 id="own-title">{t('panel_own_title')}</h1>
      <p>
        <a href={writeRoute({ place: 'settings' })}>{t('settings_title')}</a>
      </p>
      {isPrivate.value && <p class="banner">{t('settings_private')}</p>}
      <p class="soft">{t('panel_own_help')}</p>
      <form
        class="own-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {text('value')}
        <Choice
          label={t('panel_own_qualifier')}
          value={draft.value.qualifier}
          options={qualifiers.map((each) => [each, t(`panel_own_qualifier_${each.replace('-', '_')}`)])}
          choose={(qualifier) => change({ qualifier })}
        />
        {text('original')}
        {text('originalLanguage')}
        <Choice
          label={t('panel_object')}
          value={draft.value.object}
          options={vocabulary.objects.map(({ id }) => [id, termLabel('objects', id)])}
          choose={(object) => change({ object })}
        />
        <Choice
          label={t('panel_action')}
          value={draft.value.action}
          options={vocabulary.actions.map(({ id }) => [id, termLabel('actions', id)])}
          choose={(action) => change({ action })}
        />
        {(['detail', 'date', 'campaign', 'from', 'to', 'publisher'] as const).map(text)}
        <Choice
          label={t('panel_own_rank')}
          value={draft.value.rank}
          options={(['official', 'state-media', 'press'] as const).map((each) => [
            each,
            t(`panel_rank_${each.replace('-', '_')}`),
          ])}
          choose={(rank) => change({ rank })}
        />
        {text('sourceLanguage')}
        {text('url')}
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.value.carriesNotice}
            onChange={(event) => change({ carriesNotice: event.currentTarget.checked })}
          />
          <span>{t('panel_own_carriesNotice')}</span>
        </label>
        <p aria-live="polite" class={check.kind === 'sound' ? 'soft' : 'banner'}>
          {check.kind === 'sound'
            ? t('panel_own_sound')
            : t('panel_own_unsound', { problem: problemInWords(check.problem) })}
        </p>
        {failed.value && <p class="banner">{failed.value}</p>}
        <button type="submit" class="primary" disabled={check.kind !== 'sound' || isPrivate.value}>
          {t('panel_own_keep')}
        </button>
      </form>
    </section>
  );
}

/** A problem of the schema, its path in the file replaced by the name of the form's field. */
function problemInWords(problem: string): string {
  const [path = '', ...rest] = problem.split(': ');
  const last = path.split('.').at(-1) ?? '';
  const field = last === 'id' ? 'date' : last === 'language' ? 'sourceLanguage' : last === 'phrase' ? 'original' : last;
  return field in emptyOwnDraft && field !== 'object' && field !== 'action'
    ? `${t(`panel_own_${field}`)} – ${rest.join(': ')}`
    : problem;
}

type TextField = Exclude<keyof OwnDraft, 'qualifier' | 'rank' | 'carriesNotice' | 'object' | 'action'>;

const qualifiers = ['exact', 'over', 'nearly', 'about', 'at-least', 'up-to'] as const;

function Choice<T extends string>({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  choose: (value: T) => void;
}) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.currentTarget.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
