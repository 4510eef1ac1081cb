import type { Hedge } from '../quantity';

/** Number words with their values. A pair gives the step too: the value that a following word must stay below (`soixante` takes `dix-neuf`, so its step is 20). */
export type Terms = Readonly<Record<string, number | readonly [value: number, step: number]>>;

/** Words with the factor that they stand for. */
export type Factors = Readonly<Record<string, number>>;

/** Phrases for each hedge; spaces match any run of blanks, and alternatives may be given as a regular expression source. */
export type HedgePhrases = Readonly<Partial<Record<Hedge, readonly string[]>>>;

/**
 * How a language writes numbers: data only, compiled by `lexicon.ts`.
 * Words are lower-case; a space in a word matches a space or a hyphen. A word may end in a lookahead, `cento(?!tt)`.
 */
export interface NumberGrammar {
  /** Whether "1,4" or "1.4" is the usual decimal; `either` where print uses both. */
  readonly decimal: '.' | ',' | 'either';
  /** `spaced`: words stand apart; `compound`: they may also be run together; `myriad`: East Asian, without blanks. */
  readonly writing: 'spaced' | 'compound' | 'myriad';
  readonly terms: Terms;
  /** Factors inside a group: hundred, 十, 百, 千. */
  readonly multipliers: Factors;
  /** Factors that close a group: thousand, million, 万, 亿, lakh. Abbreviations that are words ("mln", "тыс.") too. */
  readonly scales: Factors;
  /** Factors that are vague without a coefficient: "thousands", "hundreds of". From 1000 up they are scales. */
  readonly plurals?: Factors;
  /** Factors that mean one of themselves without a coefficient: "mille", "mil", ألف. */
  readonly bare?: readonly string[];
  /** "a", "eine": one, only before a factor. */
  readonly articles?: readonly string[];
  /** "several", "beberapa", 数, 几: some, which makes the whole vague. */
  readonly few?: readonly string[];
  /** Whether a smaller scale inside a group is multiplied by a larger one after it: "dos mil quinientos millones". */
  readonly nests?: boolean;
  /** Words between the parts of a number, and where they may stand. */
  readonly and?: {
    readonly words: readonly string[];
    readonly after: 'factors' | 'any';
    /** Units may come before tens: "dreiundzwanzig". */
    readonly inverts?: boolean;
    /** Digits may follow it too: ٦٧ ألفا و٥٠٠. */
    readonly joinsDigits?: boolean;
  };
  /** Whether commas stand after scales in words: "two thousand, three hundred and five". */
  readonly commas?: boolean;
  /** Words between vague factors: hundreds *of* thousands. */
  readonly of?: readonly string[];
  /** True where a thousand in words is followed by the rest in digits: "7 bin 541". */
  readonly tailDigits?: boolean;
  /** Words with a factor and its coefficient in one: ألفان, "полмиллиона". */
  readonly products?: Readonly<Record<string, readonly [coefficient: number, scale: number]>>;
  /** Case endings that may be attached to a number word, as the source of an expression; not part of the span. */
  readonly endings?: string;
  /** "and a half", "y medio", 半: half of what was last named. Those of one character may open a number too. */
  readonly halves?: readonly string[];
  /** What makes digits mean "each", before a scale: "1'er milyon". Source of an expression. */
  readonly distributive?: string;
  /** What makes an ordinal of the digits before it: "20º", "20-й". Source of an expression. */
  readonly ordinalAfter?: string;
  /** Words that hold a place and add nothing: 零, "linh". */
  readonly fillers?: readonly string[];
  /** 多, 余, 여: "and some more" as part of the number. */
  readonly surplus?: readonly string[];
  /** The decimal sign in words: "point", "virgule", 点. */
  readonly point?: readonly string[];
  /** Case-sensitive signs after digits, blanks allowed between: "Mrd"; "k" and "M" are read in any. One may start with a lookbehind. */
  readonly symbols?: Factors;
  /** Case-sensitive signs that must touch the digits: "4.82m". */
  readonly glued?: Factors;
  /** Whole expressions with no number in them: 上万. */
  readonly vague?: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly before: HedgePhrases;
  readonly after?: HedgePhrases;
  readonly percent: { readonly after: readonly string[]; readonly before?: readonly string[] };
  /** Words between numbers that share a unit: "to", "and", "à", 至. */
  readonly between: readonly string[];
  /** Letters that may stand right before a number word: Arabic و, ب. Source of a character class. */
  readonly prefixes?: string;
  /** Counters (个, 件, 명), as the source of an expression; they may stand between a number and a hedge after it. */
  readonly counters?: string;
  /** What must follow a number in words shorter than `freeLength` (always, if that is not given): counters and particles. */
  readonly followers?: string;
  readonly freeLength?: number;
  /** The ten digits in words that may be strung together, 二〇二三, in order from zero; variants follow as further tens. */
  readonly digitRun?: string;
  /** True where 三万五 is 35,000. */
  readonly shorthand?: boolean;
  /** Digits that never end a number so: "một trăm một" is no 110. */
  readonly noShorthand?: readonly string[];
  /** True where two digits in words are tens and units: "bốn ba" is 43. */
  readonly pairs?: boolean;
  /** True where blanks stand inside numbers: 6만 6천. */
  readonly blanksInside?: boolean;
  /** What makes an ordinal of the number after it: 第, 제. Source of a character class. */
  readonly ordinalBefore?: string;
  /** Words that look like numbers and are not, matched where a number would start. Regular expression sources. */
  readonly never?: readonly string[];
  /** Below this a number in words is not reported. */
  readonly smallestInWords: number;
}

/** Gives the words of a blank-separated list the values `from`, `from + step`, …; alternatives are split by `/`, and `_` stands for a blank. */
export function counted(from: number, words: string, step = 1): Record<string, number> {
  const terms: Record<string, number> = {};
  words
    .trim()
    .split(/\s+/)
    .forEach((alternatives, index) => {
      for (const word of alternatives.split('/')) terms[word.replaceAll('_', ' ')] = from + index * step;
    });
  return terms;
}
