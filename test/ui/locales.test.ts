import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

type Catalogue = Readonly<Record<string, { readonly message: string; readonly placeholders?: unknown }>>;

const folder = 'assets/_locales';
const locales = readdirSync(folder);
const read = (locale: string): Catalogue =>
  JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')) as Catalogue;
const english = read('en');

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const categoriesOf = (locale: string): string[] =>
  new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

/** The keys that depend on a count, without their plural form. */
const plurals = Object.entries(english).flatMap(([key, { message }]) =>
  key.endsWith('_other') && message.includes('{count}') ? [key.slice(0, -'_other'.length)] : [],
);
const isPlural = (key: string) => plurals.some((base) => categories.some((each) => key === `${base}_${each}`));

const places = (text: string) => [...text.matchAll(/\{\w+\}|\$\w+\$/g)].map(([place]) => place).sort();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

describe('the catalogues', () => {
  it('are those of the seven languages', () => {
    expect([...locales].sort()).toEqual(['ar', 'en', 'fr', 'id', 'ja', 'zh_CN', 'zh_TW']);
  });

  it('hold every key that the code and the manifest name', () => {
    const named = [
      ...[...sources.matchAll(/(?:\bt|\.text|getMessage|\btitle)\(\s*'(\w+)'/g)].map(([, key]) => key),
      ...[...sources.matchAll(/(?:\btn|\.plural)\(\s*'(\w+)'/g)].map(([, base]) => `${base}_other`),
      ...[...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key),
    ].filter((key) => key !== undefined);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  it('hold no key that neither names', () => {
    const literal = new Set([...sources.matchAll(/['"`](\w+)['"`]/g)].map(([, key]) => key));
    const composed = [...sources.matchAll(/`([a-z]\w*_)\$\{[^`]*?\}(\w*)`/g)].map(
      ([, start, end]) => new RegExp(`^${start}\\w+${end}$`),
    );
    const base = (key: string) => (isPlural(key) ? key.slice(0, key.lastIndexOf('_')) : key);
    const unused = Object.keys(english).filter(
      (key) =>
        !literal.has(base(key)) &&
        !composed.some((pattern) => pattern.test(key)) &&
        !JSON.stringify(manifest).includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it.each(locales)('are complete in %s, with the plural forms of its rule', (locale) => {
    const forms = plurals.flatMap((base) => categoriesOf(locale).map((each) => `${base}_${each}`));
    const plain = Object.keys(english).filter((key) => !isPlural(key));
    expect(Object.keys(read(locale)).sort()).toEqual([...plain, ...forms].sort());
  });

  it.each(locales)('fill the same places in %s as in English', (locale) => {
    for (const [key, { message, placeholders }] of Object.entries(read(locale))) {
      const model = isPlural(key) ? `${key.slice(0, key.lastIndexOf('_'))}_other` : key;
      const expected = places(english[model]?.message ?? '');
      // "One note" and "two notes" may be words without a digit.
      const allowed = /_(?:zero|one|two)$/.test(key) ? [expected, []] : [expected];
      expect(allowed, `${locale} ${key}: ${message}`).toContainEqual(places(message));
      expect(placeholders, key).toEqual(english[model]?.placeholders);
    }
  });

  it.each(locales)('are set in %s with real quotation marks and without stray spaces', (locale) => {
    for (const [key, { message }] of Object.entries(read(locale)))
      expect(message, `${locale} ${key}`).toMatch(/^(?!.*["']|.* {2}|\s|.*\s$)./su);
  });

  it.each(locales)('hold a summary in %s that the stores take', (locale) => {
    expect(read(locale).extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  it('keep the words of judgement out', () => {
    const judging: Readonly<Record<string, RegExp>> = {
      en: /\b(?:true|false|wrong|incorrect|fake)\b/i,
      fr: /\b(?:vrai|faux|fausse|mensonge|erroné)/i,
      id: /\b(?:salah|palsu|bohong|benar)\b(?! cetak)/i,
      ja: /[虚]偽|正しい|間違/,
      zh_CN: /虚假|错误|正确|属实/,
      zh_TW: /虛假|錯誤|正確|屬實/,
      ar: /كاذب|صحيح|زائف/,
    };
    for (const locale of locales)
      for (const [key, { message }] of Object.entries(read(locale)))
        if (/^(?:relation|remark|grade|tooltip|reason)_/.test(key) && key !== 'tooltip_misprinted')
          expect(message, `${locale} ${key}`).not.toMatch(judging[locale] ?? /$^/);
  });
});

describe('the store texts', () => {
  it.each(locales.filter((locale) => locale !== 'en'))('give the summary of the manifest in %s', (locale) => {
    const listing = readFileSync(`docs/store/listing.${locale}.md`, 'utf8');
    expect(listing).toContain(read(locale).extension_description?.message ?? 'no summary');
  });
});
