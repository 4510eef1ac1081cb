import { settings } from '../environment';
import { t } from '../words';
import { choose } from './choose';

/** The choice between reading by itself and reading on request. */
export function WhenChoice() {
  const { reading } = settings.value;
  return (
    <fieldset>
      <legend>{t('settings_when')}</legend>
      {(['always', 'click'] as const).map((each) => (
        <label key={each} class="choice">
          <input
            type="radio"
            name="reading"
            checked={reading === each}
            onChange={() => void choose({ reading: each })}
          />
          <span>{t(`settings_when_${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
