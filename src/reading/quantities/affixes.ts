import type { Hedge } from '../quantity';
import type { HedgePhrases, NumberGrammar } from './grammar';
import { blankClass, plainKey } from './word-patterns';

const letters = '\\p{L}\\p{M}';

/** East Asian scales, read after digits in any language: articles quote notices in the original. */
export const foreignScales: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['억', 1e8],
]);

/** Signs of measures that print sets behind any digits, "10k"; a language may give them another value. */
const kilo = { k: 1e3, K: 1e3 };
const mega = { M: 1e6 };
/** Only after two digits or more: "5G" is a network. */
const giga = { G: 1e9, Г: 1e9 };

/** The signs after digits, as the source of one expression, and what they stand for. */
export interface Signs {
  /** Glued signs in group 1, others in 2, East Asian scales in 3 with their 余 in 4. */
  readonly source: string;
  readonly glued: ReadonlyMap<string, number>;
  readonly spaced: ReadonlyMap<string, number>;
}

/** The signs of a language with those of every language. */
export function signsOf({ symbols, glued: own, writing, scales }: NumberGrammar): Signs {
  const glued = { ...kilo, ...mega, ...own };
  const spaced = { ...kilo, ...symbols };
  const foreign = [...foreignScales.keys()].filter((sign) => !Object.hasOwn(scales, sign));
  // An East Asian counter may touch a Latin sign: 71.6M個.
  const boundary = writing === 'myriad' ? '(?![A-Za-z\\p{N}])' : `(?![${letters}\\p{N}])`;
  const gigas = `(?<=[\\d.,]\\d)(?:${list(giga)})`;
  const parts = [`(${list(glued)}|${gigas})${boundary}`, `[${blankClass}]?(${list(spaced)})${boundary}`];
  if (foreign.length > 0) parts.push(`([${foreign.join('')}])([多余餘여])?`);
  const withoutLookbehind = ([sign, value]: [string, number]) => [sign.replace(/^\(\?<[^)]*\)/, ''), value] as const;
  return {
    source: parts.join('|'),
    glued: new Map(Object.entries({ ...glued, ...giga })),
    spaced: new Map(Object.entries(spaced).map(withoutLookbehind)),
  };
}

function list(signs: object): string {
  return Object.keys(signs)
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replaceAll('.', '\\.'))
    .join('|');
}

/** The hedges by the keys of their phrases. */
export function hedgesByKey(phrases: HedgePhrases): [string, Hedge][] {
  return (Object.entries(phrases) as [Hedge, readonly string[]][]).flatMap(([hedge, list]) =>
    list.map((phrase): [string, Hedge] => [plainKey(phrase), hedge]),
  );
}
