import type { Announcement } from '../../figures/announcement';
import { library } from '../dataset';
import { go } from '../route';
import { language, t } from '../words';
import { ownDraftOf, ownForm } from './own-form';

/** Opens a figure of the user's own in the form; nothing where the form cannot hold all of it. */
export function EditOwn({ announcement }: { announcement: Announcement }) {
  const draft = ownDraftOf(announcement, library.value.campaigns, language.value);
  if (!draft) return null;
  const edit = () => {
    ownForm.value = { draft, changed: announcement };
    go({ place: 'own' });
  };
  return (
    <button type="button" onClick={edit}>
      {t('notes_edit')}
    </button>
  );
}
