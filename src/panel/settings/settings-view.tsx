import { isPrivate } from '../environment';
import { writeRoute } from '../route';
import { t } from '../words';
import { AppearanceSettings } from './appearance-settings';
import { CommandSettings } from './command-settings';
import { DatasetSettings } from './dataset-settings';
import { ExportSettings } from './export-settings';
import { ImportSettings } from './import-settings';
import { OwnSettings } from './own-settings';
import { ReadingSettings } from './reading-settings';
import { StorageSettings } from './storage-settings';
import { WipeSettings } from './wipe-settings';
import { WorkProgress } from './work';

/** The user's choices, and what the extension keeps. */
export function SettingsView() {
  return (
    <section class="settings" aria-labelledby="settings-title">
      <h1 id="settings-title">{t('settings_title')}</h1>
      <p>
        <a href={writeRoute({ place: 'check' })}>{t('panel_check_title')}</a>
      </p>
      {isPrivate.value ? (
        <p class="banner">{t('settings_private')}</p>
      ) : (
        <>
          <ReadingSettings />
          <AppearanceSettings />
          <OwnSettings />
          <StorageSettings />
          <WorkProgress />
          <ExportSettings />
          <ImportSettings />
          <WipeSettings />
        </>
      )}
      <CommandSettings />
      <DatasetSettings />
    </section>
  );
}
