import { compiledFor, lengthened } from '../compiled';
import type { Hedge } from '../quantity';
import { hedgesByKey, type Signs, signsOf } from './affixes';
import type { NumberGrammar } from './grammar';
import { HedgesBefore } from './hedges-before';
import { type Scan, scanFor } from './scan';
import { isFactor, type Meaning, meaningsOf } from './word-meanings';
import { alternatives, blankClass, plainKey, source } from './word-patterns';

/** A grammar compiled to sticky expressions; every one of them is bounded in what it can match. */
export interface Lexicon {
  readonly grammar: NumberGrammar;
  readonly scan: Scan;
  /** A number word that may open an expression, checked where the scan stops. */
  readonly opener: RegExp;
  readonly word: RegExp;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly sign: RegExp;
  readonly signs: Signs;
  readonly joiner: RegExp;
  readonly and: RegExp | null;
  readonly of: RegExp | null;
  readonly endings: RegExp | null;
  readonly distributive: RegExp | null;
  readonly ordinalAfter: RegExp | null;
  readonly never: RegExp | null;
  readonly vague: RegExp | null;
  /** A scale, sign or percent sign right after digits: tells a decimal from a grouped thousand. */
  readonly unitAhead: RegExp;
  /** A scale of a thousand million or more right after digits, where the decimal sign is a comma. */
  readonly milliardAhead: RegExp | null;
  readonly hedgesBefore: HedgesBefore;
  readonly hedgeAfter: RegExp;
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

const letters = '\\p{L}\\p{M}';

/** Compiles a grammar, for texts like the one given. Costly (some milliseconds): done once a language, on first use. */
export function compile(grammar: NumberGrammar, text: string): Lexicon {
  const sample = lengthened(text);
  const sticky = (pattern: string, flags: string) => compiledFor(sample, new RegExp(pattern, flags));
  const meanings = meaningsOf(grammar);
  const spaced = grammar.writing !== 'myriad';
  const bounded = spaced || grammar.freeLength === undefined;
  const clitics = grammar.prefixes ? `(?<!(?<![${letters}])[${grammar.prefixes}]{1,2})` : '';
  const notAfterLetter = bounded ? `(?<![${letters}\\p{N}]${clitics})` : '';
  const ending = grammar.endings ? `(?=(?:${grammar.endings})?(?![${letters}]))` : `(?![${letters}])`;
  const ends = grammar.writing === 'spaced' ? ending : '';
  const list = [...meanings];
  const factors = alternatives(list.filter(([, m]) => isFactor(m)).map(([word]) => word));
  const before = {
    ...grammar.before,
    about: [...(grammar.before.about ?? []), '~', '≈'],
    over: [...(grammar.before.over ?? []), '(?<![-=<])>'],
    nearly: [...(grammar.before.nearly ?? []), '<'],
    'at-least': [...(grammar.before['at-least'] ?? []), '≥', '>='],
    'up-to': [...(grammar.before['up-to'] ?? []), '≤', '<='],
  };
  const after = { ...grammar.after, over: [...(grammar.after?.over ?? []), '+'] };
  const signs = signsOf(grammar);
  const percents = grammar.percent.after.map(source).join('|');
  const blank = `[${blankClass}]`;
  const afterWords = spaced ? `(?![${letters}])` : '';
  const starts = [
    ...(grammar.vague ? [`${notAfterLetter}(?:${alternatives(Object.keys(grammar.vague))})${ends}`] : []),
    ...openers(list, grammar, factors).map((opener) => notAfterLetter + opener + ends),
  ];
  return {
    grammar,
    scan: scanFor(openings(list, grammar), bounded),
    opener: sticky(starts.join('|'), 'iuy'),
    word: sticky(`(?:${alternatives(list.map(([word]) => word))})${ends}`, 'iuy'),
    meanings: new Map(list.map(([word, meaning]) => [plainKey(word), meaning])),
    sign: sticky(signs.source, 'uy'),
    signs,
    joiner: spaced
      ? sticky(`\\u00ad?(?:[${blankClass}]?[-‐‑][${blankClass}]?|[${blankClass}]{1,3})?`, 'uy')
      : sticky(`[${blankClass}]{0,2}`, 'uy'),
    and: grammar.and ? sticky(`(?:${alternatives(grammar.and.words)})`, 'iuy') : null,
    of: grammar.of ? sticky(`[${blankClass}](?:${alternatives(grammar.of)})[${blankClass}]?`, 'iuy') : null,
    endings: grammar.endings ? sticky(`(?:${grammar.endings})?(?![${letters}])`, 'iuy') : null,
    distributive: grammar.distributive ? sticky(grammar.distributive, 'iuy') : null,
    ordinalAfter: grammar.ordinalAfter ? sticky(`(?:${grammar.ordinalAfter})(?![${letters}])`, 'iuy') : null,
    never: grammar.never ? sticky(`(?:${grammar.never.join('|')})`, 'iuy') : null,
    vague: grammar.vague ? sticky(`(?:${alternatives(Object.keys(grammar.vague))})${ends}`, 'iuy') : null,
    unitAhead: sticky(
      `${blank}?-?(?:(?:${factors || '(?!)'})${ends}|(?:${percents})${afterWords}|%|％|٪)|${signs.source}`,
      'iuy',
    ),
    milliardAhead: milliardsOf(list, grammar, ends),
    hedgesBefore: new HedgesBefore(
      Object.values(before).flat(),
      grammar.prefixes ?? '',
      spaced ? sticky(`(?<![${letters}])`, 'uy') : null,
    ),
    hedgeAfter: sticky(
      `${blank}{0,2}-?(?:${grammar.counters ?? ''})?${blank}?(${alternatives(Object.values(after).flat())})${afterWords}`,
      'iuy',
    ),
    hedges: new Map([...hedgesByKey(before), ...hedgesByKey(after)]),
    percentAfter: sticky(`${blank}{0,2}(?:%|％|٪|-?(?:${percents || '(?!)'})${afterWords})`, 'iuy'),
    percentBefore: grammar.percent.before
      ? sticky(`(?<=((?:${grammar.percent.before.map(source).join('|')})${blank}?))`, 'iuy')
      : null,
    between: sticky(`^${blank}*(?:[-–—~～〜、,，]|${alternatives(grammar.between)})${blank}*$`, 'iu'),
    followers: grammar.followers ? sticky(grammar.followers, 'uy') : null,
    letter: sticky('[\\p{L}\\p{M}\\p{N}]', 'uy'),
    counter: !spaced && grammar.counters ? sticky(`[万萬亿億만억]|(?:${grammar.counters})`, 'uy') : null,
    digitRun: grammar.digitRun ? sticky(`[${grammar.digitRun}]{2,20}`, 'y') : null,
  };
}

function milliardsOf(
  list: readonly (readonly [string, Meaning])[],
  { decimal }: NumberGrammar,
  ends: string,
): RegExp | null {
  const milliards = list.filter(([, meaning]) => isFactor(meaning) && meaning.value >= 1e9).map(([word]) => word);
  if (decimal !== ',' || milliards.length === 0) return null;
  return new RegExp(`[${blankClass}]?-?(?:${alternatives(milliards)})${ends}`, 'iuy');
}

/** Words that a number may start with. Those too small to report alone, "several" and articles need a factor after them. */
function openers(list: readonly (readonly [string, Meaning])[], grammar: NumberGrammar, factors: string): string[] {
  const free: string[] = [];
  const bound: string[] = [];
  for (const [word, meaning] of list) {
    if (meaning.kind === 'product' || (isFactor(meaning) && meaning.alone !== 'never')) free.push(word);
    else if (meaning.kind === 'term')
      (meaning.value < grammar.smallestInWords && Number.isInteger(meaning.value) ? bound : free).push(word);
    else if (meaning.kind === 'few' || meaning.kind === 'article' || (meaning.kind === 'part' && meaning.opens))
      bound.push(word);
  }
  const links = [...(grammar.halves ?? []), ...(grammar.point ?? []), ...(grammar.and?.words ?? [])];
  const small = list.flatMap(([word, meaning]) =>
    meaning.kind === 'term' && (grammar.writing !== 'spaced' || grammar.pairs) ? [word] : [],
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
    ([, meaning]) =>
      meaning.kind !== 'filler' &&
      meaning.kind !== 'surplus' &&
      meaning.kind !== 'point' &&
      (meaning.kind !== 'part' || meaning.opens),
  );
  return [...words.map(([word]) => plainKey(word)), ...Object.keys(grammar.vague ?? {})];
}
