import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../notes/draft';
import type { Note } from '../../notes/note';
import type { FailureReason } from '../../notes/save-result';
import { ask } from '../ask';
import { go } from '../route';
import { t } from '../words';
import { Conflict } from './conflict';
import { failureInWords } from './failure';
import { NoteSubject } from './note-subject';

/** Milliseconds of quiet after which what was typed is kept as a draft. */
const keepAfter = 250;

/** Edits one draft. What is typed is kept as it is typed; saving makes it a note. */
export function NoteEditor({ draft: begun }: { draft: Draft }) {
  const draft = useSignal(begun);
  const conflict = useSignal<Note | null>(null);
  const failure = useSignal<FailureReason | null>(null);
  const kept = useSignal(true);
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  // Writes go out one after another, so that an older text never lands on a newer one, nor after the save.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const keep = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (kept.value) return queue.current;
    const now = draft.value;
    queue.current = queue.current.then(async () => {
      const result = await ask('background/keep-draft', now).catch(() => ({ kept: false, reason: 'storage' as const }));
      failure.value = result.kept ? null : result.reason;
      if (result.kept && draft.value === now) kept.value = true;
    });
    return queue.current;
  };
  const change = (part: Partial<Draft>) => {
    draft.value = { ...draft.value, ...part, modified: new Date().toISOString() };
    kept.value = false;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), keepAfter);
  };
  const close = () => {
    kept.value = true;
    go({ place: 'notes', draft: null });
  };
  const save = async (as: Draft = draft.value) => {
    await keep();
    const result = await ask('background/save-note', as).catch(() => ({ kind: 'failed', reason: 'storage' }) as const);
    if (result.kind === 'saved') close();
    else if (result.kind === 'conflict') conflict.value = result.stored;
    else failure.value = result.reason;
  };
  const discard = async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    await queue.current;
    await ask('background/drop-draft', { id: draft.value.id });
    close();
  };

  useEffect(() => {
    box.current?.focus();
    const leave = () => void keep();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);

  if (conflict.value) {
    return (
      <Conflict
        draft={draft.value}
        stored={conflict.value}
        save={(as) => void save(as)}
        discard={() => void discard()}
      />
    );
  }
  const { text, tags } = draft.value;
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <NoteSubject subject={draft.value} />
      <label>
        {t('notes_text')}
        <textarea
          ref={box}
          rows={6}
          dir="auto"
          maxLength={200_000}
          value={text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('notes_tags')}
        <input
          type="text"
          dir="auto"
          defaultValue={tags.join(', ')}
          onInput={(event) => change({ tags: readTags(event.currentTarget.value) })}
        />
      </label>
      <p class={failure.value ? 'banner' : 'soft'} aria-live="polite">
        {failure.value ? failureInWords(failure.value) : t(kept.value ? 'notes_kept' : 'notes_keeping')}
      </p>
      <div class="toolbar">
        <button type="submit" class="primary">
          {t('notes_save')}
        </button>
        <button type="button" onClick={() => go({ place: 'notes', draft: null })}>
          {t('notes_later')}
        </button>
        <button type="button" onClick={() => void discard()}>
          {t('notes_discard')}
        </button>
      </div>
    </form>
  );
}

/** Tags as typed, separated by commas of any script. */
function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,，、،;；]/)
    .map((tag) => tag.trim().replace(/^#/, '').slice(0, 100))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, 100);
}
