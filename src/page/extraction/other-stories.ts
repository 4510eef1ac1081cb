/**
 * Labels over lists of other stories and over comments, in the languages that are read, a bar before and after each.
 * Looked up whole, in one string: a pattern or a set of all of them would take longer to make than an article to walk.
 */
const LABELS = `|${[
  'read|also read|more read|read also|read next|read more|read this next|what to read next|related',
  'related article|related articles|related story|related stories|related news|related content|related posts',
  'related topics|related links|related coverage|related reading|further reading|see also|most read|most popular',
  'most viewed|most shared|popular|popular now|popular stories|popular posts|trending|trending now|recommended',
  'recommended for you|recommended stories|recommended reading|you may like|you might like|you may also like',
  "you might also like|you might be interested in|in case you missed it|don't miss|around the web|sponsored content",
  'latest|latest news|latest stories|latest headlines|latest posts|recent posts|recent articles|top stories|featured stories',
  "editors pick|editors picks|editor's pick|editor's picks|editors' picks|editor's choice|editors choice|up next",
  'about the author|about the authors|discussion about this post|comment|comments|leave a comment|leave a reply|tags|topics',
  'newsletter|references|external links|next article|previous article|next post|previous post|next story|previous story',
  '相关阅读|相关新闻|相关文章|相关链接|相关报道|相关稿件|相关文档|延伸阅读|推荐阅读|热门新闻|热门文章|热门排行|热点新闻|热点推荐',
  '新闻排行榜|排行榜|猜你喜欢|为你推荐|为您推荐|精彩推荐|大家都在看|大家还在看|往期回顾|往期推荐|更多新闻|更多报道|更多文章|更多精彩',
  '最新消息|最新新闻|编辑推荐|评论|留言|网友评论|热门评论|热读|热门内容|热帖|热词|热榜|上一篇|下一篇|上一条|下一条|上一页|下一页',
  '延伸閱讀|相關新聞|相關文章|相關報導|相關閱讀|相關連結|推薦閱讀|熱門新聞|熱門文章|熱門排行|更多新聞|更多報導|最新新聞|編輯推薦|評論',
  '為你推薦|猜你喜歡|你可能也想看|你可能感興趣|其他人也看|大家都在看|看更多|熱門話題|熱讀|熱門內容|上一則|下一則|上一頁|下一頁',
  '関連記事|関連ニュース|関連リンク|関連トピックス|あわせて読みたい|あわせて読む|こんな記事も|注目記事|注目の記事|おすすめ|おすすめ記事',
  'おすすめの記事|人気記事|人気の記事|新着記事|最新記事|よく読まれている記事|ピックアップ|ランキング|アクセスランキング|コメント|前の記事|次の記事',
  '관련 기사|관련기사|관련 뉴스|관련뉴스|많이 본 기사|많이 본 뉴스|이 시각 많이 본 뉴스|추천 기사|추천 뉴스|인기 기사|인기기사|실시간 인기 기사',
  '주요 뉴스|주요뉴스|최신 기사|최신기사|랭킹뉴스|함께 보면 좋은 기사|댓글|이전글|다음글|이전 기사|다음 기사',
  'baca juga|lihat juga|simak juga|saksikan juga|berita terkait|berita terpopuler|berita terbaru|berita lainnya|berita lain',
  'artikel terkait|artikel lainnya|artikel menarik lainnya|artikel pilihan|pilihan editor|terpopuler|terkini|rekomendasi|komentar',
  'à lire aussi|à lire également|a lire aussi|a lire également|lire aussi|lire la suite|lire également|voir aussi|à découvrir',
  "à ne pas manquer|pour aller plus loin|sur le même sujet|sur le même thème|dans la même rubrique|plus d'articles",
  'article lié|articles liés|article similaire|articles similaires',
  'article connexe|articles connexes|article associé|articles associés|les plus lus|les plus populaires',
  'les plus consultés|commentaire|commentaires',
  'te puede interesar|también te puede interesar|lee también|lea también|ver también|artículos relacionados|noticias relacionadas',
  'lo más leído|lo más visto|más leídas|más noticias|comentarios|más información|archivado en',
  'leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|relacionadas|mais lidas|mais notícias|comentários',
  'leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|i più letti|commenti',
  'weitere artikel|verwandte artikel|zum thema|mehr lesen|lesen sie mehr',
  'читайте также|по теме|новости по теме|похожие статьи|похожие новости|другие новости|популярное|самое читаемое|рекомендуем',
  'читают сейчас|лучшее за сутки|комментарии|материалы по теме',
  'xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin mới nhất|đọc nhiều|có thể bạn quan tâm|bình luận',
  'ilgili haber|ilgili haberler|ilgili konular|bunlar da ilginizi çekebilir|ilginizi çekebilir|en çok okunanlar|çok okunanlar|yorumlar',
  'läs även|läs också|läs mer|relaterat|mest läst|senaste nytt|kommentarer',
  'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ المزيد|شاهد أيضا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|موضوعات متعلقة|أخبار متعلقة',
  'المزيد من الأخبار|الأكثر قراءة|التعليقات',
  'আরও পড়ুন|আরো পড়ুন|আরও খবর|সম্পর্কিত|সম্পর্কিত খবর|মন্তব্য',
  'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित|संबंधित खबरें|टिप्पणियाँ',
].join('|')}|`;

