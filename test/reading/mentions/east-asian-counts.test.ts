import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The mentions of a text, in order. */
function mentionsOf(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text);
}

/** A text whose mentions are marked, and those marks. */
function marked(text: string): { plain: string; mentions: string[] } {
  return {
    plain: text.replace(/[⟦⟧]/g, ''),
    mentions: [...text.matchAll(/⟦([^⟧]+)⟧/g)].map((match) => match[1] ?? ''),
  };
}

describe('counts in scripts without blanks', () => {
  it.each([
    [
      'a name in brackets that only explains',
      '国家インターネット情報弁公室は、短編動画の抖音(TikTok)、快手、検索の搜狗などスマートフォンアプリ⟦131⟧種に改善を命じた。',
    ],
    [
      'one more example at the end of a heading',
      '中国の⟦131⟧アプリ「個人情報を違法に収集」、TikTokも\n\n国家インターネット情報弁公室は21日、アプリ⟦131⟧個が規定に違反したと公表し、改善を命じた。',
    ],
    [
      'sheets in Korean',
      '국가인터넷정보판공실은 회사가 ⟦1196만⟧ 장의 스크린샷, ⟦83억 2300만⟧ 건의 클립보드 정보를 불법 수집했다고 밝혔다.',
    ],
    ['a count that looks like a year', '国家网信办通报，暂停更新网站⟦1994⟧家，警告网站⟦2021⟧家。'],
    [
      'parts counted by a measure word',
      '市网信办共清理有害信息⟦1857⟧条，其中色情类⟦261⟧条、赌博类⟦45⟧条、谣言类⟦923⟧条。',
    ],
    [
      'parts told in the next sentence',
      '省网信办关闭⟦23⟧家网站。其中，某某视窗等⟦15⟧家网站发布虚假信息，另一批⟦12⟧家网站传播谣言。',
    ],
    ['a small count among sure ones', '国家网信办处置账号⟦306⟧个，清理信息⟦2660⟧条，关闭网站⟦41⟧家，移送线索⟦4⟧件。'],
    [
      'no reports by telephone',
      '国家网信办删除信息⟦2660⟧条。欢迎广大网民拨打2600余家网站举报电话，通过19家新闻网站举报。',
    ],
    ['no users', '国家网信办删除信息⟦2660⟧条。用户注册总数已超过31亿。掌握超过100万用户个人信息的应申报。'],
    ['no name that begins with a number', '国家网信办约谈“9158美女视频”，关闭网站⟦41⟧家。'],
    ['no pledge of companies', '国家网信办删除信息⟦2660⟧条。100余家互联网平台、企业共同发布倡议书。'],
    [
      'no platforms that act for the regulator',
      '国家网信办通报，甲视频、乙直播等28家重点直播、短视频平台共处置直播间⟦57.2万⟧个，关闭账号⟦14万⟧个。',
    ],
    ['platforms that something was done to', '国家网信办通报，处罚⟦28⟧家平台，约谈⟦19⟧家网站，关闭账号⟦14万⟧个。'],
    [
      'no number of games or of a congress',
      '国家网信办开展“清朗·十五运会网络环境整治”行动，二十大以来关闭账号⟦14万⟧个。',
    ],
    ['verbs whose noun is told once', '省网信办约谈网站⟦112⟧家、警告⟦45⟧家、罚款⟦12⟧家。'],
    ['the thing before a measure word', '国家インターネット情報弁公室は、動画⟦235万⟧本と配信者⟦22万⟧人を処分した。'],
    ['accounts with many followers', '网信办关闭粉丝量超百万的账号⟦169⟧个，处置账号⟦1234⟧个。'],
    ['what has so many followers', '国家网信办清理信息⟦2660⟧条，关闭“某某”等⟦13⟧个百万粉丝账号。'],
    [
      'no difference to the year before',
      '国家网信办关闭账号⟦8700⟧个，比上年减少1200个，下架应用⟦310⟧款，同比增加40款。',
    ],
    [
      'counts of phones, not phone numbers',
      '国家网信办处置涉诈网址⟦3187⟧个、跨境电话⟦397⟧个。举报电话：010-55635853。',
    ],
    ['no deaths that rumours told of', '国家网信办关闭谣言“死亡人数至少1000人”的网站⟦18⟧家。'],
    ['companies that are investigated', '省网信办依法对⟦63⟧家企业立案调查。'],
    ['what draws attention', '省网信办的通报引发关注:⟦5300余⟧条有害信息被清理。'],
    [
      'the noun behind brackets with a count',
      '중국 국가사이버정보판공실은 ⟦2100여⟧개(⟦12⟧건 포함) 사이트에 경고하고 불법 사이트 ⟦2686⟧개를 폐쇄했다고 밝혔다.',
    ],
    ['no fine that the law allows', '国家网信办关闭网站⟦41⟧家。网信部门可处十万元以上一百万元以下罚款。'],
    [
      'no count of a platform that obeys',
      '抖音发布公告称，响应中央网信办要求，平台清理违规视频12.3万条，封禁账号4321个。',
    ],
    ['no count of one that was told to', '在网信部门指导下，微博处置违规账号1.7万个，微博方面表示。'],
  ])('finds %s', (_, text) => {
    const { plain, mentions } = marked(text);
    expect(mentionsOf(plain)).toEqual(mentions);
  });
});
