import { contributionFile } from '../../figures/contribution';
import { sift } from '../../notes/sift';
import { siteOf } from '../../ui/source-site';
import { ask } from '../ask';
import { countedInWords, own, valueInWords } from '../dataset';
import { useLive } from '../live';
import { EditOwn } from '../own/edit-own';
import { emptyOwnForm, ownForm } from '../own/own-form';
import { writeRoute } from '../route';
import { saveFile } from '../save-file';
import { db } from '../store';
import { formatDate, t } from '../words';

/** The user's own figures and rejections: listed, exported, taken back. */
export function OwnSettings() {
  const rejections = useLive(async () => sift('rejection', await db.rejections.toArray()).sound, []);
  return (
    <section>
      <h2>{t('settings_own')}</h2>
      {own.value.length === 0 && <p class="soft">{t('settings_own_none')}</p>}
      <ul class="removable">
        {own.value.map((announcement) => {
          const { id, date, figures } = announcement;
          const figure = figures[0];
          return (
            figure && (
              <li key={id}>
                <a href={writeRoute({ place: 'figures', figure: `${id}/${figure.id}` })}>
                  <bdi>{valueInWords(figure)}</bdi> {countedInWords(figure)}
                  {date && `, ${formatDate(date)}`}
                </a>
                <div class="toolbar">
                  <EditOwn announcement={announcement} />
                  <button type="button" onClick={() => void ask('background/drop-own', { announcement: id })}>
                    {t('settings_remove')}
                  </button>
                </div>
              </li>
            )
          );
        })}
      </ul>
      <div class="toolbar">
        <a
          href={writeRoute({ place: 'own' })}
          onClick={() => {
            if (ownForm.value.changed) ownForm.value = emptyOwnForm;
          }}
        >
          {t('panel_own_title')}
        </a>
        {own.value.length > 0 && (
          <button
            type="button"
            onClick={() => saveFile('cac-lens-contribution.json', 'application/json', contributionFile(own.value))}
          >
            {t('settings_contribute')}
          </button>
        )}
      </div>
      <h3>{t('settings_rejections')}</h3>
      {rejections.kind === 'here' && rejections.value.length === 0 && (
        <p class="soft">{t('settings_rejections_none')}</p>
      )}
      {rejections.kind === 'here' && (
        <ul class="removable">
          {rejections.value.map(({ id, text, prefix, suffix, url, created }) => (
            <li key={id}>
              <span dir="auto">
                <span class="soft">{prefix.slice(-30)}</span>
                <strong>{text}</strong>
                <span class="soft">{suffix.slice(0, 30)}</span>{' '}
                <span class="soft">
                  {siteOf(url)} {formatDate(created.slice(0, 10))}
                </span>
              </span>
              <button type="button" onClick={() => void ask('background/revoke', { rejection: id })}>
                {t('settings_revoke')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
