import type { Hedge } from '../quantity';
import type { HedgePhrases, NumberGrammar } from './grammar';
import { type Scan, scanFor } from './scan';

/** What a number word does to the number under way. */
export type Meaning =
  | { readonly kind: 'term'; readonly value: number; readonly step: number }
  | { readonly kind: 'multiplier' | 'scale'; readonly value: number; readonly alone: 'one' | 'vague' | 'never' }
  | { readonly kind: 'product'; readonly coefficient: number; readonly value: number }
  | { readonly kind: 'few' | 'article' | 'half' | 'filler' | 'surplus' | 'point' };

/** A grammar compiled to sticky expressions; every one of them is bounded in what it can match. */
export interface Lexicon {
  readonly grammar: NumberGrammar;
  readonly scan: Scan;
  /** A number word that may open an expression, checked where the scan stops. */
  readonly opener: RegExp;
  readonly word: RegExp;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly sign: RegExp;
  readonly signs: { readonly glued: ReadonlyMap<string, number>; readonly spaced: ReadonlyMap<string, number> };
  readonly joiner: RegExp;
  readonly and: RegExp | null;
  readonly of: RegExp | null;
  readonly endings: RegExp | null;
  readonly never: RegExp | null;
  readonly vague: RegExp | null;
  /** A scale, sign or percent sign right after digits: tells a decimal from a grouped thousand. */
  readonly unitAhead: RegExp;
  readonly hedgeBefore: RegExp | null;
  readonly hedgeAfter: RegExp | null;
  readonly hedges: ReadonlyMap<string, Hedge>;
  readonly percentAfter: RegExp;
  readonly percentBefore: RegExp | null;
  readonly between: RegExp;
  readonly followers: RegExp | null;
  /** A letter, digit or mark of any script: tells a lone East Asian numeral. */
  readonly letter: RegExp;
  readonly digitRun: RegExp | null;
  /** A scale or a counter right after digits (East Asian). */
  readonly counter: RegExp | null;
}

/** East Asian scales, read after digits in any language: articles quote notices in the original. */
export const foreignScales: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['억', 1e8],
]);

/** The inside of a class of the blanks that stand between or inside numbers. */
export const blankClass = ' \\u00a0\\u202f\\u2009\\u2007\\u3000\\t';
const letters = '\\p{L}\\p{M}';
const never = /(?!)/y;

