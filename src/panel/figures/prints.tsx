import type { Figure } from '../../figures/announcement';
import { t } from '../words';

/** How the press printed a figure: soundly, and otherwise. */
export function Prints({ figure }: { figure: Figure }) {
  return (
    <>
      {figure.alsoPrinted.length > 0 && (
        <section>
          <h2>{t('panel_also_printed')}</h2>
          <ul class="prints">
            {figure.alsoPrinted.map(({ phrase, language }) => (
              <li key={`${language} ${phrase}`} lang={language} dir="auto">
                {phrase}
              </li>
            ))}
          </ul>
        </section>
      )}
      {figure.misprints.length > 0 && (
        <section>
          <h2>{t('panel_misprints')}</h2>
          <ul class="misprints">
            {figure.misprints.map(({ phrase, language, publisher, note }) => (
              <li key={`${language} ${phrase} ${publisher ?? ''}`}>
                <q lang={language} dir="auto">
                  {phrase}
                </q>
                {publisher && <span class="soft"> {publisher}</span>}
                <br />
                <span lang="en">{note}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
