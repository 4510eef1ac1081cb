/**
 * Labels over lists of other stories and over comments, in the languages that are read. Looked up whole: a pattern of
 * all of them would take longer to compile than an article to walk.
 */
const LABELS = new Set(
  [
    'read|also read|more read|read also|read next|read more|related|related article|related articles|related story',
    'related stories|related news|related content|related posts|related topics|related links|related coverage',
    'related reading|see also|most read|most popular|most viewed|most shared|popular|popular now|popular stories',
    'popular posts|trending|trending now|recommended|recommended for you|recommended stories|recommended reading',
    'you may like|you might like|you may also like|you might also like|latest|latest news|latest stories',
    "latest headlines|top stories|editors pick|editors picks|editor's pick|editor's picks|editors' picks|editor's choice",
    'editors choice|up next|discussion about this post|comment|comments|leave a comment|leave a reply|tags|topics|newsletter',
    '相关阅读|相关新闻|相关文章|相关链接|相关报道|延伸阅读|延伸閱讀|相關新聞|相關文章|相關報導|相關閱讀|相關連結|推荐阅读|推薦閱讀',
    '热门新闻|热门文章|热门排行|新闻排行榜|排行榜|熱門新聞|熱門文章|熱門排行|猜你喜欢|更多新闻|更多新聞|更多报道|更多報導|更多文章|最新消息|最新新闻',
    '最新新聞|编辑推荐|編輯推薦|评论|評論|留言',
    '関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ|おすすめ記事|人気記事|ランキング|コメント',
    '관련 기사|관련기사|관련 뉴스|관련뉴스|많이 본 기사|많이 본 뉴스|추천 기사|인기 기사|댓글',
    'baca juga|berita terkait|berita terpopuler|berita lainnya|artikel terkait|artikel lainnya|artikel menarik lainnya',
    'terpopuler|terkini|rekomendasi|komentar',
    'à lire aussi|à lire également|a lire aussi|a lire également|lire aussi|lire la suite|lire également',
    'sur le même sujet|sur le même thème|article lié|articles liés|article similaire|articles similaires',
    'article connexe|articles connexes|article associé|articles associés|les plus lus|les plus populaires',
    'les plus consultés|commentaire|commentaires',
    'te puede interesar|lee también|lea también|artículos relacionados|noticias relacionadas|lo más leído|lo más visto',
    'más noticias|comentarios',
    'leia também|leia mais|veja também|notícias relacionadas|mais lidas|comentários',
    'leggi anche|articoli correlati|potrebbe interessarti|i più letti|commenti',
    'читайте также|по теме|похожие статьи|похожие новости|популярное|комментарии|материалы по теме',
    'xem thêm|tin liên quan|bài liên quan|đọc nhiều|có thể bạn quan tâm|bình luận',
    'ilgili haberler|bunlar da ilginizi çekebilir|en çok okunanlar|yorumlar',
    'läs även|läs också|läs mer|relaterat|mest läst|kommentarer',
    'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|الأكثر قراءة|التعليقات',
    'আরও পড়ুন|আরো পড়ুন|সম্পর্কিত|মন্তব্য',
    'यह भी पढ़ें|ये भी पढ़ें|संबंधित|टिप्पणियाँ',
  ].flatMap((labels) => labels.split('|')),
);

/** How labels begin that go on as they like: "More from Politics". */
const BEGINNINGS =
  'recommended from|trending in|most read in|most viewed in|most popular in|more stories|more news|more from|more on|more in|more like|share this|das könnte|mehr zum thema|lesen sie auch|ähnliche artikel|meistgelesen|kommentare|auch interessant'.split(
    '|',
  );
const LONGEST_HEADING = 60;
/** Longest continuation of a beginning, in UTF-16 units. */
const LONGEST_REST = 40;

/** True where the heading stands over a list of other stories, or over comments. */
export function headsOtherStories(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const label = text
    .trim()
    .replace(/\s*(?:\(\d+\))?\s*[:：›»]?$/, '')
    .replaceAll('’', "'")
    .toLowerCase();
  return (
    LABELS.has(label) ||
    BEGINNINGS.some((beginning) => {
      const rest = label.startsWith(beginning) ? label.slice(beginning.length) : null;
      return rest !== null && rest.length <= LONGEST_REST && !/^[a-z]/.test(rest);
    })
  );
}
