import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The counts of a text that are taken for the regulator's. */
function countsIn(text: string): readonly string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text);
}

describe('a register', () => {
  it('is counted by who keeps it, whoever tells', () => {
    const text =
      'China had 515 million users of generative AI, the China Internet Network Information Center said, with 538 generative AI services registered with the Cyberspace Administration of China.';
    expect(countsIn(text)).toEqual(['538']);
  });
});

describe('a threshold of a rule', () => {
  it('is no count of what was done', () => {
    expect(
      countsIn('国家网信办公布办法：处理100万人以上个人信息，或者累计向境外提供10万人个人信息的，应当申报安全评估。'),
    ).toEqual([]);
    expect(
      countsIn(
        '중국 국가인터넷정보판공실은 누적 10만 명의 개인정보 또는 1만 명의 민감한 개인정보를 처리한 사업자는 심사를 신청해야 한다고 밝혔다.',
      ),
    ).toEqual([]);
  });
});
