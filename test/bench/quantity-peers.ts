import type { LanguageId } from '../../src/reading/languages/language';

/** Reads a paragraph and tells how many numbers it found. */
type Read = (text: string, language: LanguageId) => number;

/** Who is measured, loaded only where it is measured. */
export const peers = {
  'cac-lens': async (): Promise<Read> => {
    const { readQuantities } = await import('../../src/reading/quantities/read-quantities');
    return (text, language) => readQuantities(text, language).length;
  },
  'plain pattern': async (): Promise<Read> => {
    const pattern = /\d+(?:[.,]\d+)*(?:\s(?:thousand|million|billion))?/g;
    return (text) => {
      let found = 0;
      for (const match of text.matchAll(pattern)) if (Number.parseFloat(match[0].replace(/,/g, '')) >= 0) found++;
      return found;
    };
  },
  'recognizers-text': async (): Promise<Read> => {
    const { recognizeNumber } = await import('@microsoft/recognizers-text-number');
    const cultures: Partial<Record<LanguageId, string>> = {
      en: 'en-us',
      zh: 'zh-cn',
      fr: 'fr-fr',
      ja: 'ja-jp',
      es: 'es-es',
      pt: 'pt-br',
    };
    return (text, language) => recognizeNumber(text, cultures[language] ?? 'en-us').length;
  },
};

export type Peer = keyof typeof peers;
