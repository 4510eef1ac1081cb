import { useSignal } from '@preact/signals';
import { settings } from '../environment';
import { watchedTab } from '../page/watched-page';
import { TickBox } from '../tick-box';
import { t } from '../words';
import { choose } from './choose';
import { WhenChoice } from './when-choice';

const relations = ['same', 'rounded', 'scope', 'differs', 'unrecorded'] as const;

/** When and how pages are read. */
export function ReadingSettings() {
  const { quiet, dwell, relations: shown } = settings.value;
  return (
    <section>
      <h2>{t('settings_reading')}</h2>
      <WhenChoice />
      <TickBox ticked={quiet} tick={(ticked) => void choose({ quiet: ticked })}>
        {t('settings_quiet')}
      </TickBox>
      <label>
        {t('settings_dwell', { time: dwell })}
        <input
          type="range"
          min={0}
          max={1000}
          step={50}
          value={dwell}
          onChange={(event) => void choose({ dwell: event.currentTarget.valueAsNumber })}
        />
      </label>
      <fieldset>
        <legend>{t('settings_relations')}</legend>
        {relations.map((each) => (
          <TickBox
            key={each}
            ticked={shown.includes(each)}
            tick={(on) =>
              void choose({ relations: relations.filter((one) => (one === each ? on : shown.includes(one))) })
            }
          >
            {t(`settings_relation_${each}`)}
          </TickBox>
        ))}
      </fieldset>
      <SitesOff />
    </section>
  );
}

/** The site that was typed, as a host name; null where it is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname : null;
}

function SitesOff() {
  const typed = useSignal('');
  const { sitesOff } = settings.value;
  const here = watchedTab.value ? hostOf(watchedTab.value.url) : null;
  const add = (host: string | null) => {
    if (host === null) return;
    void choose({ sitesOff: [...new Set([...sitesOff, host])].sort() });
    typed.value = '';
  };
  return (
    <fieldset>
      <legend>{t('settings_sites_off')}</legend>
      {sitesOff.length > 0 && (
        <ul class="removable">
          {sitesOff.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" onClick={() => void choose({ sitesOff: sitesOff.filter((each) => each !== site) })}>
                {t('settings_site_on', { site })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="toolbar"
        onSubmit={(event) => {
          event.preventDefault();
          add(hostOf(typed.value));
        }}
      >
        <label class="grow">
          <span class="hidden">{t('settings_site')}</span>
          <input
            type="text"
            placeholder={t('settings_site')}
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" disabled={hostOf(typed.value) === null}>
          {t('settings_site_add')}
        </button>
        {here !== null && !sitesOff.includes(here) && (
          <button type="button" onClick={() => add(here)}>
            {t('settings_site_here', { site: here })}
          </button>
        )}
      </form>
    </fieldset>
  );
}
