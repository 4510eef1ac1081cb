import { useSignal } from '@preact/signals';
import { csvWriter } from '../../notes/formats/csv';
import { encrypt } from '../../notes/formats/encryption';
import { markdownWriter } from '../../notes/formats/markdown';
import type { NoteWriter } from '../../notes/formats/note-writer';
import { webAnnotationWriter } from '../../notes/formats/web-annotation';
import { countedInWords, figureOf, library, valueInWords } from '../dataset';
import { settings } from '../environment';
import { saveFile } from '../save-file';
import { db } from '../store';
import { TickBox } from '../tick-box';
import { formatDate, t } from '../words';
import { choose } from './choose';
import { exportBackup, exportNotes } from './export-notes';
import { isWorking, runWork } from './work';

function figureName(id: string): string | null {
  const found = figureOf(id);
  if (!found) return null;
  const { announcement, figure } = found;
  const date = announcement.date ? `, ${formatDate(announcement.date)}` : '';
  return `${valueInWords(figure)} ${countedInWords(figure)}${date}`;
}

/** Takes everything out: a backup, encrypted if wished, and the notes in open forms. */
export function ExportSettings() {
  const passphrase = useSignal('');
  const byteOrderMark = useSignal(false);
  const said = useSignal('');
  const named = (extension: string) => `cac-lens-${new Date().toISOString().slice(0, 10)}.${extension}`;

  const attempt = async (work: () => Promise<boolean>) => {
    said.value = '';
    try {
      said.value = t((await work()) ? 'settings_exported' : 'settings_stopped');
    } catch {
      said.value = t('settings_not_exported');
    }
  };
  const backup = () =>
    attempt(async () => {
      const made = new Date().toISOString();
      const datasetVersion = library.value.about.version;
      const about = { made, datasetVersion, settings: { ...settings.value, lastBackup: made } };
      const text = await runWork(async (progress, stop) => {
        const plain = await exportBackup(db, about, progress, stop);
        return passphrase.value === '' ? plain : encrypt(await plain.text(), passphrase.value);
      });
      if (text === null) return false;
      saveFile(named(passphrase.value === '' ? 'backup.json' : 'backup.encrypted.json'), 'application/json', text);
      await choose({ lastBackup: made });
      return true;
    });
  const take = (writer: NoteWriter) =>
    attempt(async () => {
      const blob = await runWork((progress, stop) => exportNotes(db, writer, progress, stop));
      if (blob) saveFile(named(writer.extension), writer.type, blob);
      return blob !== null;
    });

  return (
    <section>
      <h2>{t('settings_export')}</h2>
      <p class="soft">{t('settings_export_help')}</p>
      <label>
        {t('settings_passphrase')}
        <input
          type="password"
          autocomplete="new-password"
          value={passphrase.value}
          onInput={(event) => {
            passphrase.value = event.currentTarget.value;
          }}
        />
      </label>
      {passphrase.value !== '' && <p class="soft">{t('settings_passphrase_help')}</p>}
      <div class="toolbar">
        <button type="button" class="primary" disabled={isWorking()} onClick={() => void backup()}>
          {t('settings_backup')}
        </button>
      </div>
      <div class="toolbar">
        <button
          type="button"
          disabled={isWorking()}
          onClick={() => void take(markdownWriter(figureName, t('notes_title')))}
        >
          Markdown
        </button>
        <button
          type="button"
          disabled={isWorking()}
          onClick={() => void take(csvWriter(figureName, byteOrderMark.value))}
        >
          CSV
        </button>
        <button
          type="button"
          disabled={isWorking()}
          onClick={() => void take(webAnnotationWriter(figureName, new Date().toISOString(), crypto.randomUUID()))}
        >
          Web Annotation (JSON-LD)
        </button>
      </div>
      <TickBox
        ticked={byteOrderMark.value}
        tick={(ticked) => {
          byteOrderMark.value = ticked;
        }}
      >
        {t('settings_byte_order_mark')}
      </TickBox>
      <p role="status" class="soft">
        {said.value}
      </p>
    </section>
  );
}
