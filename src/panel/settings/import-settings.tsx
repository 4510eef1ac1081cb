import { useSignal } from '@preact/signals';
import { type Backup, type BackupProblem, readBackup } from '../../notes/formats/backup';
import { decrypt, isEncrypted, isWhole } from '../../notes/formats/encryption';
import { type ImportPreview, previewImport, versionText } from '../../notes/import-preview';
import { db } from '../store';
import { TickBox } from '../tick-box';
import { formatTime, t, tn } from '../words';
import { choose } from './choose';
import { sendImport } from './send-import';
import { isWorking, runWork } from './work';

type Step =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'locked'; readonly text: string; readonly wrong: boolean }
  | { readonly kind: 'preview'; readonly backup: Backup; readonly preview: ImportPreview }
  | { readonly kind: 'said'; readonly words: string };

/** Brings a backup in: shows first what it would do, and then does all of it or nothing. */
export function ImportSettings() {
  const step = useSignal<Step>({ kind: 'nothing' });
  const say = (words: string) => {
    step.value = { kind: 'said', words };
  };
  const look = async (text: string): Promise<Step | null> =>
    runWork(async (progress, stop) => {
      const backup = await readBackup(text, (share) => progress(share / 2), stop);
      if ('kind' in backup) return { kind: 'said', words: problemInWords(backup) };
      const preview = await previewImport(db, backup.records, (share) => progress(0.5 + share / 2), stop);
      return { kind: 'preview', backup, preview };
    });
  const open = async (text: string) => {
    if (isEncrypted(text)) {
      step.value = isWhole(text)
        ? { kind: 'locked', text, wrong: false }
        : { kind: 'said', words: problemInWords({ kind: 'cut-off' }) };
      return;
    }
    try {
      step.value = (await look(text)) ?? { kind: 'said', words: t('settings_import_stopped') };
    } catch {
      say(t('settings_import_failed'));
    }
  };
  const unlock = async (text: string, passphrase: string) => {
    const plain = await decrypt(text, passphrase);
    if (plain === null) step.value = { kind: 'locked', text, wrong: true };
    else await open(plain);
  };
  const bring = async (backup: Backup, preferImported: readonly string[], withSettings: boolean) => {
    try {
      const result = await runWork((progress, stop) => sendImport(backup.records, preferImported, progress, stop));
      if (result?.kind === 'done' && withSettings && backup.settings) await choose(backup.settings);
      const words =
        result === null
          ? t('settings_import_stopped')
          : result.kind === 'done'
            ? t('settings_imported', { added: result.added, replaced: result.replaced, kept: result.kept })
            : t(result.reason === 'quota' ? 'settings_import_full' : 'settings_import_failed');
      say(words);
    } catch {
      say(t('settings_import_failed'));
    }
  };
  const now = step.value;
  return (
    <section>
      <h2>{t('settings_import')}</h2>
      <label>
        {t('settings_import_file')}
        <input
          type="file"
          accept=".json,application/json"
          disabled={isWorking()}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void file.text().then(open, () => say(t('settings_import_unread')));
            event.currentTarget.value = '';
          }}
        />
      </label>
      {now.kind === 'locked' && <Unlock wrong={now.wrong} unlock={(passphrase) => void unlock(now.text, passphrase)} />}
      {now.kind === 'preview' && (
        <Preview
          {...now}
          bring={(prefer, withSettings) => void bring(now.backup, prefer, withSettings)}
          leave={() => {
            step.value = { kind: 'nothing' };
          }}
        />
      )}
      <p role="status">{now.kind === 'said' && now.words}</p>
    </section>
  );
}

function problemInWords(problem: BackupProblem): string {
  if (problem.kind === 'damaged') return t('settings_import_damaged', { place: problem.place });
  return t(`settings_import_${problem.kind.replaceAll('-', '_')}`);
}

function Unlock({ wrong, unlock }: { wrong: boolean; unlock: (passphrase: string) => void }) {
  const passphrase = useSignal('');
  return (
    <form
      class="toolbar"
      onSubmit={(event) => {
        event.preventDefault();
        unlock(passphrase.value);
      }}
    >
      <label class="grow">
        {t(wrong ? 'settings_unlock_wrong' : 'settings_unlock')}
        <input
          type="password"
          autocomplete="off"
          value={passphrase.value}
          onInput={(event) => {
            passphrase.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit">{t('settings_unlock_do')}</button>
    </form>
  );
}

function Preview({
  backup,
  preview,
  bring,
  leave,
}: {
  backup: Backup;
  preview: ImportPreview;
  bring: (preferImported: readonly string[], withSettings: boolean) => void;
  leave: () => void;
}) {
  const prefer = useSignal<ReadonlySet<string>>(new Set());
  const withSettings = useSignal(false);
  const { added, same, conflicts } = preview;
  const toggle = (id: string) => {
    const next = new Set(prefer.value);
    if (!next.delete(id)) next.add(id);
    prefer.value = next;
  };
  return (
    <div class="conflict">
      <p>{t('settings_preview_made', { time: formatTime(backup.made) })}</p>
      <ul>
        <li>{tn('settings_preview_added', added)}</li>
        <li>{tn('settings_preview_same', same)}</li>
        <li>{tn('settings_preview_conflicts', conflicts.length)}</li>
        {backup.damaged > 0 && <li>{tn('settings_preview_damaged', backup.damaged)}</li>}
      </ul>
      {conflicts.length > 0 && (
        <>
          <div class="toolbar">
            <button
              type="button"
              onClick={() => {
                prefer.value = new Set(conflicts.map(({ id }) => id));
              }}
            >
              {t('settings_prefer_imported')}
            </button>
            <button
              type="button"
              onClick={() => {
                prefer.value = new Set();
              }}
            >
              {t('settings_prefer_stored')}
            </button>
          </div>
          {conflicts.slice(0, 200).map(({ id, stored, imported }) => (
            <TickBox key={id} ticked={prefer.value.has(id)} tick={() => toggle(id)}>
              <span class="soft">{t('settings_stored')}</span> {versionText(stored).slice(0, 300)}
              <br />
              <span class="soft">{t('settings_in_file')}</span> {versionText(imported).slice(0, 300)}
            </TickBox>
          ))}
        </>
      )}
      {backup.settings && (
        <TickBox
          ticked={withSettings.value}
          tick={(ticked) => {
            withSettings.value = ticked;
          }}
        >
          {t('settings_import_settings')}
        </TickBox>
      )}
      <div class="toolbar">
        <button
          type="button"
          class="primary"
          disabled={isWorking()}
          onClick={() => bring([...prefer.value], withSettings.value)}
        >
          {t('settings_import_do')}
        </button>
        <button type="button" onClick={leave}>
          {t('settings_cancel')}
        </button>
      </div>
    </div>
  );
}