/** Compiles a grammar. Costly (about a millisecond): done once a language, on first use. */
export function compile(grammar: NumberGrammar): Lexicon {
  const meanings = meaningsOf(grammar);
  const spaced = grammar.writing !== 'myriad';
  const bounded = spaced || grammar.freeLength === undefined;
  const clitics = grammar.prefixes ? `(?<!(?<![${letters}])[${grammar.prefixes}]{1,2})` : '';
  const notAfterLetter = bounded ? `(?<![${letters}\\p{N}]${clitics})` : '';
  const ending = grammar.endings ? `(?=(?:${grammar.endings})?(?![${letters}]))` : `(?![${letters}])`;
  const ends = grammar.writing === 'spaced' ? ending : '';
  const list = [...meanings];
  const factors = alternatives(list.filter(([, m]) => isFactor(m)).map(([word]) => word));
  const hedges = new Map<string, Hedge>();
  const before = { ...grammar.before, about: [...(grammar.before.about ?? []), '~', '≈'] };
  const after = { ...grammar.after, over: [...(grammar.after?.over ?? []), '+'] };
  const signs = {
    glued: new Map(Object.entries(grammar.glued ?? {})),
    spaced: new Map(Object.entries(grammar.symbols ?? {})),
  };
  const percents = grammar.percent.after.map(source).join('|');
  const blank = `[${blankClass}]`;
  const sign = signSource(grammar);
  const afterWords = spaced ? `(?![${letters}])` : '';
  const starts = [
    ...(grammar.vague ? [`${notAfterLetter}(?:${alternatives(Object.keys(grammar.vague))})${ends}`] : []),
    ...openers(list, grammar, factors).map((opener) => notAfterLetter + opener + ends),
  ];
  return {
    grammar,
    scan: scanFor(openings(list, grammar), bounded),
    opener: new RegExp(starts.join('|'), 'iuy'),
    word: new RegExp(`(?:${alternatives(list.map(([word]) => word))})${ends}`, 'iuy'),
    meanings: new Map(list.map(([word, meaning]) => [plainKey(word), meaning])),
    sign: sign ? new RegExp(sign, 'uy') : never,
    signs,
    joiner: spaced
      ? new RegExp(`\\u00ad?(?:[${blankClass}]?[-‐‑][${blankClass}]?|[${blankClass}]{1,3})?`, 'uy')
      : new RegExp(`[${blankClass}]{0,2}`, 'uy'),
    and: grammar.and ? new RegExp(`(?:${alternatives(grammar.and.words)})`, 'iuy') : null,
    of: grammar.of ? new RegExp(`[${blankClass}](?:${alternatives(grammar.of)})[${blankClass}]?`, 'iuy') : null,
    endings: grammar.endings ? new RegExp(`(?:${grammar.endings})?(?![${letters}])`, 'iuy') : null,
    never: grammar.never ? new RegExp(`(?:${grammar.never.join('|')})`, 'iuy') : null,
    vague: grammar.vague ? new RegExp(`(?:${alternatives(Object.keys(grammar.vague))})${ends}`, 'iuy') : null,
    unitAhead: new RegExp(
      `${blank}?-?(?:(?:${factors || '(?!)'})${ends}|(?:${percents})${afterWords}|%|％|٪)|${sign || '(?!)'}`,
      'iuy',
    ),
    hedgeBefore: hedgePattern(
      before,
      hedges,
      (phrases) =>
        `(?<=${spaced ? `(?<![${letters}])` : ''}(${phrases})${blank}{0,2}(?:[$€£¥￥]${blank}?)?${grammar.prefixes ? `[${grammar.prefixes}]{0,2}` : ''})`,
    ),
    hedgeAfter: hedgePattern(
      after,
      hedges,
      (phrases) => `${blank}{0,2}-?(?:${grammar.counters ?? ''})?${blank}?(${phrases})${afterWords}`,
    ),
    hedges,
    percentAfter: new RegExp(`${blank}{0,2}(?:%|％|٪|-?(?:${percents || '(?!)'})${afterWords})`, 'iuy'),
    percentBefore: grammar.percent.before
      ? new RegExp(`(?<=((?:${grammar.percent.before.map(source).join('|')})${blank}?))`, 'iuy')
      : null,
    between: new RegExp(`^${blank}*(?:[-–—~～〜、,，]|${alternatives(grammar.between)})${blank}*$`, 'iu'),
    followers: grammar.followers ? new RegExp(grammar.followers, 'uy') : null,
    letter: /[\p{L}\p{M}\p{N}]/uy,
    counter: !spaced && grammar.counters ? new RegExp(`[万萬亿億만억]|(?:${grammar.counters})`, 'uy') : null,
    digitRun: grammar.digitRun ? new RegExp(`[${grammar.digitRun}]{2,20}`, 'y') : null,
  };
}

/** The form under which a matched word is looked up: lower case, single blanks, no soft hyphens. */
export function keyOf(matched: string): string {
  return matched
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u00ad\u093c\u09bc]/g, '')
    .replace(/[-‐‑\s]+/g, ' ');
}

function meaningsOf(grammar: NumberGrammar): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const bare = new Set(grammar.bare ?? []);
  const put = (word: string, meaning: Meaning) => {
    if (!meanings.has(word)) meanings.set(word, meaning);
  };
  for (const word of grammar.fillers ?? []) put(word, { kind: 'filler' });
  for (const [word, term] of Object.entries(grammar.terms)) {
    const [value, step] = typeof term === 'number' ? [term, stepOf(term)] : term;
    put(word, { kind: 'term', value, step });
  }
  for (const [word, value] of Object.entries(grammar.plurals ?? {}))
    put(word, { kind: value < 1000 ? 'multiplier' : 'scale', value, alone: 'vague' });
  for (const [word, value] of Object.entries(grammar.multipliers))
    put(word, { kind: 'multiplier', value, alone: bare.has(plainKey(word)) ? 'one' : 'never' });
  for (const [word, value] of Object.entries(grammar.scales))
    put(word, { kind: 'scale', value, alone: bare.has(plainKey(word)) ? 'one' : 'never' });
  for (const [word, [coefficient, value]] of Object.entries(grammar.products ?? {}))
    put(word, { kind: 'product', coefficient, value });
  for (const word of grammar.few ?? []) put(word, { kind: 'few' });
  for (const word of grammar.articles ?? []) put(word, { kind: 'article' });
  for (const word of grammar.halves ?? []) put(word, { kind: 'half' });
  for (const word of grammar.surplus ?? []) put(word, { kind: 'surplus' });
  for (const word of grammar.point ?? []) put(word, { kind: 'point' });
  return meanings;
}

function stepOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** Words that a number may start with. Those too small to report alone, "several" and articles need a factor after them. */
function openers(list: readonly (readonly [string, Meaning])[], grammar: NumberGrammar, factors: string): string[] {
  const free: string[] = [];
  const bound: string[] = [];
  for (const [word, meaning] of list) {
    if (meaning.kind === 'product' || (isFactor(meaning) && meaning.alone !== 'never')) free.push(word);
    else if (meaning.kind === 'term')
      (meaning.value < grammar.smallestInWords && Number.isInteger(meaning.value) ? bound : free).push(word);
    else if (meaning.kind === 'few' || meaning.kind === 'article') bound.push(word);
  }
  const links = [...(grammar.halves ?? []), ...(grammar.point ?? []), ...(grammar.and?.words ?? [])];
  const small = list.flatMap(([word, meaning]) =>
    meaning.kind === 'term' && (grammar.writing === 'compound' || grammar.pairs) ? [word] : [],
  );
  const follow = [factors, alternatives(links), alternatives(small), grammar.digitRun ? `[${grammar.digitRun}]` : ''];
  const ahead = `(?=(?:[${blankClass}]?-[${blankClass}]?|[${blankClass}]{0,3})(?:${follow.filter(Boolean).join('|')}))`;
  const groups = [`(?:${alternatives(free)})`];
  if (bound.length > 0) groups.push(`(?:${alternatives(bound)})${ahead}`);
  return groups;
}

/** The same words, plain, for the scan. */
function openings(list: readonly (readonly [string, Meaning])[], grammar: NumberGrammar): string[] {
  const words = list.filter(
    ([, { kind }]) => kind !== 'half' && kind !== 'filler' && kind !== 'surplus' && kind !== 'point',
  );
  return [...words.map(([word]) => plainKey(word)), ...Object.keys(grammar.vague ?? {})];
}

function isFactor(meaning: Meaning): meaning is Meaning & { kind: 'multiplier' | 'scale' } {
  return meaning.kind === 'multiplier' || meaning.kind === 'scale';
}

/** Longest first, so that the longest word wins. */
function alternatives(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join('|');
}

/** Letters that Unicode holds in one piece too; print drops their dot as often as not. */
const dotted: Readonly<Record<string, string>> = {
  क: 'क़',
  ख: 'ख़',
  ग: 'ग़',
  ज: 'ज़',
  ड: 'ड़',
  ढ: 'ढ़',
  फ: 'फ़',
  য: 'য়',
  ড: 'ড়',
  ঢ: 'ঢ়',
};

/** A word as an expression: spaces match one blank or hyphen; a lookaround at its start or end stays one. */
function source(word: string): string {
  const [, behind = '', plain = '', ahead = ''] = /^(\(\?<[^)]*\))?(.*?)(\(\?.*)?$/u.exec(word.normalize('NFC')) ?? [];
  const escaped = plain.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replaceAll(' ', `[-‐‑${blankClass}]`);
  return (
    behind +
    escaped.replace(/(.)[\u093c\u09bc]/gu, (_, base: string) => `(?:${base}[\u093c\u09bc]?|${dotted[base] ?? base})`) +
    ahead
  );
}

/** The key of a word in a grammar: without its lookarounds. */
function plainKey(word: string): string {
  return keyOf(word.replace(/^\(\?<[^)]*\)/, '').replace(/\(\?.*$/, ''));
}

function signSource({ symbols = {}, glued = {}, writing }: NumberGrammar): string {
  const list = (signs: object) =>
    Object.keys(signs)
      .sort((a, b) => b.length - a.length)
      .map((sign) => sign.replaceAll('.', '\\.'))
      .join('|');
  const parts = [];
  const boundary = `(?![${letters}\\p{N}])`;
  if (Object.keys(glued).length > 0) parts.push(`(${list(glued)})${boundary}`);
  else parts.push('((?!))');
  if (Object.keys(symbols).length > 0) parts.push(`[${blankClass}]?(${list(symbols)})${boundary}`);
  else parts.push('((?!))');
  if (writing !== 'myriad') parts.push(`([${[...foreignScales.keys()].join('')}])([多余餘여])?`);
  return parts.join('|');
}

function hedgePattern(
  phrases: HedgePhrases,
  hedges: Map<string, Hedge>,
  pattern: (phrases: string) => string,
): RegExp | null {
  const all: string[] = [];
  for (const [hedge, list] of Object.entries(phrases) as [Hedge, readonly string[]][]) {
    for (const phrase of list) {
      all.push(phrase);
      hedges.set(plainKey(phrase), hedge);
    }
  }
  return all.length > 0 ? new RegExp(pattern(alternatives(all)), 'iuy') : null;
}
