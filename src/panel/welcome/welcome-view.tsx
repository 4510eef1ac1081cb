import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { samplePage } from '../../ui/sample-page';
import { isPrivate } from '../environment';
import { askForAccess, hasAccess } from '../page/watched-page';
import { writeRoute } from '../route';
import { WhenChoice } from '../settings/when-choice';
import { t } from '../words';

/** What a reader is told and asked once, after the installation. */
export function WelcomeView() {
  const shortcut = useSignal('');
  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      shortcut.value = all.find(({ name }) => name === 'open-panel')?.shortcut ?? '';
    });
  }, []);
  return (
    <article class="welcome" aria-labelledby="welcome-title">
      <h1 id="welcome-title">{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_what')}</p>
      <section>
        <h2>{t('welcome_try')}</h2>
        <p>{t('welcome_try_help')}</p>
        <p>
          <a class="button" href={`/${samplePage}`}>
            {t('welcome_sample')}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('welcome_when')}</h2>
        {isPrivate.value ? <p class="banner">{t('settings_private')}</p> : <WhenChoice />}
        {hasAccess.value.everywhere ? null : (
          <p class="banner">
            {t('welcome_no_access')}{' '}
            <button type="button" onClick={() => void askForAccess()}>
              {t('panel_allow')}
            </button>
          </p>
        )}
      </section>
      <section>
        <h2>{t('welcome_private')}</h2>
        <p>{t('welcome_private_help')}</p>
      </section>
      <section>
        <h2>{t('welcome_at_hand')}</h2>
        <p>{t(__BROWSER__ === 'chrome' ? 'welcome_pin_chrome' : 'welcome_pin_firefox')}</p>
        {shortcut.value && <p>{t('welcome_shortcut', { shortcut: shortcut.value })}</p>}
      </section>
      <p class="soft">
        <a href={writeRoute({ place: 'settings' })}>{t('welcome_settings')}</a>
      </p>
      <p class="footnote">{t('panel_own_count')}</p>
    </article>
  );
}
