import { it } from 'vitest';
import { expectStoryAlone, otherLink as LINK, otherStory as OTHER, paragraphs, sentences } from './story-pages';

const [FIRST, SECOND, THIRD] = sentences;
const [P1, P2, P3] = paragraphs;

// Made up, each in the shape that a kind of site gives its pages.
const pages: Readonly<Record<string, string>> = {
  'a broadcaster, in blocks': `<main><article><div data-component="headline-block"><h1>Accounts closed</h1></div>
    <div data-component="byline-block"><time>26 May 2023</time><span>Share</span></div>
    <div data-component="text-block">${P1}${P2}</div>
    <div data-component="links-block"><ul><li>${LINK}</li><li>${LINK}</li></ul></div>
    <div data-component="text-block">${P3}</div></article>
    <section data-component="related-content"><h2>More on this story</h2><ul><li>${LINK}</li></ul></section></main>`,
  'a news agency': `<main><article><h1 data-testid="Heading">Accounts closed</h1>
    <div data-testid="paragraph-0">${FIRST}</div><div data-testid="paragraph-1">${SECOND}</div>
    <div class="ad-slot__container">Advertisement · Scroll to continue</div><div data-testid="paragraph-2">${THIRD}</div></article>
    <div class="read-next__container__x"><h2>Read Next</h2><ul><li>${LINK}<time>2 hours ago</time></li></ul></div></main>`,
  'a paper with cards in the text': `<main><div data-gu-name="body">${P1}
    <figure><div data-component="rich-link"><a href="/other"><h3>${OTHER}</h3><div>Read more</div></a></div></figure>${P2}
    <figure class="newsletter"><h2>Sign up</h2><p>${OTHER}</p></figure>${P3}</div></main>
    <section><h2>Most viewed in world news</h2><ol><li>${LINK}</li></ol></section>`,
  'a paper whose text stands in columns': `<main><article><section itemprop="articleBody"><div class="StoryBody"><div>${P1}</div></div>
    <div><div>Advertisement</div><a href="#after">SKIP ADVERTISEMENT</a></div><div class="StoryBody"><div>${P2}</div></div>
    <div role="complementary" aria-label="Recommended"><h3>${OTHER}</h3></div><div>${P3}</div></section></article>
    <section><h2>Trending in The Paper</h2><ol><li>${LINK}</li></ol></section></main>`,
  'a paper behind a wall': `<main><header><h1>Accounts closed</h1></header><article>${P1}
    <section class="catcher"><span>Lire aussi :</span><a href="/other">${OTHER}</a></section>${P2}
    <div class="subscriber-only" style="filter:blur(4px)">${P3}</div>
    <section class="paywall"><p>The rest is for subscribers.</p></section></article></main>`,
  'an Indonesian paper': `<div class="read__content"><div class="clearfix">${P1}
    <p><strong>Baca juga: <a href="/other" class="inner-link-baca-juga">${OTHER}</a></strong></p>${P2}${P3}</div></div>
    <div class="artTerkait"><h3>Berita Terkait</h3>${LINK}</div>
    <div class="mostList"><h3>Terpopuler</h3><div><div>1</div>${LINK}</div></div><div class="comment__wrap">${OTHER}</div>`,
  'a Chinese portal': `<div class="article" id="article">${P1}${P2}<div id="app-qrcode">${OTHER}</div>${P3}</div>
    <div id="tab_related"><h2>相关新闻</h2>${LINK}</div><div class="blk_rank"><h3>新闻排行榜</h3><ol><li>${LINK}</li></ol></div>
    <div class="hot-comment"><p>${OTHER}</p></div>`,
  'a Japanese paper': `<main><div><h1>Accounts closed</h1><div>${P1}${P2}${P3}</div></div>
    <div class="relatedArticles"><h2>関連記事</h2><ul><li>${LINK}</li></ul></div></main>`,
  'a broadcaster with a list in the text': `<main><div class="wysiwyg">${P1}
    <div class="more-on"><h2>Recommended Stories</h2><span class="screen-reader-text">list of 1 item</span><ul><li>${LINK}</li></ul></div>
    ${P2}${P3}</div></main>`,
  'a blog of WordPress': `<header id="masthead"><p>${OTHER}</p></header><main id="primary"><article class="post">
    <div class="entry-content">${P1}${P2}${P3}<div class="yarpp-related"><h3>Related posts:</h3><ol><li>${LINK}</li></ol></div></div>
    <footer class="entry-footer">${OTHER}</footer></article><nav>${LINK}</nav>
    <div id="comments" class="comments-area"><ol><li>${OTHER}</li></ol></div></main>
    <aside class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li>${LINK}</li></ul></section></aside>`,
  'a platform of essays': `<div id="root"><article><div><h1>Accounts closed</h1><span>3 min read</span>${P1}${P2}${P3}</div></article>
    <div><h2>Recommended from Platform</h2><div role="link"><a href="/other"><h2>${OTHER}</h2></a></div></div></div>`,
  'a newsletter': `<article class="newsletter-post post"><div class="available-content"><div class="body">${P1}
    <div class="subscription-widget-wrap"><p>${OTHER}</p></div>${P2}${P3}</div></div></article>
    <div id="discussion"><h4>Discussion about this post</h4><div><p>${OTHER}</p></div></div>`,
  'an AMP page': `<article class="amp-wp-article"><div class="amp-wp-article-content">${P1}<amp-ad>${OTHER}</amp-ad>
    <amp-list><div>${OTHER}</div></amp-list>${P2}${P3}</div></article>`,
  'an encyclopaedia': `<div class="mw-parser-output"><p>${FIRST}<sup class="reference"><a href="#cite_note-1">[1]</a></sup></p>${P2}${P3}
    <div role="navigation" class="toc">${OTHER}</div><div role="navigation" class="navbox">${OTHER}</div></div>`,
  'a reader mode': `<div class="container"><h1 class="reader-title">Accounts closed</h1>
    <div class="moz-reader-content"><div id="readability-page-1">${P1}${P2}${P3}</div></div></div>`,
  'a page that folds and loads its text': `<article>${P1}<div class="read-more-content">${P2}</div>
    <div class="lazyload-wrapper">${P3}</div><div class="readmore-box"><h4>Read more</h4>${LINK}</div></article>`,
};

it.each(Object.entries(pages))('reads the story and no other: %s', (_, body) => expectStoryAlone(body));
