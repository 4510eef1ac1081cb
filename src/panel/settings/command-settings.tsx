import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../words';

/** The name of a command in the interface's language, which need not be the browser's. */
function wordsOf(name: string | undefined): string | null {
  const command = (['open-panel', 'next-figure', 'previous-figure', 'toggle-highlights'] as const).find(
    (each) => each === name,
  );
  return command ? t(`command_${command.replace('-', '_')}`) : null;
}

/** The keyboard commands as they are bound, with the way to change them. */
export function CommandSettings() {
  const commands = useSignal<readonly Commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      commands.value = all.filter(({ name }) => name && !name.startsWith('_'));
    });
  }, []);
  return (
    <section>
      <h2>{t('settings_commands')}</h2>
      <table>
        <tbody>
          {commands.value.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{wordsOf(name) ?? description}</th>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('settings_no_shortcut')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {__BROWSER__ === 'chrome' ? (
        <button type="button" onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}>
          {t('settings_change_commands')}
        </button>
      ) : (
        <p class="soft">{t('settings_change_commands_firefox')}</p>
      )}
    </section>
  );
}
