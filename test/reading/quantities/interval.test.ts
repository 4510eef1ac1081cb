import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../src/reading/languages/language';
import { significantUnit } from '../../../src/reading/quantities/interval';
import { readQuantities } from '../../../src/reading/quantities/read-quantities';

const infinity = Number.POSITIVE_INFINITY;

describe('the interval of a quantity', () => {
  it.each<[string, LanguageId, number, number]>([
    ['67,000', 'en', 66_500, 67_500],
    ['1.4 million', 'en', 1_350_000, 1_450_000],
    ['1.40 million', 'en', 1_395_000, 1_405_000],
    ['7,541', 'en', 7_541, 7_541],
    ['20 websites', 'en', 20, 20],
    ['10,000', 'en', 9_500, 15_000],
    ['nearly 8,000', 'en', 7_000, 8_000],
    ['almost 2 million', 'en', 1_600_000, 2_000_000],
    ['over 430,000', 'en', 430_000, infinity],
    ['67,000 or more', 'en', 67_000, infinity],
    ['67,000+', 'en', 67_000, infinity],
    ['about 8,000', 'en', 7_000, 9_000],
    ['up to 8,000', 'en', 0, 8_000],
    ['as many as 8,000', 'en', 7_500, 8_500],
    ['>5,000', 'en', 5_000, infinity],
    ['<8,000', 'en', 7_000, 8_000],
    ['less than or equal to 100', 'en', 0, 100],
    ['6.66万余', 'zh', 66_600, 66_700],
    ['20余款', 'zh', 20, 30],
    ['12余款', 'zh', 12, 13],
    ['十五六万', 'zh', 150_000, 160_000],
    ['千数百件', 'ja', 1_100, 2_000],
    ['140多萬', 'zh', 1_400_000, 1_500_000],
    ['6만6600여개', 'ko', 66_600, 66_700],
    ['约18万7000', 'zh', 186_000, 188_000],
    ['1000个以上', 'zh', 1_000, infinity],
    ['67,000件以上', 'ja', 67_000, infinity],
    ['lebih dari 67.000', 'id', 67_000, infinity],
    ['hampir 8.000', 'id', 7_000, 8_000],
    ['plus de 67 000', 'fr', 67_000, infinity],
    ['أكثر من 67 ألف', 'ar', 67_000, infinity],
    ['ما يقرب من 8000', 'ar', 7_000, 8_000],
    ['más de 67.000', 'es', 67_000, infinity],
    ['quase 8 mil', 'pt', 7_000, 8_000],
    ['fast 8.000', 'de', 7_000, 8_000],
    ['более 67 000', 'ru', 67_000, infinity],
    ['8000개 가까이', 'ko', 7_000, 8_000],
    ['hơn 67.000', 'vi', 67_000, infinity],
    ['oltre 67.000', 'it', 67_000, infinity],
    ['67 binden fazla', 'tr', 67_000, infinity],
    ['drygt 67 000', 'sv', 67_000, infinity],
    ['প্রায় ৮ হাজার', 'bn', 7_000, 8_000],
    ['67 हजार से ज्यादा', 'hi', 67_000, infinity],
    ['supérieur ou égal à 300', 'fr', 300, infinity],
    ['300 ou moins', 'fr', 0, 300],
    ['menor o igual que 300', 'es', 0, 300],
    ['maior do que 300', 'pt', 300, infinity],
    ['größer als 300', 'de', 300, infinity],
    ['300 oder weniger', 'de', 0, 300],
    ['أكبر من 300', 'ar', 300, infinity],
    ['300より大きい', 'ja', 300, infinity],
    ['300개 초과', 'ko', 300, infinity],
    ['300 trở xuống', 'vi', 0, 300],
  ])('%s', (text, language, low, high) => {
    expect(readQuantities(text, language).map((quantity) => [quantity.low, quantity.high])).toEqual([[low, high]]);
  });

  it.each([
    ['от 3 до 4 млн', 'ru'],
    ['from 3 up to 4 million', 'en'],
    ['da 3 fino a 4 milioni', 'it'],
  ] as const)('does not take the end of a range for a ceiling: %s', (text, language) => {
    expect(readQuantities(text, language).map(({ low, high }) => [low, high])).toEqual([
      [2_500_000, 3_500_000],
      [3_500_000, 4_500_000],
    ]);
  });

  it('tells which digit is the last significant one', () => {
    expect([67_000, 1_400_000, 7_541, 20, 500, 1.4, 0].map(significantUnit)).toEqual([
      1_000, 100_000, 1, 1, 100, 0.1, 1,
    ]);
  });

  it('keeps a hedge apart from a word that merely ends like one', () => {
    expect(readQuantities('通过300个平台，最近300个', 'zh').map(({ hedge }) => hedge)).toEqual([null, null]);
  });
});
