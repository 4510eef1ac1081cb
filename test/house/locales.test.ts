import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root, textOf } from './source-files';

type Catalogue = Record<string, { message: string; placeholders?: object }>;

const locales = readdirSync(`${root}assets/_locales`);
const catalogueOf = (locale: string) => JSON.parse(textOf(`assets/_locales/${locale}/messages.json`)) as Catalogue;
const english = catalogueOf('en');

describe("the manifest's words", () => {
  it('are there in the languages of the interface', () => {
    expect([...locales].sort()).toEqual(['ar', 'en', 'fr', 'id', 'ja', 'zh_CN', 'zh_TW']);
  });

  it.each(locales)('%s has the same keys and no empty message', (locale) => {
    const catalogue = catalogueOf(locale);
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
    expect(Object.values(catalogue).filter(({ message }) => message.trim() === '')).toEqual([]);
    // The stores cut longer descriptions off.
    expect(catalogue.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  it('are each used by the manifest', () => {
    const manifest = textOf('manifest.json');
    expect(Object.keys(english).filter((key) => !manifest.includes(`__MSG_${key}__`))).toEqual([]);
  });
});
