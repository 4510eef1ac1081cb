import { t } from '../words';
import type { OwnProblem } from './own-draft';

/** One line of text of the form; what is wrong with it is said below it. */
export function TextField({
  name,
  value,
  problem,
  required = false,
  suggestions,
  change,
}: {
  name: string;
  value: string;
  problem: OwnProblem | null;
  required?: boolean;
  /** What may be chosen instead of typed. */
  suggestions?: readonly string[] | undefined;
  change: (value: string) => void;
}) {
  const id = `own-${name}`;
  const attributes = {
    id,
    dir: 'auto',
    required,
    value,
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onInput: (event: InputEvent & { readonly currentTarget: HTMLInputElement }) => change(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{t(`panel_own_${name}`)}</label>
      {suggestions === undefined ? (
        <input type="text" {...attributes} />
      ) : (
        <>
          <input type="text" list={`${id}-suggestions`} {...attributes} />
          <datalist id={`${id}-suggestions`}>
            {suggestions.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem === 'missing' ? t('panel_own_missing') : t(unfitKey(name))}
        </p>
      )}
    </div>
  );
}

/** What a field wants, for the fields that can be filled in wrongly. */
function unfitKey(name: string): string {
  if (name === 'value') return 'panel_own_wants_number';
  if (name === 'url') return 'panel_own_wants_address';
  return name === 'to' ? 'panel_own_wants_period' : 'panel_own_wants_date';
}

/** A choice of the form. */
export function Choice<T extends string>({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  choose: (value: T) => void;
}) {
  return (
    <label class="field">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.currentTarget.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
