import { useSignal } from '@preact/signals';
import { ask } from '../ask';
import { isPrivate, settings } from '../environment';
import { writeRoute } from '../route';
import { choose } from '../settings/choose';
import { t } from '../words';
import type { PageState } from './page-state';
import { askForAccess, watchedTab } from './watched-page';

/** Says why there is no list, and what to do. */
export function NoReport({ state }: { state: Exclude<PageState, { kind: 'report' }> }) {
  const key = state.kind.replaceAll('-', '_');
  return (
    <div class="empty">
      <p class="empty-title">{t(`panel_state_${key}`)}</p>
      <p>{t(`panel_state_${key}_help`, state.kind === 'site-off' ? { host: state.host } : {})}</p>
      <WayOut state={state} />
      {state.kind !== 'no-tab' && state.kind !== 'site-off' && (
        <p>
          <a href={writeRoute({ place: 'check' })}>{t('panel_check_instead')}</a>
        </p>
      )}
    </div>
  );
}

/** The button that changes the state, where one can. */
function WayOut({ state }: { state: Exclude<PageState, { kind: 'report' }> }) {
  if (state.kind === 'no-access')
    return (
      <p>
        <button type="button" onClick={() => void askForAccess()}>
          {t('panel_allow')}
        </button>
      </p>
    );
  if (state.kind === 'site-off' && !isPrivate.value)
    return (
      <p>
        <button type="button" onClick={() => void switchOn(state.host)}>
          {t('settings_site_on', { site: state.host })}
        </button>
      </p>
    );
  if (state.kind === 'unread' || state.kind === 'on-request')
    return <ReadAnyway isAsked={state.kind === 'on-request'} />;
  return null;
}

/** Reads the page at the user's wish, and says so where the browser refuses. */
function ReadAnyway({ isAsked }: { isAsked: boolean }) {
  const refused = useSignal<number | null>(null);
  const tab = watchedTab.value?.id;
  if (tab === undefined) return null;
  const read = async () => {
    const { injected } = await ask('background/read-anyway', { tab });
    refused.value = injected ? null : tab;
  };
  return (
    <>
      <p>
        <button type="button" onClick={() => void read()}>
          {t(isAsked ? 'panel_read_now' : 'panel_read_anyway')}
        </button>
      </p>
      <p role="status">{refused.value === tab && t('panel_read_refused')}</p>
    </>
  );
}

/** Reads a site again: it, and the sites above it that were switched off. */
async function switchOn(host: string): Promise<void> {
  const { sitesOff } = settings.value;
  await choose({ sitesOff: sitesOff.filter((site) => host !== site && !host.endsWith(`.${site}`)) });
}
