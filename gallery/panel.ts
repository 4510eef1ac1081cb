import { NotesDatabase } from '../src/notes/database';
import { changedElsewhere, panelStates, stored } from './panel-states';
import { pretence } from './pretend-browser';
import { askedState, showing } from './showing';

const REST_MS = 200;

const state = panelStates.find(({ name }) => name === askedState) ?? panelStates[0];
if (state === undefined) throw new Error('There are no states.');

// Each state has a store of its own, so that all may stand side by side.
const open = indexedDB.open.bind(indexedDB);
indexedDB.open = (name, version) => open(`${name}: ${state.name}`, version);
const db = new NotesDatabase();
await db.delete();
await db.open();
if (state.stored) {
  await db.notes.bulkPut(stored.notes);
  await db.drafts.bulkPut(stored.drafts);
  await db.own.bulkPut(stored.own);
  await db.rejections.bulkPut(stored.rejections);
}

Object.assign(pretence, state.pretence, {
  answers: { 'background/save-note': changedElsewhere },
  settings: {
    language: showing.language,
    theme: showing.theme,
    welcomed: true,
    ...state.pretence.settings,
  },
});
history.replaceState(null, '', state.place);
await import('../src/panel/main');

async function found<Found extends Element>(selector: string): Promise<Found> {
  for (;;) {
    const element = document.querySelector<Found>(selector);
    if (element !== null) return element;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Done when the panel has not changed for a while: it draws what the store and the worker answer. */
function atRest(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, REST_MS);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, REST_MS);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

if (state.typed !== null) {
  const field = await found<HTMLInputElement | HTMLTextAreaElement>(state.typed.into);
  field.value = state.typed.text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
if (state.pressed !== null) {
  const button = await found<HTMLButtonElement>(`${state.pressed}:not(:disabled)`);
  button.click();
}
await found('#panel :is(h1, .empty)');
await atRest();
document.documentElement.dataset.ready = '';
