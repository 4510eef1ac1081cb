import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../src/reading/cues/tagging';
import type { LanguageId } from '../../../src/reading/languages/language';
import { namedBodies } from '../../../src/reading/mentions/agency';
import { bodyAt } from '../../../src/reading/mentions/named-body';
import { readSentences } from '../../../src/reading/mentions/sentence-reading';
import { regulatorNames } from '../../../src/reading/regulator';

/** Whose count the number "50" of a sentence is, and how the sentence names that body. */
function ownerIn(text: string, language: LanguageId = 'en'): string {
  const block = { text, start: 0, kind: 'paragraph', lang: null } as const;
  const [sentence] = readSentences(block, 0, language, matcherOf(language), regulatorNames(text));
  if (!sentence) return 'no sentence';
  const body = bodyAt(namedBodies(text, sentence), text.indexOf('50'));
  return body ? `${body.agency} ${body.by}` : 'nobody';
}

describe('bodies that own a count', () => {
  it.each([
    ['the body named last before it', 'The Cyberspace Administration of China closed 50 accounts', 'regulator name'],
    ['a platform that acts', 'Weibo closed 50 accounts under a rule of the CAC, China', 'platforms name'],
    ['a word for whoever was named last', 'The agency closed 50 accounts in China', 'regulator any'],
    [
      'a short name that the text gives the regulator',
      'Cyberspace Administration of China (ACCh): Weibo, said the ACCh, closed. ACCh shut 50 accounts',
      'regulator name',
    ],
    [
      'the first of a list',
      "China's police, the Cyberspace Administration and customs closed 50 accounts",
      'authorities name',
    ],
    [
      'the one that works with another',
      'Police in China, working with the Cyberspace Administration, closed 50 accounts',
      'authorities name',
    ],
    [
      'the first of a list, where a place stands before the second',
      'The State Internet Information Office and Beijing police closed 50 accounts',
      'regulator name',
    ],
    [
      'the police of the capital',
      'Beijing police closed 50 accounts, of which the Cyberspace Administration of China knew',
      'authorities name',
    ],
    [
      'not a regulator that says nothing',
      'The Cyberspace Administration of China did not respond to a question about 50 accounts',
      'nobody',
    ],
    [
      'not a platform named as an example',
      'Platforms including the video site Bilibili lost 50 accounts, the Cyberspace Administration of China said',
      'regulator name',
    ],
    [
      'not a name that only likens',
      'Instagram-like apps lost 50 accounts, the Cyberspace Administration of China said',
      'regulator name',
    ],
    [
      'not one that another is compared with',
      'More than 50 posts on RedNote, similar to Pinterest and Instagram, were removed, the Cyberspace Administration of China said',
      'regulator name',
    ],
    [
      'not the platforms that accounts are on',
      'About 50 Weibo accounts and WeChat public accounts were closed by the Cyberspace Administration of China',
      'regulator name',
    ],
    ['one that gives a statement', 'In a statement from Weibo, 50 accounts were closed in China', 'platforms name'],
  ])('is %s', (_, text, owner) => expect(ownerIn(text)).toBe(owner));

  it.each([
    ['es', 'Pekín.- El ministerio de Seguridad Pública cerró 50 cuentas', 'authorities name'],
    ['id', 'Jakarta, Aktual.com – Pemerintah Tiongkok menutup 50 laman', 'regulator any'],
  ] as const)('is not the place of a dateline in %s', (language, text, owner) => {
    expect(ownerIn(text, language)).toBe(owner);
  });

  it.each([
    ['zh', '国家网信办反诈中心排查涉诈网址50个'],
    ['zh', '网信办举报中心处置仿冒教育部、财政部的网站50个'],
    ['zh', '国家网信办处置冒充公安机关的账号50个'],
  ] as const)('is the regulator, not its department nor whom others pose as: %s %s', (language, text) => {
    expect(ownerIn(text, language)).toMatch(/^regulator/);
  });

  it.each([
    ['en', 'At the request of the Cyberspace Administration, Weibo closed 50 accounts in China', 'platforms name'],
    ['fr', "Sur ordre de l'Administration du cyberespace de Chine, Weibo a fermé 50 comptes", 'platforms name'],
  ] as const)('is the platform that obeys in %s', (language, text, owner) => {
    expect(ownerIn(text, language)).toBe(owner);
  });

  it('is not one that only helps, named before anybody', () => {
    expect(ownerIn('国家インターネット情報弁公室とともに、サイト50件を閉鎖した', 'ja')).toBe('nobody');
  });

  it.each([
    ['en', 'In China, Apple removed 50 apps from its store'],
    ['ko', '메타는 중국과 관련된 계정 50개를 삭제했다'],
    ['ja', 'メタは中国に関連する50のアカウントを削除した'],
    ['hi', 'मेटा ने चीन से जुड़े 50 अकाउंट हटाए'],
  ] as const)('is a foreign one that speaks of China in %s', (language, text) => {
    expect(ownerIn(text, language)).toBe('foreign name');
  });

  it.each([
    ['en', 'China’s Twitter, Weibo, closed 50 accounts'],
    ['fr', 'Le Twitter chinois, Weibo, a fermé 50 comptes'],
    ['it', 'Il Twitter cinese, Weibo, ha chiuso 50 account'],
  ] as const)('is the Chinese one that a foreign name likens in %s', (language, text) => {
    expect(ownerIn(text, language)).toBe('platforms name');
  });

  it.each([
    [
      'police that act through a campaign',
      '公安部の取り締まりキャンペーンで違法アプリ50件を摘発',
      'ja',
      'authorities name',
    ],
    [
      'a platform that follows an order',
      '微博は国家インターネット情報弁公室の指示に従い50件を削除した',
      'ja',
      'platforms name',
    ],
    ['a platform that is the subject', '웨이보는 계정 50개를 정지했다', 'ko', 'platforms name'],
    ['police that were only helped before', '网信部门配合公安机关查处案件，公安机关抓获50名', 'zh', 'authorities name'],
    ['a platform that a report goes by', '微博によると投稿50件を削除した', 'ja', 'platforms name'],
    ['not a body in the title of a document', '依据《国家网信办公告》，公安机关关闭账号50个', 'zh', 'authorities name'],
  ] as const)('is %s in scripts without blanks', (_, text, language, owner) =>
    expect(ownerIn(text, language)).toBe(owner),
  );

  it('is the leader in Chinese, too', () => {
    expect(ownerIn('公安部会同国家网信办关闭账号50个', 'zh')).toBe('authorities name');
    expect(ownerIn('国家网信办会同公安部关闭账号50个', 'zh')).toBe('regulator name');
  });
});
