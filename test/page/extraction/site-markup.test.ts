import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleFromDocument } from '../../../src/page/extraction/article-from-document';

const LONG =
  'The regulator said on Friday that its campaign had gone on for two months and would be followed by another one. ';
const P = `<p>${LONG}</p>`;
const TEXT = LONG.trim();

function extracted(html: string, url = 'https://paper.example/story') {
  return articleFromDocument(
    new JSDOM(`<!doctype html><html lang="en"><body>${html}</body></html>`, { url }).window.document,
  );
}
const textOf = (html: string): string => extracted(html).article.text;
const metaOf = (head: string, url?: string) =>
  articleFromDocument(
    new JSDOM(`<!doctype html><html><head>${head}</head><body></body></html>`, {
      url: url ?? 'https://paper.example/story',
    }).window.document,
  ).meta;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the markup of sites: kept', () => {
  it.each([
    ['text behind a wall that is blurred', `${P}${P}${P}<div class="paywall">${P}</div>`, 4],
    [
      'paragraphs that a page builder calls widgets',
      Array.from(
        { length: 6 },
        () => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div>${P}</div></div>`,
      ).join(''),
      6,
    ],
    [
      'posts of a live page, each an article',
      `<main>${`<article><time>9:30</time>${P}</article>`.repeat(3)}</main>`,
      3,
    ],
    [
      'paragraphs of an AMP page',
      `<article><amp-img></amp-img><section>${P}</section><amp-ad></amp-ad>${P}</article>`,
      2,
    ],
    ['parts that are not rendered before they come near', `<div style="content-visibility:auto">${P}</div>`, 1],
    [
      'posts that WordPress names by their subjects',
      `<main>${`<article class="post category-newsletter tag-social"><p>x</p>${P}</article>`.repeat(4)}</main>`,
      4,
    ],
    ['a headline that links to itself', `<h2><a href="/story">${LONG}</a></h2>${P}`, 2],
    ['paragraphs that attributes name', `<p data-component="paragraph" data-testid="paragraph-0">${LONG}</p>`, 1],
    ['text in fonts and centres', `<center><font size="3">${LONG}</font></center>`, 1],
  ])('%s', (_, html, times) => {
    expect(
      textOf(html)
        .split('\n')
        .filter((line) => line === TEXT),
    ).toHaveLength(times);
  });

  it('reads a story in nested custom elements', () => {
    const { document } = new JSDOM('<body><x-app></x-app></body>').window;
    const app = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    const story = document.createElement('x-story');
    app?.append(story);
    story.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: TEXT }));
    expect(articleFromDocument(document).article.text).toBe(TEXT);
  });
});

describe('the markup of sites: left out', () => {
  it.each([
    ['what a shadow of the server declares elsewhere', '<template shadowrootmode="closed"><p>1</p></template>'],
    ['related posts of WordPress', '<div id="jp-relatedposts" class="jp-relatedposts"><p>1</p></div>'],
    ['its latest posts', '<ul class="wp-block-latest-posts"><li>1</li></ul>'],
    ['its comments', '<ol><li class="comment even thread-even"><p>1</p></li></ol>'],
    ['its share bar', '<div class="sharedaddy sd-sharing-enabled"><p>1</p></div>'],
    ['parts named for screen readers', '<section aria-label="Related articles"><p>1</p></section>'],
    ['words for screen readers alone', '<p><span class="sr-only">1</span></p><p class="screen-reader-text">2</p>'],
    ['struck words', '<p><del>1</del><s>2</s></p>'],
    ['a side menu of AMP', '<amp-sidebar hidden><p>1</p></amp-sidebar>'],
    ['data of a framework', '<script type="application/json">{"p":"1"}</script>'],
  ])('%s', (_, html) => {
    expect(textOf(P + html + P)).toBe(`${TEXT}\n${TEXT}`);
  });
});

describe('what pages say of themselves', () => {
  it.each([
    [
      'an array',
      linked([{ '@type': 'Organization' }, { '@type': 'NewsArticle', datePublished: '2023-05-26' }]),
      '2023-05-26',
    ],
    [
      'a graph',
      linked({
        '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', datePublished: '2023-05-26T09:00:00+08:00' }],
      }),
      '2023-05-26T09:00:00+08:00',
    ],
    [
      'a page whose main entity it is',
      linked({ '@type': 'WebPage', mainEntity: { '@type': 'ReportageNewsArticle', datePublished: ['2023-05-26'] } }),
      '2023-05-26',
    ],
    ['a live page', linked({ '@type': 'LiveBlogPosting', datePublished: '2023-05-26 09:00:00' }), '2023-05-26'],
    [
      'data with a character set in its type',
      '<script type="application/ld+json; charset=utf-8">{"@type":"Article","datePublished":"2023-05-26"}</script>',
      '2023-05-26',
    ],
    [
      'data in CDATA, with a line break in a string',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","headline":"Posts\ndeleted","datePublished":"2023-05-26"}\n//]]></script>',
      '2023-05-26',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2023-05-26T09:00:00Z">', '2023-05-26T09:00:00Z'],
    ['a compact date', '<meta name="pubdate" content="20230526 0900">', '2023-05-26'],
    ['seconds since 1970', '<meta name="date" content="1685091600">', '2023-05-26T09:00:00.000Z'],
    ['words', '<meta name="date" content="Fri, 26 May 2023 09:00:00 GMT">', '2023-05-26T09:00:00.000Z'],
    ['Chinese', '<meta name="publishdate" content="2023年5月26日 09:00">', '2023-05-26'],
    ['nothing', '<meta name="date" content="yesterday">', null],
  ])('dates an article by %s', (_, head, published) => {
    expect(metaOf(head).published).toBe(published);
  });

  it('dates it by markup, the article’s own before others', () => {
    expect(extracted('<span itemprop="datePublished" content="2023-05-26">Friday</span>').meta.published).toBe(
      '2023-05-26',
    );
    expect(
      extracted(
        '<article><time datetime="2023-05-28">today</time><time pubdate datetime="2023-05-26">Friday</time></article>',
      ).meta.published,
    ).toBe('2023-05-26');
  });

  it.each([
    ['https://paper.example/2023/05/26/sweep.html', '2023-05-26'],
    ['https://paper.example/20230526/sweep', '2023-05-26'],
    ['https://paper.example/news/sweep-2023-05-26', '2023-05-26'],
    ['https://paper.example/news/2023/13/40', null],
    ['https://paper.example/id/120230526', null],
  ])('dates it by its address %s', (url, published) => {
    expect(metaOf('', url).published).toBe(published);
  });

  it('finds a publisher that stands elsewhere in the data, and reads escaped words', () => {
    const meta = metaOf(
      linked({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'Regulator&#8217;s sweep &amp; more', publisher: { '@id': '#org' } },
          { '@type': 'Organization', '@id': '#org', name: 'The &quot;Ledger&quot;' },
        ],
      }),
    );
    expect(meta).toMatchObject({ headline: 'Regulator’s sweep & more', outlet: 'The "Ledger"' });
  });
});
