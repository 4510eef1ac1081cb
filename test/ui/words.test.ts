import { describe, expect, it } from 'vitest';
import { agreeing } from '../../src/ui/agreement';
import { interfaceLanguage, interfaceLanguages, messagesIn } from '../../src/ui/catalogues';
import { directionOf, isolated } from '../../src/ui/direction';
import { type Comparison, explanation } from '../../src/ui/relation-words';
import { wordsIn } from '../../src/ui/words';

const wordsOf = (language: string) => wordsIn(language, messagesIn(language));

describe('the interface’s language', () => {
  it('is the one wished, or the nearest, or English', () => {
    expect(interfaceLanguages).toEqual(['ar', 'en', 'fr', 'id', 'ja', 'zh-CN', 'zh-TW']);
    expect(['fr-CA', 'zh-Hant-HK', 'zh-SG', 'zh', 'ms', 'ar-EG', 'de'].map(interfaceLanguage)).toEqual([
      'fr',
      'zh-TW',
      'zh-CN',
      'zh-CN',
      'id',
      'ar',
      'en',
    ]);
  });

  it('has a direction', () => {
    expect(interfaceLanguages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});

describe('words that depend on a count', () => {
  it('follow the language’s own rule', () => {
    const arabic = wordsOf('ar');
    expect(
      [0, 1, 2, 3, 11, 100].map((count) => arabic.plural('notes_count', count).replace(/[\u2068\u2069]/g, '')),
    ).toEqual(['لا ملاحظات', 'ملاحظة واحدة', 'ملاحظتان', '3 ملاحظات', '11 ملاحظة', '100 ملاحظة']);
    expect([0, 1, 2].map((count) => wordsOf('fr').plural('notes_count', count))).toEqual([
      '0 note',
      '1 note',
      '2 notes',
    ]);
    expect(wordsOf('ja').plural('notes_count', 1)).toBe('メモ 1件');
    expect(wordsOf('en').plural('reason_neighbours', 1)).toMatch(/^1 other number in this article fits/);
  });
});

describe('what a figure counts', () => {
  it('agrees in French', () => {
    const french = wordsOf('fr');
    expect(french.counted({ object: 'comptes', action: 'fermés' })).toBe('comptes fermés');
    expect(french.counted({ object: 'publications', action: 'supprimés' })).toBe('publications supprimées');
    expect(
      ['mis à l’amende', 'reçus', 'établis', 'suivis d’une réponse', 'licence ou enregistrement annulé'].map((action) =>
        agreeing('fr', 'entreprises', action),
      ),
    ).toEqual(['mises à l’amende', 'reçues', 'établies', 'suivies d’une réponse', 'licence ou enregistrement annulé']);
    expect(agreeing('en', 'publications', 'supprimés')).toBe('supprimés');
  });

  it('stands in each language’s own order', () => {
    expect(wordsOf('en').counted({ object: 'accounts', action: 'closed' })).toBe('accounts closed');
    expect(wordsOf('zh-CN').counted({ object: '账号', action: '关闭' })).toBe('账号（关闭）');
    expect(wordsOf('ja').counted({ object: 'アカウント', action: '閉鎖' })).toBe('アカウント（閉鎖）');
  });
});

describe('a value that runs the other way', () => {
  it('is isolated, once', () => {
    expect(isolated('ar', '1.4 million')).toBe('\u20681.4 million\u2069');
    expect(isolated('ar', isolated('ar', '930,000'))).toBe('\u2068930,000\u2069');
    expect(isolated('ar', 'حسابات')).toBe('حسابات');
    expect(isolated('en', '٩٣٠ ألف')).toBe('\u2068٩٣٠ ألف\u2069');
    expect(isolated('fr', '930,000')).toBe('930,000');
  });
});

const others: Comparison = {
  relation: 'scope',
  aspects: ['part-and-total'],
  remarks: [],
  printed: '930,000',
  value: 930_000,
  claimedObject: null,
  claimedAction: null,
  figure: { value: 927_600, qualifier: 'over', object: '账号', action: '处置' },
  total: null,
  parts: [{ value: 66_600, qualifier: 'over', object: '账号', action: '关闭' }],
  coverageEnd: '2026-05-31',
};

describe('a relation', () => {
  it('keeps the qualifiers in every language', () => {
    expect(explanation(wordsOf('zh-CN'), others)).toBe(
      '本文称“另有”930,000（账号）；公告中，超过927,600是总数，已包含关闭的超过66,600。',
    );
    const over: Readonly<Record<string, string>> = {
      ar: 'أكثر من',
      en: 'over',
      fr: 'plus de',
      id: 'lebih dari',
      ja: '超',
      'zh-CN': '超过',
      'zh-TW': '超過',
    };
    for (const language of interfaceLanguages)
      expect(explanation(wordsOf(language), others).split(over[language] ?? '?')).toHaveLength(3);
  });

  it('leaves no place unfilled in any language', () => {
    const relations: readonly Partial<Comparison>[] = [
      { relation: 'same' },
      { relation: 'rounded', remarks: ['rounded-up'] },
      { relation: 'differs', value: 96_000, printed: '96,000' },
      { relation: 'differs', value: 8_000_000, printed: '8 million' },
      { aspects: ['action'], claimedAction: '关闭' },
      { aspects: ['action'] },
      { aspects: ['object'], claimedObject: '帖文' },
      { aspects: ['object'] },
      { parts: [], total: { value: 2_000_000, qualifier: 'about', object: '账号', action: '处置' } },
      { parts: [] },
      { relation: 'unrecorded', figure: null },
    ];
    for (const language of interfaceLanguages)
      for (const relation of relations)
        expect(explanation(wordsOf(language), { ...others, ...relation })).not.toMatch(/[{}]|relation_/);
  });
});
