import { it } from 'vitest';
import { expectStoryAlone, otherLink as LINK, otherStory as OTHER, paragraphs, sentences } from './story-pages';

const [FIRST, SECOND, THIRD] = sentences;
const [P1, P2, P3] = paragraphs;
const BODY = paragraphs.join('');

// Made up, each in the shape that pages have in a part of the world.
const pages: Readonly<Record<string, string>> = {
  // Mainland China.
  'the regulator’s own site': `<div class="main-content"><h1 class="title">Accounts closed</h1><div class="info clearfix"><span id="pubtime">2023年05月26日 10:00</span><span id="source">来源：中国网信网</span><span>【打印】【纠错】</span></div>
    <div id="BodyLabel">${BODY}</div><div class="edit">（责任编辑：某某）</div></div><div class="list-box"><h2>相关新闻</h2><ul><li><a href="/o">${OTHER}</a><span>2023-05-20</span></li></ul></div>`,
  'a provincial office, one block with breaks and wide spaces': `<div class="article"><h2>Accounts closed</h2><div id="zoom">&emsp;&emsp;${FIRST}<br><br>&emsp;&emsp;${SECOND}<br>\n<br>&emsp;&emsp;${THIRD}<br></div></div>
    <div class="next"><p>上一篇：${LINK}</p><p>下一篇：${LINK}</p></div>`,
  'a state agency': `<div class="nav"><div class="nav-carousel"><span>${LINK}</span><span>${LINK}</span></div></div><div id="detail"><span id="detailContent">${P1}${P2}${P3}</span></div>
    <div id="articleEdit"><span class="tiyi1"><a href="javascript:void(0);">【纠错】</a></span><span class="editor">【责任编辑:某某】</span></div><div class="relate-news"><div><p>${OTHER}</p></div></div><ul class="hot-news"><li><a href="/o">${OTHER}</a><div>2018-03-02 08:58:39</div></li></ul>`,
  'a party paper': `<div class="rm_txt_con cf">${BODY}<div class="edit cf">(责编：某某)</div></div><div class="rm_relevant cf"><h3>相关新闻</h3><ul><li>${LINK}</li></ul></div>`,
  'a Shanghai paper, with names of modules': `<main><div class="index_leftcontent__Kj3Yv"><h1 class="index_title__B8mhI">Accounts closed</h1><div class="index_cententWrap__Jv8jK">${BODY}</div><div class="index_comment__uHs4C"><p>${OTHER}</p></div></div>
    <div class="index_rightcontent__q9j0A"><div class="index_ppreport__slNZB"><a href="/h">澎湃热榜</a></div><ul><li>${LINK}</li><li>${LINK}</li></ul></div></main>`,
  'a Hong Kong broadcaster on the mainland': `<div class="index_text_D0U1y">${P1}${P2}${P3}</div><div class="index_recommendWrap_x"><p>${OTHER}</p></div><div class="index_hotComment_x"><p>${OTHER}</p></div>`,
  'a portal with an app’s box': `<div id="artibody"><p>　　原标题：Accounts closed</p>${P1}${P2}${P3}<p class="article-editor">责任编辑：某某 SN123</p></div><div class="appendQr_wrap">扫码</div><div class="blk-related"><p>${OTHER}</p></div>`,
  'a portal whose text folds': `<div class="content-article" style="max-height:500px;overflow:hidden">${P1}${P2}${P3}</div><div class="read-more-btn">展开全文</div><div class="relate-list"><h3>更多精彩</h3>${LINK}</div>`,
  'a messenger’s letter-spaced sections': `<div id="js_content"><section><section><p style="letter-spacing:1px"><span>${FIRST.slice(0, 40)}</span><span style="letter-spacing:2px"><strong>${FIRST.slice(40)}</strong></span></p></section></section><section>${P2}</section><p><br></p><section>${P3}</section><section><p><strong>往期推荐</strong></p><p>${LINK}</p><p>${LINK}</p></section></div>`,
  // Taiwan, Hong Kong, Singapore.
  'a Singapore paper': `<article>${P1}<section class="further-reading"><h4>延伸阅读</h4><a href="/o">${OTHER}</a></section>${P2}${P3}</article>`,
  'a Taiwanese paper, with its line to read on': `<div class="text boxTitle boxText"><p>${FIRST}</p><p class="appE1121">請繼續往下閱讀...</p>${P2}${P3}<p><strong>延伸閱讀</strong></p><p>${LINK}</p><p>${LINK}</p></div>`,
  'a Taiwanese agency': `<div class="centralContent"><h1><span>Accounts closed</span></h1><div class="updatetime"><span>2023/5/26 17:20</span></div><div class="paragraph">${BODY}<p>（編輯：某某）1120526</p></div><div class="paragraph moreArticle"><div class="moreArticle-title">延伸閱讀</div><ul><li>${LINK}</li></ul></div></div>`,
  'a Hong Kong broadcaster, broken lines': `<div class="itemFullText">${FIRST}<br>\r\n<br>\r\n${SECOND}<br>\r\n<br>\r\n${THIRD}</div><div class="itemSlideShow"></div><div class="relatedNews"><p>${OTHER}</p></div>`,
  // Japan and Korea.
  'a Japanese paper’s bracketed label': `<section>${BODY}<p>【関連記事】</p><ul><li>${LINK}</li></ul></section>`,
  'a Japanese agency': `<div class="ArticleText"><p>　${FIRST}<br>　${SECOND}<br>　${THIRD}</p></div><div class="box"><p>■関連記事</p><p>${OTHER}</p></div>`,
  'a Korean paper’s bracketed label': `<div id="article-view-content-div">${BODY}<div><p>[관련기사]</p><p>▶ ${LINK}</p></div></div>`,
  // South-East Asia.
  'an Indonesian portal’s pages': `<div class="detail__body-text"><strong>Jakarta</strong> - ${P1}<p>ADVERTISEMENT</p><div class="clearfix"></div><p>SCROLL TO CONTINUE WITH CONTENT</p>${P2}<div class="detail__multiple">Halaman 1 2</div><p><b>Simak juga: </b>${LINK}</p>${P3}</div>`,
  'a Vietnamese paper’s box of one story': `<div class="detail-content" itemprop="articleBody">${P1}<div class="VCSortableInPreviewMode" type="RelatedOneNews"><div><a href="/o">${OTHER}</a><p>${OTHER}, a teaser says.</p></div></div>${P2}${P3}</div>`,
  // Europe and the Americas.
  'a Spanish paper': `<article>${P1}<section class="a_ei"><header><h3>Más información</h3></header><div><a href="/o">${OTHER}</a><p>${OTHER}</p></div></section>${P2}${P3}<section class="a_t"><h3>Archivado en</h3><ul><li><a href="/t">China</a></li></ul></section></article>`,
  'a Brazilian portal': `<article itemprop="articleBody"><div class="wall protected-content"><p class="content-text__container">${FIRST}</p><ul class="content-unordered-list"><li><strong>LEIA TAMBÉM:</strong> ${LINK}</li></ul>${P2}${P3}</div></article>`,
  'a German magazine': `<article><div data-area="body"><div class="RichText">${P1}</div><section data-area="related_articles"><h3>Mehr zum Thema</h3><p>${OTHER}</p></section><div class="RichText">${P2}${P3}</div></div></article>`,
  'a French agency’s page': `<article class="article__content">${P1}<section class="friend"><p>Lire aussi</p><p>${OTHER}</p></section>${P2}${P3}<p class="article__status">Il vous reste 50% de cet article à lire.</p></article>`,
  'a Russian paper': `<div class="topic-body__content"><p class="topic-body__content-text">${FIRST}</p><div class="box-inline-topic"><div>Материалы по теме:</div><a href="/o">${OTHER}</a></div>${P2}${P3}</div>`,
  'an Arabic broadcaster’s list': `<div class="wysiwyg">${P1}<div class="more-on"><span class="screen-reader-text">list of 2 items</span><ul><li><span>list 1 of 2</span><h3>${LINK}</h3></li><li><span>list 2 of 2</span><h3>${LINK}</h3></li></ul><span>end of list</span></div>${P2}${P3}</div>`,
  'a broadcaster in many languages': `<main role="main">${P1}<section role="region" aria-labelledby="recs"><strong id="recs">热读</strong><ul><li><h3>${LINK}</h3></li></ul></section>${P2}${P3}</main>`,
  'a press photograph that opens': `<article>${P1}<div class="photo"><a href="/images/office.jpg?w=900"><img src="x"><p>${SECOND}</p></a></div>${P3}</article>`,
};

it.each(Object.entries(pages))('reads the story and no other: %s', (_, body) => expectStoryAlone(body));
