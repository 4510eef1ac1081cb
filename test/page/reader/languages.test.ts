import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/reading/article';
import { articleFromText } from '../../../src/reading/article-from-text';
import type { LanguageId } from '../../../src/reading/languages/language';

const german = () =>
  articleFromText(
    'Die chinesische Cyberspace-Verwaltung hat mitgeteilt, dass 66.600 Konten geschlossen wurden und die Kampagne nicht zu Ende ist.',
  );
const elsewhere = () => articleFromText('The harbour was quiet on that day, and the ships lay in the roads.');

const sent = vi.fn<(message: unknown) => Promise<unknown>>();

/** What a language's script does. */
async function load(id: LanguageId): Promise<void> {
  const { shelve } = await import('../../../src/page/language-shelf');
  const { cueWords } = await import('../../../src/reading/cues/words');
  const { grammars } = await import('../../../src/reading/languages/numbers');
  shelve({ id, numbers: grammars[id], cues: cueWords[id] });
}

/** A reader's modules as a frame gets them anew: nothing at hand. */
async function newReader() {
  vi.resetModules();
  const { loadLanguages } = await import('../../../src/page/reader/languages');
  const { missingLanguages } = await import('../../../src/reading/neighbourhood');
  return { loadLanguages, missing: (article: Article) => missingLanguages(article) };
}

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'lens', sendMessage: sent } });
  sent.mockReset().mockImplementation(async () => {
    await load('de');
    return { loaded: true };
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, Symbol.for('cac-lens languages'));
});

it('has a language loaded once', async () => {
  const { loadLanguages, missing } = await newReader();
  await loadLanguages(german());
  expect(sent.mock.calls).toEqual([[{ name: 'background/languages', request: { languages: ['de'] } }]]);
  expect(missing(german())).toEqual([]);
  await loadLanguages(german());
  expect(sent).toHaveBeenCalledTimes(1);
});

it('asks for nothing where the regulator is not named', async () => {
  const { loadLanguages } = await newReader();
  await loadLanguages(elsewhere());
  expect(sent).not.toHaveBeenCalled();
});

it('takes what an earlier reader of the frame had loaded', async () => {
  await load('de');
  const { loadLanguages, missing } = await newReader();
  await loadLanguages(german());
  expect(sent).not.toHaveBeenCalled();
  expect(missing(german())).toEqual([]);
});

it.each([
  ['refuses', async () => ({ loaded: false })],
  ['is gone', async () => Promise.reject(new Error('Extension context invalidated.'))],
])('goes on where the background %s, and asks again', async (_, answer) => {
  const { loadLanguages, missing } = await newReader();
  sent.mockImplementationOnce(answer);
  await loadLanguages(german());
  expect(missing(german())).toEqual(['de']);
  await loadLanguages(german());
  expect(missing(german())).toEqual([]);
});
