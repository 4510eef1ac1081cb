import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** What is mixed up in the count of accounts that a text gives. */
function aspectsOf(text: string): readonly string[] | undefined {
  const article = articleFromText(text);
  const read = readArticle({ ...article, meta: { ...article.meta, published: '2023-05-27' } }, sampleIndex);
  return read.links.find(({ figure }) => figure?.endsWith('/handled'))?.aspects;
}

describe('one of two verbs', () => {
  it('is said of a count that "or" gives both, and raises no alarm where the other one is right', () => {
    expect(aspectsOf('The Cyberspace Administration of China closed 927,600 accounts.')).toEqual(['action']);
    expect(aspectsOf('The Cyberspace Administration of China penalised or closed 927,600 accounts.')).toEqual([]);
    expect(aspectsOf('La Cyberspace Administration of China ha sanzionato o chiuso 927.600 account.')).toEqual([]);
    expect(aspectsOf('国家网信办对92.76万个账号采取关闭、禁言等措施。')).toEqual([]);
    expect(aspectsOf('国家网信办关闭92.76万个账号。')).toEqual(['action']);
  });

  it('is not what a Portuguese article joins', () => {
    expect(aspectsOf('A Administração do Ciberespaço da China ordenou o encerramento de 927.600 contas.')).toEqual([
      'action',
    ]);
  });

  it('is as hard as the milder of the two', () => {
    expect(aspectsOf('The Cyberspace Administration of China deleted or closed 927,600 accounts.')).toEqual(['action']);
  });
});

describe('a part of a count', () => {
  it('is of what the count is of', () => {
    const text = 'The Cyberspace Administration of China said that 7,541 of the 66,600 closed accounts spread rumours.';
    const { links } = readArticle(articleFromText(text), sampleIndex);
    expect(links.map(({ mention }) => mention.object)).toEqual(['accounts', 'accounts']);
  });
});
