import { interfaceLanguages } from '../../ui/catalogues';
import { settings } from '../environment';
import { t } from '../words';
import { choose } from './choose';

/** Language and theme of the interface. */
export function AppearanceSettings() {
  const { language, theme } = settings.value;
  return (
    <section>
      <h2>{t('settings_appearance')}</h2>
      <label>
        {t('settings_language')}
        <select
          value={language ?? ''}
          onChange={(event) => void choose({ language: event.currentTarget.value || null })}
        >
          <option value="">{t('settings_language_browser')}</option>
          {interfaceLanguages.map((each) => (
            <option key={each} value={each} lang={each}>
              {new Intl.DisplayNames(each, { type: 'language' }).of(each) ?? each}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('settings_theme')}
        <select
          value={theme}
          onChange={(event) => {
            const chosen = (['system', 'light', 'dark'] as const).find((each) => each === event.currentTarget.value);
            if (chosen) void choose({ theme: chosen });
          }}
        >
          {(['system', 'light', 'dark'] as const).map((each) => (
            <option key={each} value={each}>
              {t(`settings_theme_${each}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
