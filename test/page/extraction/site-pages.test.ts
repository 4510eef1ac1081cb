import { it } from 'vitest';
import { expectStoryAlone, otherLink as LINK, otherStory as OTHER, paragraphs, sentences } from './story-pages';

const [FIRST, SECOND, THIRD] = sentences;
const [P1, P2, P3] = paragraphs;
const BODY = paragraphs.join('');

// Made up, each in the shape that a kind of page has.
const pages: Readonly<Record<string, string>> = {
  // Boxes that only data attributes or the element itself name.
  'a newsletter box named by data-testid': `<article>${P1}<div data-testid="inline-newsletter-promo"><h3>Asia Briefing</h3><p>${OTHER}</p></div>${P2}${P3}</article>`,
  'a newsletter box named by data-module': `<article>${P1}<section data-module="NewsletterSignup"><p>${OTHER}</p></section>${P2}${P3}</article>`,
  'a newsletter box named by an attribute alone': `<article>${P1}<div data-newsletter-id="17"><p>${OTHER}</p></div>${P2}${P3}</article>`,
  'related stories named by data-qa': `<article>${P1}<div data-qa="interstitial-related"><p>${OTHER}</p></div>${P2}${P3}</article>`,
  'a box in an element of its own': `<article>${P1}<newsletter-signup><p>${OTHER}</p></newsletter-signup>${P2}<ps-related-stories><p>${OTHER}</p></ps-related-stories>${P3}</article>`,
  'a box named by its list of modules': `<article>${P1}<div data-type="recirc"><div>${OTHER}</div></div>${P2}${P3}</article>`,
  // Newsletters and archives.
  'the archive of a newsletter': `<div class="single-post">${BODY}</div>
    <div class="portable-archive"><div class="portable-archive-list"><div class="post-preview"><a href="/p/1">${OTHER}</a><a href="/p/1">The week in numbers</a><time datetime="2022-01-02">Jan 2</time></div>
    <div class="post-preview"><a href="/p/2">${OTHER}</a><time>Jan 1</time></div></div></div>`,
  'posts of the same blog': `<main class="gh-main"><article class="gh-article post"><h1 class="gh-article-title">Accounts closed</h1><section class="gh-content">${BODY}</section></article>
    <section class="gh-container"><h2>You might also like</h2><div class="gh-feed"><article class="gh-card post"><a href="/x"><h3>${OTHER}</h3><p class="gh-card-excerpt">${OTHER}</p></a></article></div></section></main>`,
  'the popular posts of a blog': `<div class="post-body entry-content">${BODY}</div><div class="sidebar"><div class="widget PopularPosts"><h3>Blog</h3><ul><li>${LINK}</li></ul></div></div><div class="blog-pager">${LINK}</div>`,
  // An encyclopaedia.
  'messages over an encyclopaedia’s article': `<div class="mw-parser-output"><div class="shortdescription noprint">${OTHER}</div><table class="box-Update plainlinks metadata ambox ambox-content" role="presentation"><tbody><tr><td class="mbox-text"><div>${OTHER}</div></td></tr></tbody></table>
    <div role="note" class="hatnote navigation-not-searchable">${OTHER}</div>${BODY}
    <div class="reflist"><div class="mw-references-wrap"><ol class="references"><li id="cite_note-1"><cite class="citation news">${OTHER}</cite></li></ol></div></div>
    <div class="side-box metadata side-box-right plainlinks sistersitebox"><div>${OTHER}</div></div></div><div id="catlinks" class="catlinks">${OTHER}</div><div class="printfooter">${OTHER}</div>`,
  'references in an encyclopaedia of its own skin': `<div id="bodyContent">${BODY}<h2>References</h2><ol class="references"><li>${OTHER}</li></ol><h2>Further reading</h2><div class="refbegin"><ul><li>${OTHER}</li></ul></div></div>`,
  // Things within the story.
  'a read-more link inside the story': `<article>${P1}<p><a href="/other">Read more: ${OTHER}</a></p>${P2}<p>READ: ${LINK}</p>${P3}</article>`,
  'a link line with an arrow': `<article>${P1}<p><strong>&gt;&gt; ${LINK}</strong></p>${P2}<p>▶ ${LINK}</p>${P3}</article>`,
  'related by label in bold': `<article>${P1}<p><strong>Related: </strong>${LINK}</p>${P2}<p><b>RELATED STORY</b><br>${LINK}</p>${P3}</article>`,
  'an author’s box': `<article>${BODY}<div class="author-bio"><p>${OTHER}</p></div><div class="about-the-author"><p>${OTHER}</p></div><section data-component="author-card">${OTHER}</section></article>`,
  'an embedded post of somebody': `<article>${P1}<aside class="pullquote-related"><p>${OTHER}</p></aside>${P2}${P3}</article>`,
  'most read in the middle': `<article>${P1}${P2}<div class="mid-article"><h4>Most read</h4><ol><li>${LINK}</li></ol></div>${P3}</article>`,
  'numbered most-read list without a name': `<article>${BODY}</article><div class="css-x1"><div>Most Read World News</div><ol><li>${LINK}<li>${LINK}</ol></div>`,
  // Layers over the page.
  'a cookie layer': `<article>${BODY}</article><div id="onetrust-banner-sdk"><p>${OTHER}</p></div><div id="sp_message_container_1"><p>${OTHER}</p></div>`,
  'an alert': `<div role="alertdialog"><p>${OTHER}</p></div><article>${BODY}</article><div class="breaking-news-ticker"><p>${OTHER}</p></div>`,
  'comments of a third party': `<article>${BODY}</article><div id="disqus_thread"><p>${OTHER}</p></div><div id="coral_talk_stream">${OTHER}</div><div class="fb-comments"><p>${OTHER}</p></div><div data-spot-im-module-default-area="conversation"><p>${OTHER}</p></div><div id="vuukle-comments">${OTHER}</div><div class="giscus">${OTHER}</div><div id="isso-thread">${OTHER}</div>`,
  'comments in microdata': `<article>${BODY}<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p itemprop="text">${OTHER}</p></div></article>`,
  'words not for print': `<article>${P1}<div class="no-print"><p>${OTHER}</p></div>${P2}<div class="d-print-none"><p>${OTHER}</p></div>${P3}</article>`,
  // East Asian sites.
  'a Chinese messenger’s article': `<div id="js_article" class="rich_media"><h1 class="rich_media_title">Accounts closed</h1><div class="rich_media_content" id="js_content"><section>${P1}</section><section>${P2}${P3}</section></div>
    <div class="rich_media_area_extra"><div id="relation_article"><div>${OTHER}</div></div><div id="js_cmt_container">${OTHER}</div></div></div>`,
  'a Chinese portal’s guesses': `<div id="mp-editor" class="article">${BODY}</div><div class="god-article-bottom"><h4>大家都在看</h4><p>${OTHER}</p></div><div class="groom-read"><h3>推荐阅读</h3><div>${LINK}</div></div>`,
  'a Chinese portal’s follow-ups': `<div class="post_main"><div class="post_body">${BODY}</div><div class="post_recommends">${OTHER}</div><div class="post_comment"><div class="tie-area">${OTHER}</div></div></div>`,
  'a question-and-answer page': `<div class="QuestionHeader"><h1>Accounts?</h1></div><div class="AnswerItem"><div class="RichContent">${BODY}</div></div><div class="Comments-container"><div>${OTHER}</div></div><div class="Card"><div class="Recommendations-Main">${OTHER}</div></div>`,
  'a government site’s page': `<div class="main-content"><div class="TRS_Editor">${BODY}</div><div class="relnews"><h3>相关稿件</h3><ul><li>${LINK}</li></ul></div></div>`,
  'a government site’s list of files': `<div id="UCAP-CONTENT">${BODY}</div><div class="related_list"><p>解读</p><p>${OTHER}</p></div>`,
  'a Japanese paper’s ranking': `<main><article>${BODY}</article><section><h2>アクセスランキング</h2><ol><li>${LINK}</li></ol></section><div><h2>こんな記事も</h2><p>${OTHER}</p></div><div><h2>注目記事</h2><p>${OTHER}</p></div></main>`,
  'a Korean agency': `<article class="story-news article">${P1}<aside class="ads-box">${OTHER}</aside>${P2}${P3}</article><div class="aside-box"><strong>많이 본 뉴스</strong><ol><li>${LINK}</li></ol></div><div><strong>이 시각 많이 본 뉴스</strong><p>${OTHER}</p></div>`,
  'a Korean portal': `<div id="newsct_article"><article id="dic_area">${FIRST}<br><br>${SECOND}<br><br>${THIRD}</article></div><div class="media_end_head_journalist_layer">기자</div><div class="u_cbox"><span class="u_cbox_contents">${OTHER}</span></div>`,
  'a Vietnamese paper': `<article class="fck_detail">${P1}<ul class="list-news"><li>${LINK}</li></ul>${P2}${P3}</article><div class="box-tinlienquanv2"><p>${OTHER}</p></div><div id="box_comment_vne"><p>${OTHER}</p></div>`,
  'an Indonesian portal': `<div class="detail__body-text">${P1}<div class="lihatjg"><strong>Lihat juga</strong>${LINK}</div><table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga:</strong><a href="/x">${OTHER}</a></div></td></tr></tbody></table>${P2}${P3}</div>`,
  'an Arabic broadcaster': `<main><div class="wysiwyg">${P1}<div class="more-on"><h2>موضوعات متعلقة</h2><p>${OTHER}</p></div>${P2}${P3}</div><div><h3>المزيد من الأخبار</h3><p>${OTHER}</p></div></main>`,
  'a Russian agency': `<div class="article__body">${P1}<div class="article__block" data-type="article"><div class="article__article"><a href="/o">${OTHER}</a></div></div>${P2}${P3}</div><div class="article__userbar">x</div><div class="endless__item-recommend"><p>${OTHER}</p></div>`,
  'a Russian forum’s post': `<article class="tm-article-presenter__content"><div class="article-formatted-body">${BODY}</div></article><div class="tm-article-comments-wrapper"><div>${OTHER}</div></div><section><h2>Читают сейчас</h2><p>${OTHER}</p></section>`,
  'a French paper’s inset': `<article>${P1}<div class="article__inread"><p>Lire l’analyse : ${LINK}</p></div>${P2}<p>Lire aussi | ${LINK}</p>${P3}</article><section><h2>Édition du jour</h2></section>`,
  // Platforms.
  'a forum of links': `<shreddit-post><div slot="text-body">${BODY}</div></shreddit-post><shreddit-comment-tree><shreddit-comment><p>${OTHER}</p></shreddit-comment></shreddit-comment-tree>`,
  'a forum of old': `<div class="sitetable"><div class="usertext-body"><div class="md">${BODY}</div></div></div><div class="commentarea"><div class="usertext-body"><p>${OTHER}</p></div></div>`,
  'a list of hackers’ comments': `<table id="hnmain"><tbody><tr><td><div class="toptext">${BODY}</div></td></tr><tr><td><table class="comment-tree"><tbody><tr class="athing comtr"><td><div class="commtext">${OTHER}</div></td></tr></tbody></table></td></tr></tbody></table>`,
  'a video’s description': `<ytd-watch-flexy><ytd-watch-metadata><div><h1>Accounts closed</h1></div><ytd-text-inline-expander><span>${FIRST}<br>${SECOND}<br>${THIRD}</span></ytd-text-inline-expander></ytd-watch-metadata><ytd-comments><yt-formatted-string>${OTHER}</yt-formatted-string></ytd-comments><ytd-watch-next-secondary-results-renderer><span>${OTHER}</span></ytd-watch-next-secondary-results-renderer></ytd-watch-flexy>`,
  'an archive’s frame': `<div id="wm-ipp-base"><div id="wm-ipp"><p>${OTHER}</p></div></div><article>${BODY}</article>`,
  'a web preview of a messenger': `<section class="tgme_channel_history"><div class="tgme_widget_message_wrap"><div class="tgme_widget_message js-widget_message"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_text">${FIRST}<br>${SECOND}<br>${THIRD}</div><div class="tgme_widget_message_footer">1.2K</div></div></div></div></section>`,
  'a feed reader': `<main class="entryHolder"><div class="entry__content content"><div>${BODY}</div></div></main><div class="StreamPage__sidebar"><p>${OTHER}</p></div>`,
  'a mail reader': `<div role="main"><div class="adn"><div class="a3s aiL"><table role="presentation"><tbody><tr><td>${BODY}</td></tr></tbody></table></div></div></div>`,
  'a Drupal site': `<main><article class="node node--type-article"><div class="field field--name-body">${BODY}</div><section class="field field--type-comment">${OTHER}</section></article></main><aside class="layout-sidebar-second"><p>${OTHER}</p></aside><div class="region-sidebar-first"><div class="views-element-container"><p>${OTHER}</p></div></div>`,
  'posts of a timeline': `<main><article data-testid="tweet" role="article"><div data-testid="tweetText">${FIRST}<br>${SECOND}<br>${THIRD}</div><div role="group" aria-label="12 replies"><button>12</button></div></article></main><div data-testid="sidebarColumn"><div aria-label="Trending now"><p>${OTHER}</p></div></div>`,
  'a paper with boxes of its own build': `<div data-qa="GenericArticle-Content">${P1}<div data-qa="ArticleBody-NewsletterWidget"><p>${OTHER}</p></div>${P2}${P3}<div data-testid="MoreFromSection" class="more-from"><p>${OTHER}</p></div></div>`,
  'a podcast': `<article>${P1}<div class="podcast-promo"><p>${OTHER}</p></div>${P2}${P3}<section class="transcript">x</section></article>`,
};

it.each(Object.entries(pages))('reads the story and no other: %s', (_, body) => expectStoryAlone(body));
