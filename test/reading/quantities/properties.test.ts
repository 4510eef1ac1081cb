import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LanguageId, languageIds } from '../../../src/reading/languages/language';
import { grammars } from '../../../src/reading/languages/numbers';
import { significantUnit } from '../../../src/reading/quantities/interval';
import { readQuantities } from '../../../src/reading/quantities/read-quantities';

/** The locales whose notations (signs, short and long units) each language is held to. */
const locales: Readonly<Record<LanguageId, readonly string[]>> = {
  en: ['en-US', 'en-IN'],
  zh: ['zh-Hans', 'zh-Hant'],
  id: ['id'],
  fr: ['fr-FR', 'fr-CA', 'fr-CH'],
  ja: ['ja'],
  ar: ['ar', 'ar-EG'],
  es: ['es-ES', 'es-MX'],
  pt: ['pt-BR', 'pt-PT'],
  de: ['de-DE', 'de-CH', 'de-AT'],
  ru: ['ru'],
  ko: ['ko'],
  vi: ['vi'],
  it: ['it'],
  tr: ['tr'],
  sv: ['sv'],
  bn: ['bn'],
  hi: ['hi', 'hi-u-nu-deva'],
};

/** Modules of n2words by language; their spellings are not ours. */
const speakers: Readonly<Record<LanguageId, string>> = {
  en: 'en-US',
  zh: 'zh-Hans-CN',
  id: 'id-ID',
  fr: 'fr-FR',
  ja: 'ja-JP',
  ar: 'ar-SA',
  es: 'es-ES',
  pt: 'pt-PT',
  de: 'de-DE',
  ru: 'ru-RU',
  ko: 'ko-KR',
  vi: 'vi-VN',
  it: 'it-IT',
  tr: 'tr-TR',
  sv: 'sv-SE',
  bn: 'bn-BD',
  hi: 'hi-IN',
};

/** "They closed # of them", as plain as can be: the number is found among words. */
const carriers: Readonly<Record<LanguageId, string>> = {
  en: 'They closed # accounts.',
  zh: '共处置#个账号。',
  id: 'Mereka menutup # akun.',
  fr: 'Ils ont fermé # comptes.',
  ja: '全部で#件を削除した。',
  ar: 'تم إغلاق # حساب.',
  es: 'Cerraron # cuentas.',
  pt: 'Fecharam # contas.',
  de: 'Sie schlossen # Konten.',
  ru: 'Закрыли # аккаунтов.',
  ko: '총 #개를 삭제했다.',
  vi: 'Họ đã đóng # tài khoản.',
  it: 'Hanno chiuso # account.',
  tr: 'Toplam # hesap kapatıldı.',
  sv: 'De stängde # konton.',
  bn: 'মোট # অ্যাকাউন্ট বন্ধ।',
  hi: 'कुल # खाते बंद किए गए।',
};

/** Counts as announcements have them: any digits, and round ones of any size. */
const counts = fc.oneof(
  fc.integer({ min: 10, max: 2_000_000_000 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 7 })).map(([lead, zeros]) => lead * 10 ** zeros),
);

function found(printed: string, language: LanguageId) {
  const carrier = carriers[language];
  const start = carrier.indexOf('#');
  const text = carrier.replace('#', printed);
  return readQuantities(text, language).map((quantity) => ({
    ...quantity,
    whole: quantity.start === start && text.slice(quantity.start, quantity.end) === printed,
  }));
}

describe.each(languageIds)('any number in %s', (language) => {
  it.each(locales[language])('is read back from the full form of %s', (locale) => {
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(counts, (count) => {
        expect(found(format.format(count), language)).toMatchObject([
          { value: count, whole: true, unit: significantUnit(count) },
        ]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it.each(
    locales[language]
      .filter((locale) => locale !== 'en-IN')
      .flatMap((locale) => [[locale, 'short'] as const, [locale, 'long'] as const]),
  )('is held by the interval of the compact form of %s, %s', (locale, compactDisplay) => {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 });
    fc.assert(
      fc.property(counts, (count) => {
        const read = found(format.format(count), language);
        expect(read).toHaveLength(1);
        expect(read[0]).toMatchObject({ whole: true });
        expect(read[0]?.low).toBeLessThanOrEqual(count);
        expect(read[0]?.high).toBeGreaterThanOrEqual(count);
        expect(Math.abs((read[0]?.value ?? 0) - count)).toBeLessThanOrEqual(count * 0.05);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  const { writing, before } = grammars[language];
  const groupings = ['\u00a0', '\u202f', '\u2009', '\u2007', '\u2019', "'", ...(writing === 'myriad' ? [] : [' '])];

  it.each(groupings)('is read back from thousands grouped by "%s"', (sign) => {
    fc.assert(
      fc.property(counts, (count) => {
        const printed = String(count).replace(/\B(?=(?:\d{3})+$)/g, sign);
        expect(found(printed, language)).toMatchObject([{ value: count, whole: true }]);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('is read back from full-width digits and with soft hyphens in its words', async () => {
    const { toCardinal } = await import(`../../../node_modules/n2words/dist/${speakers[language]}.js`);
    fc.assert(
      fc.property(counts, fc.nat(), (count, cut) => {
        const wide = String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        expect(found(wide, language)).toMatchObject([{ value: count, whole: true }]);
        const words: string = toCardinal(count);
        const at = 1 + (cut % (words.length - 1));
        const soft = `${words.slice(0, at)}\u00ad${words.slice(at)}`;
        expect(found(soft, language), soft).toMatchObject([{ value: count, whole: true }]);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('keeps to the side that any hedge before it names', () => {
    const phrases = Object.entries(before).flatMap(([hedge, list]) =>
      list.filter((phrase) => !/[(?]/.test(phrase)).map((phrase) => ({ hedge, phrase })),
    );
    const format = new Intl.NumberFormat(locales[language][0]);
    fc.assert(
      fc.property(counts, fc.constantFrom(...phrases), (count, { hedge, phrase }) => {
        const read = found(`${phrase} ${format.format(count)}`, language).find(({ value }) => value === count);
        expect(read, phrase).toMatchObject({ hedge });
        if (hedge === 'over' || hedge === 'at-least') expect(read).toMatchObject({ low: count, high: Infinity });
        if (hedge === 'nearly' || hedge === 'up-to') expect(read).toMatchObject({ high: count });
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('is read back from its words', async () => {
    const { toCardinal } = await import(`../../../node_modules/n2words/dist/${speakers[language]}.js`);
    fc.assert(
      fc.property(counts, (count) => {
        const words: string = toCardinal(count);
        expect(found(words, language), words).toMatchObject([{ value: count, whole: true, inWords: true }]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...'1 23 000 4,5 .6 1.2.3 % million and half a hundred of over nearly 多 余 万 亿 百 一 零 第 百分之 6만 여 천 тыс. пол ألف و نصف mille et demi und zig लाख साढ़े কোটি শ mươi linh rưỡi \u00ad \u202f - – , 、 / : \n'.split(
        ' ',
      ),
      ' ',
    ),
  );

  it.each(languageIds)(
    'is read in %s without an error, in order, without overlap, with intervals that hold their value',
    (language) => {
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, value, low, high, unit } of readQuantities(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(low).toBeLessThanOrEqual(value);
            expect(high).toBeGreaterThanOrEqual(value);
            expect(Number.isFinite(value) && value >= 0 && unit > 0).toBe(true);
            last = end;
          }
        }),
        { seed: 4, numRuns: 300 },
      );
    },
  );
});
