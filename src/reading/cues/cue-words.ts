/**
 * The cue words of one language: data only. Ids are those of the dataset's vocabulary, besides the few named here.
 *
 * Words are lower-case. How a word must stand is said by its form:
 * `word` as the language's `matching` says; `stem*` with any ending; `*word` inside a longer word; `*stem*` both.
 * A blank stands for one blank or line break. Longer words win over shorter ones that start at the same place.
 */
export interface CueWords {
  /** `words`: whole words, endings only with `*`; `stems`: any ending; `anywhere`: scripts without blanks. */
  readonly matching: 'words' | 'stems' | 'anywhere';
  /** Letters that may be glued before a word: Arabic و, ال, بال. */
  readonly clitics?: readonly string[];
  /** Pairs of characters read as one: traditional and simplified. "帳账" reads 帳 as 账. */
  readonly folds?: readonly string[];
  /** What is counted. The head noun of a compound is its last (`last`, "website accounts") or first part. */
  readonly compoundHead: 'last' | 'first';
  /** Whether verbs stand behind what they act on, as in Japanese, Korean, Turkish and Hindi. */
  readonly verbFollows?: true;
  readonly objects: Vocabulary;
  /** Words that count without saying what: 个, 条, "buah". They hint at the objects given, or at any under `any`. */
  readonly counters: Vocabulary;
  /** Phrases before what a number further on counts: "the number of users … has passed". */
  readonly numberOf?: readonly string[];
  /**
   * Words right before a number that say who has, drew or draws so many: "drew 31,000 comments", "the country's 1.1 million
   * apps", or by how many there are more or fewer, 比上年减少. Nothing was done to what they count.
   */
  readonly possessing?: readonly string[];
  /**
   * Words that may follow a number whose noun stands ahead: "accounts closed reached 67,000 in May". Where they are given,
   * a number before another word counts what that word says, "accounts that copy 34 newspapers". `*ed`: any word that
   * ends so.
   */
  readonly afterBareNumber?: readonly string[];
  /** Words for the number of what stands before them, in scripts without blanks: 用户总数已超过31亿. */
  readonly amounts?: readonly string[];
  /** What was done. `measure` takes verbs that say only that something was done ("targeted", "faced"). */
  readonly actions: Vocabulary;
  /** What it is about. */
  readonly facets: Vocabulary;
  readonly scope: {
    /** "other", "lain", 其他: besides those named before. */
    readonly other: readonly string[];
    /** "another", "a further", "in addition", 另: a further count. */
    readonly further: readonly string[];
    /** "the remaining", 其余. */
    readonly remaining: readonly string[];
    /** "of which", "among them", 其中. */
    readonly part: readonly string[];
    /** "in total", "altogether", 共, 累计. */
    readonly total: readonly string[];
    /** "lighter", "milder", "less severe": treated otherwise than those named before. */
    readonly lesser?: readonly string[];
  };
  /** Phrases that hold a cue word and mean nothing here: "more than" against "more", "other than". */
  readonly ignored?: readonly string[];
  readonly agencies: {
    /** How a text goes on speaking of the regulator: "the regulator", "the watchdog", 网信部门. */
    readonly regulator: readonly string[];
    /** Words for the body named last, whichever it is: "the agency", "the authorities", 有关部门. */
    readonly anyBody?: readonly string[];
    /** Other Chinese bodies whose counts are their own: police, ministries, courts. */
    readonly authorities: readonly string[];
    /** Companies and platforms inside China, which report for the regulator and for themselves. */
    readonly platforms: readonly string[];
    /** Other countries, their bodies, and companies outside China. */
    readonly foreign: readonly string[];
    /** Who tells or made estimates without being the regulator: "researchers", "activists". */
    readonly observers: readonly string[];
    /** Words before a name that make it a place or an example, not a source: "on", "including", "such as". */
    readonly placing: readonly string[];
    /** Words after a name that do the same: 等, "など". */
    readonly placingAfter: readonly string[];
    /** Words before a name that make it a helper of the body named earlier: "with", 会同. */
    readonly alongside?: readonly string[];
    /** Words after a name that do the same: と共同で, "ile birlikte". */
    readonly alongsideAfter?: readonly string[];
  };
  /** Nouns that are counted in such articles and are no CAC figure. */
  readonly notCounted: {
    /** "users", "followers", "netizens", "views". */
    readonly audience: readonly string[];
    /** "years", "days", "hours", "km", "members", "provinces". */
    readonly measures: readonly string[];
    /** "types", "kinds", 種類: what they are of is counted where they are many. */
    readonly kinds?: readonly string[];
    /** Currencies other than the yuan, and money not spoken of as a fine. */
    readonly money: readonly string[];
  };
  /**
   * Words by which another body follows a regulator's order, before its name and behind it; where any are given, one of
   * them must stand there: 根据…要求, 弁公室の指示に従い, "following an order from".
   */
  readonly obeyed?: { readonly ahead: readonly string[]; readonly behind: readonly string[] };
  /** Words behind a country's name that make it the name of a newspaper or agency, or behind an app's that liken to it. */
  readonly media?: readonly string[];
  /** Words right before a foreign name that only compare something with it: "similar to", "China's answer to". */
  readonly likening?: readonly string[];
  /**
   * Words right before a verb that tells what became of what was counted before, 被依法, "were", and words that open a
   * sentence which goes on to speak of it, 相关账号, "these".
   */
  readonly fate?: { readonly before: readonly string[]; readonly resumed: readonly string[] };
  /** A particle behind a name, and words at the end of its clause, by which the clause only gives a reason: XがYしたとして、. */
  readonly reasons?: { readonly subject: readonly string[]; readonly words: readonly string[] };
  /** Words behind the regulator's name by which it gives no account: "did not respond". */
  readonly silent?: readonly string[];
  /** Words that introduce a body not spoken of before: "a regulator", "another watchdog". */
  readonly indefinite?: readonly string[];
  /** Words between a fine and its sum, or before them, by which it is not imposed: "may be fined", "up to". */
  readonly prospective?: readonly string[];
  /** Phrases that call on readers to report; counts behind them say where to. */
  readonly invitations?: readonly string[];
  /** The names of the months, January first; each with alternatives. */
  readonly months: readonly (readonly string[])[];
  /** Starts of blocks that lead away from the article: "related", "read more", 相关阅读. */
  readonly elsewhere: readonly string[];
}

/** Words by vocabulary id. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;
