import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleFromDocument } from '../../../src/page/extraction/article-from-document';

function read(body: string, head = ''): { text: string; kinds: string[]; back: (words: string) => string | null } {
  const { document } = new JSDOM(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    .window;
  const { article, map } = articleFromDocument(document);
  return {
    text: article.text,
    kinds: article.blocks.map((block) => block.kind),
    back(words) {
      const start = article.text.indexOf(words);
      const span = map.span(start, start + words.length);
      if (start < 0 || span === null) return null;
      const range = document.createRange();
      range.setStart(span.startContainer, span.startOffset);
      range.setEnd(span.endContainer, span.endOffset);
      return range.toString();
    },
  };
}

const LONG =
  'The regulator said on Friday that its campaign had gone on for two months and would be followed by another one. ';

describe('articleFromDocument: words as a reader sees them', () => {
  it.each([
    ['inline elements', '<p>closed <b>67</b>,<i>000</i> accounts', 'closed 67,000 accounts'],
    ['wbr and soft hyphens', '<p>closed 67,<wbr>000 ac&shy;counts', 'closed 67,000 accounts'],
    ['zero-width spaces and direction marks', '<p>67,&#8203;000 &#8207;accounts', '67,000 accounts'],
    ['comments', '<p>67,<!-- x -->000', '67,000'],
    [
      'many text nodes in a row',
      `<p>${'67,<!-- x -->000 '.repeat(40)}<p>8,000`,
      `${'67,000 '.repeat(40).trim()}\n8,000`,
    ],
    ['raised note marks', '<p>67,000<sup>1</sup> and 8,000<sup><a href="#n2">[2]</a></sup>', '67,000 and 8,000'],
    ['note links that are not raised', '<p>67,000<a href="#cite-3">[3]</a> accounts', '67,000 accounts'],
    ['ruby', '<p><ruby>万<rp>(</rp><rt>まん</rt><rp>)</rp></ruby>件', '万件'],
    ['white space', '<p>\n   closed\n   67,000 \t accounts\n</p>', 'closed 67,000 accounts'],
    ['line breaks', '<p>67,000<br>8,000', '67,000\n8,000'],
    ['no-break spaces', '<p>67&nbsp;000 comptes', '67\u00a0000 comptes'],
    ['preformatted text', '<pre>a  b\nc</pre>', 'a  b\nc'],
    [
      'spans that the style sets apart',
      '<p><span style="display:inline-block">2023</span><span>67,000</span>',
      '2023\n67,000',
    ],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('parts blocks and says what they are', () => {
    const { text, kinds } = read(
      '<h1>A</h1><div>B<p>C</p>D</div><ul><li>E</li></ul><table><caption>F</caption><tr><td>G</td><td>H</td></table><figure><figcaption>I',
    );
    expect(text).toBe('A\nB\nC\nD\nE\nF\nG\nH\nI');
    expect(kinds.join(' ')).toBe('heading paragraph paragraph paragraph item caption cell cell caption');
  });

  it('leads back to the page over split, collapsed and skipped text', () => {
    const { back } = read('<p>closed \n <b>67</b>,<!-- x --><wbr>0&shy;00<sup>1</sup> accounts <i> in </i> all');
    expect(back('67,000')).toBe('67,0\u00ad00');
    expect(back('accounts in all')).toBe('accounts  in  all');
    expect(back('closed 67')).toBe('closed \n 67');
  });
});

describe('articleFromDocument: what is not read', () => {
  it.each([
    ['scripts and styles', '<script>1</script><style>p{}</style><template>2</template><noscript>3</noscript>'],
    ['fields', '<textarea>1</textarea><select><option>2</select><button>3</button><input value="4">'],
    [
      'editable parts',
      '<div contenteditable>1<p>2</div><div contenteditable="plaintext-only">3</div><div role="textbox">4</div>',
    ],
    ['code', '<code>1</code><pre><code>2</code></pre><kbd>3</kbd>'],
    ['menus', '<nav>1</nav><div role="navigation">2</div><menu><li>3</menu>'],
    [
      'hidden parts',
      '<div hidden>1</div><p style="display: none">2</p><p style="visibility:hidden">3</p><dialog>4</dialog>',
    ],
    ['footers', '<footer>1</footer><div role="contentinfo">2</div>'],
    [
      'share bars and comments',
      '<div class="share-bar">1</div><section id="comments"><p>2</p></section><div class="post__commentList">3</div>',
    ],
    ['related lists by name', '<aside class="related-stories"><p>1</p></aside><div class="c-read-more">2</div>'],
    [
      'related lists by heading',
      '<div><h3>Related articles</h3><p>1</p><p>2</p></div><section><h4>相关阅读</h4><p>3</p></section>',
    ],
    ['related lists by a plain label', '<div><div>Most read</div><p>1</p></div>'],
    ['also-read lines', '<p>Also read: <a href="/b">Regulator closes 20,000 websites in campaign</a></p>'],
    [
      'headlines of other stories',
      '<div><a href="/1">China deletes 1.4 million posts</a></div><span>2 May</span><div><a href="/2">Regulator closes 20,000 websites</a></div><div><a href="/3">Another 30,000 accounts are gone</a></div>',
    ],
  ])('%s', (_, html) => {
    expect(read(`<p>${LONG}</p>${html}<p>${LONG}</p>`).text).toBe(`${LONG.trim()}\n${LONG.trim()}`);
  });

  it.each([
    [
      'a body whose class names furniture',
      `<div class="comments-open has-sidebar sidebar"><h1>Head</h1><p>${LONG}</p></div>`,
    ],
    ['a page within a form', `<form><p>${LONG}</p></form>`],
    ['an article in a part named like a widget', `<div class="widget"><p>${LONG}${LONG}</p></div>`],
    ['a commentary', `<div class="commentary"><p>${LONG}</p></div>`],
    ['links in running text', `<p>${LONG}<a href="/x">An earlier campaign had closed accounts</a> as well.</p>`],
  ])('keeps %s', (_, html) => {
    expect(read(html).text).toContain(LONG.trim());
  });

  it('goes on after a related list in the article', () => {
    const { text } = read(
      `<article><h1>H</h1><p>${LONG}</p><div><h3>Related</h3><ul><li>1</ul></div><p>After.</p></article>`,
    );
    expect(text).toBe(`H\n${LONG.trim()}\nAfter.`);
  });

  it('is not led astray by a form whose fields are named like its properties', () => {
    const fields = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'attributes',
      'getAttribute',
      'localName',
      'nodeType',
      'textContent',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(read(`<form class="widget">${fields}<p>${LONG}</p></form><p>After.</p>`).text).toBe(
      `${LONG.trim()}\nAfter.`,
    );
  });

  it('reads open shadow roots where they stand', () => {
    const { document } = new JSDOM('<p>A</p><x-story><p>C</p></x-story><p>D</p>').window;
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'B' }), document.createElement('slot'));
    expect(articleFromDocument(document).article.text).toBe('A\nB\nC\nD');
  });

  it('reads a document nested thousands deep', () => {
    const { document } = new JSDOM('').window;
    let inner: Element = document.createElement('div');
    inner.textContent = 'deep';
    for (let depth = 0; depth < 2000; depth += 1) {
      const outer = document.createElement('div');
      outer.append(inner);
      inner = outer;
    }
    document.body.append(inner);
    expect(articleFromDocument(document).article.text).toBe('deep');
  });
});

describe('articleFromDocument: what the page says of itself', () => {
  it('prefers JSON-LD, then meta elements, then markup', () => {
    const { document } = new JSDOM(
      `<html lang="en-GB"><head><title>T | Paper</title><link rel="canonical" href="https://paper.example/a">
      <meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2023-05-27T09:00:00Z">
      <script type="application/ld+json">{broken</script>
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Posts deleted","datePublished":"2023-05-26","publisher":[{"name":"Paper"}]}]}</script>
      </head><body><h1>Other</h1>`,
      { url: 'https://paper.example/a?x=1' },
    ).window;
    expect(articleFromDocument(document).meta).toEqual({
      headline: 'Posts deleted',
      outlet: 'Paper',
      published: '2023-05-26',
      language: 'en-GB',
      canonical: 'https://paper.example/a',
    });
  });

  it('makes do with little', () => {
    const { document } = new JSDOM('<h1> Posts\n deleted </h1><article><time datetime="2023-05-26">Friday</time>')
      .window;
    expect(articleFromDocument(document).meta).toEqual({
      headline: 'Posts deleted',
      outlet: null,
      published: '2023-05-26',
      language: null,
      canonical: null,
    });
  });
});