/** How labels begin that go on as they like: "More from Politics". */
const BEGINNINGS =
  'recommended from|trending in|most read|most viewed in|most popular in|more stories|more news|more from|more on|more in|more like|share this|das könnte|mehr zum thema|lesen sie auch|ähnliche artikel|meistgelesen|kommentare|auch interessant'.split(
    '|',
  );
const LONGEST_HEADING = 60;
/** Longest continuation of a beginning, in UTF-16 units. */
const LONGEST_REST = 40;

/** Brackets and bullets that papers put around a label: "【関連記事】", "■ Related", "[관련기사]". */
const BEFORE_LABEL = /^[\s[({<【［（「『《〈＜■□◆◇●○・•▶▷►▸▼▽▲△※☆★→»›*#>|｜+-]+/;
const AFTER_LABEL = /[\s\])}>】］）」』》〉＞：:›»→▶▼…|｜-]+$/;

/** True where the heading stands over a list of other stories, or over comments. */
export function headsOtherStories(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const label = text
    .replace(/\s*\(\d+\)\s*[:：]?\s*$/, '')
    .replace(BEFORE_LABEL, '')
    .replace(AFTER_LABEL, '')
    .replaceAll('’', "'")
    .toLowerCase();
  return (
    LABELS.includes(`|${label}|`) ||
    BEGINNINGS.some((beginning) => {
      const rest = label.startsWith(beginning) ? label.slice(beginning.length) : null;
      return rest !== null && rest.length <= LONGEST_REST && !/^[a-z]/.test(rest);
    })
  );
}

/** What else stands before the link to another story, and would be no heading over one. */
const LINK_LABELS = /^(?:(?:watch|listen|more)$|lire (?:l'|le |la |les |notre |nos )|voir (?:l'|le |la |les ))/;
/** What stands between a label and its link. */
const LABEL_END = /\s*[:：|›»>\n–-]/;
/** Signs before a label. Made when first needed: looking up the classes of Unicode takes longer than all else here. */
let labelSigns: RegExp | null = null;

/** True where a line begins as one that links to another story: "Also read: …". */
export function labelsLink(text: string): boolean {
  const beginning = text.slice(0, LONGEST_HEADING);
  if (!LABEL_END.test(beginning)) return false;
  labelSigns ??= /^[^\p{L}\p{N}]+/u;
  const start = beginning.replace(labelSigns, '');
  const end = start.search(LABEL_END);
  if (end <= 0) return false;
  const label = start.slice(0, end);
  return headsOtherStories(label) || LINK_LABELS.test(label.replaceAll('’', "'").toLowerCase());
}
