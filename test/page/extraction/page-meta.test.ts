import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type PageMeta, pageMeta } from '../../../src/page/extraction/page-meta';

const TEXT = `<p>${'The regulator said that its campaign had gone on for two months. '.repeat(8)}</p>`;

function metaOf(body: string, head = '', attributes = ''): PageMeta {
  const html = `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
  return pageMeta(new JSDOM(html, { url: 'https://paper.example/story/17' }).window.document);
}

describe('the date of a page that has it in its text alone', () => {
  it.each([
    [
      'under the headline',
      `<div class="head"><h1>Accounts closed</h1><div class="updatetime">2023/5/26 17:20</div></div>${TEXT}`,
    ],
    [
      'beside the source, without a heading',
      `<div class="h-title">Accounts closed</div><div class="h-info"><span class="h-time">2023-05-26 07:57:40</span> 来源： <em id="source">某网</em></div>${TEXT}`,
    ],
    [
      'in words',
      `<article><header><h1>Accounts closed</h1><p class="byline">By a reporter</p><p class="dateline">May 26, 2023 at 5:20 p.m.</p></header>${TEXT}</article>`,
    ],
    [
      'and not of today, in the site’s head',
      `<div class="top-date">今天是2026年11月21日 星期六</div><div><h1>Accounts closed</h1><p class="info">发布日期：2023年5月26日</p></div>${TEXT}`,
    ],
  ])('%s', (_, body) => {
    expect(metaOf(body).published).toBe('2023-05-26');
  });

  it.each([
    [
      'in lists of other stories',
      `<h1>Accounts closed</h1>${TEXT}<ul><li>Older <span class="time">发布 2020-01-02</span></li></ul>`,
    ],
    ['in the text', `<div><h1>Accounts closed</h1><p class="information">${TEXT}since May 26, 2022</p></div>`],
    [
      'in the site’s head',
      `<div id="page"><div class="date">2026年11月21日</div><main><h1>Accounts closed</h1>${TEXT}</main></div>`,
    ],
  ])('is none that stands %s', (_, body) => {
    expect(metaOf(body).published).toBeNull();
  });
});

describe('the headline', () => {
  it('is no name of the site', () => {
    const body = `<header><h1><a href="/">The Paper</a></h1></header><h1> </h1><h1><a href="/story/17">Accounts closed</a></h1>`;
    expect(metaOf(body, '<title>Accounts closed | The Paper</title>').headline).toBe('Accounts closed');
    expect(
      metaOf('<h1><a href="/">The Paper</a></h1>', '<meta property="og:title" content="Accounts closed">').headline,
    ).toBe('Accounts closed');
  });
});

describe('the language', () => {
  it.each([
    ['its http-equiv', '<meta http-equiv="Content-Language" content="zh-CN, en">', '', 'zh-CN'],
    ['no character set', '<meta http-equiv="content-language" content="utf-8">', '', null],
    ['the next where the first is none', '<meta property="og:locale" content="ja_JP">', 'lang="UTF-8"', 'ja-JP'],
  ])('is %s', (_, head, attributes, language) => {
    expect(metaOf('', head, attributes).language).toBe(language);
  });
});
