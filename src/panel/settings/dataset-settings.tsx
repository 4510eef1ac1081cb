import { library } from '../dataset';
import { formatDate, t, tn } from '../words';

/** Which dataset is built in, and on what terms. */
export function DatasetSettings() {
  const { about, announcements } = library.value;
  const figures = announcements.reduce((sum, each) => sum + each.figures.length, 0);
  return (
    <section>
      <h2>{t('settings_dataset')}</h2>
      <p>
        {t('settings_dataset_version', { version: about.version, date: formatDate(about.coverageEnd) })}{' '}
        {tn('panel_figures_count', figures)}.
      </p>
      <p class="soft">{t('settings_dataset_licence', { licence: about.licence })}</p>
      <p class="footnote">{t('panel_own_count')}</p>
    </section>
  );
}
