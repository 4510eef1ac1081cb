import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../src/reading/cues/tagging';
import { type Deed, deedOf, sharedDeeds } from '../../../src/reading/mentions/deed';
import { readSentences } from '../../../src/reading/mentions/sentence-reading';

const text = 'It shut down 73,000 rooms and more than 24,000 accounts, while 28 notices were out';
const phraseOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const phrases = [phraseOf('73,000 rooms'), phraseOf('24,000 accounts'), phraseOf('28 notices')];
const shut = (within: Deed['within']): Deed => ({ ids: ['closed'], ...phraseOf('shut down'), within });
const given = [shut('clause'), shut('sentence'), shut('sentence')];

describe('sharedDeeds', () => {
  it('takes a verb as acting on the members of a list, and on nothing behind another clause', () => {
    const shared = sharedDeeds(text, phrases, given, [false, true, false]);
    expect(shared.map((deed) => deed?.within)).toEqual(['clause', 'clause', 'sentence']);
  });

  it('lets nothing but a hedge stand between', () => {
    const shared = sharedDeeds(text, phrases, given, [false, false, false]);
    expect(shared.map((deed) => deed?.within)).toEqual(['clause', 'sentence', 'sentence']);
  });
});

describe('the last member of a long list', () => {
  it('takes the verb of the first, whatever else is said to be done behind', () => {
    const list = 'It shut down 73,000 rooms, 24,000 accounts, and 338 platforms, and had them issue notices';
    const at = (words: string) => ({ start: list.indexOf(words), end: list.indexOf(words) + words.length });
    const members = [at('73,000 rooms'), at('24,000 accounts'), at('338 platforms')];
    const first: Deed = { ids: ['closed'], ...at('shut down'), within: 'clause' };
    const issue: Deed = { ids: ['carried-out'], ...at('issue'), within: 'sentence' };
    for (const own of [null, issue]) {
      const shared = sharedDeeds(list, members, [first, null, own], [false, false, false]);
      expect(shared.map((deed) => deed?.ids[0])).toEqual(['closed', 'closed', 'closed']);
      expect(shared.map((deed) => deed?.within)).toEqual(['clause', 'clause', 'clause']);
    }
  });
});

describe('a verb right behind a list', () => {
  it('acts on all of it, and not the verb of the count before', () => {
    const list = 'It removed 900 posts and had 24,000 accounts and 73,000 rooms to be closed';
    const at = (words: string) => ({ start: list.indexOf(words), end: list.indexOf(words) + words.length });
    const members = [at('900 posts'), at('24,000 accounts'), at('73,000 rooms')];
    const removed: Deed = { ids: ['deleted'], ...at('removed'), within: 'clause' };
    const closed: Deed = { ids: ['closed'], ...at('closed'), within: 'clause' };
    const shared = sharedDeeds(
      list,
      members,
      [removed, { ...removed, within: 'sentence' }, closed],
      [false, false, false],
    );
    expect(shared.map((deed) => deed?.ids[0])).toEqual(['deleted', 'closed', 'closed']);
  });
});

describe('deedOf', () => {
  /** The verb of the second of two counts in a Chinese sentence, and how near it stands. */
  function verbOf(sentence: string, noun: string, number: string, other: string): string {
    const [reading] = readSentences(
      { text: sentence, start: 0, kind: 'paragraph', lang: null },
      0,
      'zh',
      matcherOf('zh'),
      [],
    );
    const at = (words: string) => ({ start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length });
    const phrase = { start: at(noun).start, end: at(number).end };
    if (!reading) return 'no sentence';
    const deed = deedOf(sentence, phrase, [at(noun), at(number)], [at(other), phrase], reading, false);
    return deed ? `${sentence.slice(deed.start, deed.end)} ${deed.within}` : 'none';
  }

  it('takes a verb behind a comma for the count that follows it', () => {
    expect(verbOf('处置账号306个，清理各类违法和不良信息2660条', '信息', '2660条', '账号306个')).toBe('清理 clause');
  });

  it('looks over names in quotation marks', () => {
    const text = '关闭网站9家，约谈“某某信息网络科技有限公司”“城南早知道论坛”等负责人61人次';
    expect(verbOf(text, '负责人', '61人次', '网站9家')).toBe('约谈 clause');
  });

  it('gives a fine to money behind those fined, with all their titles', () => {
    const text = 'Multou dois diretores, o fundador, Li Ming, e a presidente, Wang Fang, em 1 milhão de yuans cada.';
    const block = { text, start: 0, kind: 'paragraph', lang: null } as const;
    const [reading] = readSentences(block, 0, 'pt', matcherOf('pt'), []);
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const money = at('1 milhão de yuans');
    const phrases = [at('dois diretores'), money];
    const idsFor = (isMoney: boolean) =>
      reading && deedOf(text, money, [at('yuans'), at('1 milhão')], phrases, reading, isMoney)?.ids;
    expect(idsFor(true)).toEqual(['fined']);
    expect(idsFor(false)).toBeUndefined();
  });
});
