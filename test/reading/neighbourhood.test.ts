import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromText } from '../../src/reading/article-from-text';
import { sampleIndex } from './sample-index';

const german =
  'Die chinesische Cyberspace-Verwaltung hat am 26. Mai 2023 mitgeteilt, dass 66.600 Konten geschlossen wurden und die Kampagne nicht zu Ende ist.';
const french =
  "L'Administration du cyberespace de Chine a déclaré que les comptes ont été fermés pour des raisons de sécurité dans le pays.";
const filler = 'The harbour was quiet on that day, and the ships lay in the roads for the whole of it. '.repeat(70);

/** The reading as a page loads it: no language is at hand. */
async function bareReading() {
  const { missingLanguages } = await import('../../src/reading/neighbourhood');
  const { registerLanguage } = await import('../../src/reading/languages/registry');
  const { readArticle } = await import('../../src/reading/read-article');
  const { readQuantities } = await import('../../src/reading/quantities/read-quantities');
  const { cueWords } = await import('../../src/reading/cues/words');
  const { grammars } = await import('../../src/reading/languages/numbers');
  const register = (id: 'de' | 'fr') => registerLanguage({ id, numbers: grammars[id], cues: cueWords[id] });
  return { missingLanguages, readArticle, readQuantities, register };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.resetModules());

describe('the languages that an article takes', () => {
  it('are those of the blocks near the name of the regulator', async () => {
    const { missingLanguages } = await bareReading();
    expect(missingLanguages(articleFromText(german))).toEqual(['de']);
    expect(missingLanguages(articleFromText(`${german}\n\n${french}`))).toEqual(['de', 'fr']);
    expect(missingLanguages(articleFromText(`${german}\n\n${filler}\n\n${filler}`))).toEqual(['de', 'en']);
    expect(missingLanguages(articleFromText(`${german}\n\n${'1234567890 '.repeat(600)}\n\n${filler}`))).toEqual(['de']);
    expect(missingLanguages(articleFromText(filler))).toEqual([]);
  });

  it('are missing until they are at hand', async () => {
    const { missingLanguages, register } = await bareReading();
    const article = articleFromText(`${german}\n\n${french}`);
    register('de');
    expect(missingLanguages(article)).toEqual(['fr']);
    register('fr');
    expect(missingLanguages(article)).toEqual([]);
  });
});

describe('reading without a language', () => {
  it('passes over what is in it, and reads it once the language is at hand', async () => {
    const { readArticle, register } = await bareReading();
    const article = articleFromText(german);
    expect(readArticle(article, sampleIndex)).toEqual({ relevant: true, language: 'de', links: [] });
    register('fr');
    expect(readArticle(article, sampleIndex).links).toEqual([]);
    register('de');
    expect(readArticle(article, sampleIndex).links.map(({ mention }) => mention.text)).toEqual(['66.600']);
  });

  it('fails for numbers alone', async () => {
    const { readQuantities } = await bareReading();
    expect(() => readQuantities('66.600', 'de')).toThrow('not at hand');
  });
});
