import type { Hedge } from '../quantity';
import type { HedgePhrases, NumberGrammar } from './grammar';
import { alternatives, blankClass, plainKey } from './word-patterns';

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

/** The sign of a thousand millions, after two digits or more: "5G" is a network. */
export const giga: Readonly<Record<string, number>> = { G: 1e9, Г: 1e9 };

/** The signs after digits: glued ones in group 1, others in 2, East Asian scales in 3 with their 余 in 4. */
export function signSource({ symbols = {}, glued = {}, writing }: NumberGrammar): string {
  const list = (signs: object) =>
    Object.keys(signs)
      .sort((a, b) => b.length - a.length)
      .map((sign) => sign.replaceAll('.', '\\.'))
      .join('|');
  const parts = [];
  // An East Asian counter may touch a Latin sign: 71.6M個.
  const boundary = writing === 'myriad' ? '(?![A-Za-z\\p{N}])' : `(?![${letters}\\p{N}])`;
  const gigas = `(?<=[\\d.,]\\d)(?:${list(giga)})`;
  parts.push(`(${Object.keys(glued).length > 0 ? `${list(glued)}|` : ''}${gigas})${boundary}`);
  if (Object.keys(symbols).length > 0) parts.push(`[${blankClass}]?(${list(symbols)})${boundary}`);
  else parts.push('((?!))');
  if (writing !== 'myriad') parts.push(`([${[...foreignScales.keys()].join('')}])([多余餘여])?`);
  return parts.join('|');
}

/** Compiles hedge phrases and enters them into `hedges`; null where a language has none. */
export function hedgePattern(
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
