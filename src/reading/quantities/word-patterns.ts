/** The inside of a class of the blanks that stand between or inside numbers. */
export const blankClass = ' \\u00a0\\u202f\\u2009\\u2007\\u3000\\t';

const blanks: ReadonlySet<string> = new Set(' \u00a0\u202f\u2009\u2007\u3000\t');

/** Whether a character is one of these blanks. */
export function isBlank(char: string): boolean {
  return blanks.has(char);
}

/** The form under which a matched word is looked up: lower case, single blanks, no soft hyphens. */
export function keyOf(matched: string): string {
  return matched
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u00ad\u093c\u09bc]/g, '')
    .replace(/[-‐‑\s]+/g, ' ');
}

/** Words as alternatives of an expression, longest first, so that the longest word wins. */
export function alternatives(list: readonly string[]): string {
  return list
    .map((word) => ({ word, length: plainKey(word).length }))
    .sort((a, b) => b.length - a.length)
    .map(({ word }) => source(word))
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
export function source(word: string): string {
  const [, behind = '', plain = '', ahead = ''] = /^(\(\?<[^)]*\))?(.*?)(\(\?.*)?$/u.exec(word.normalize('NFC')) ?? [];
  const escaped = plain.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replaceAll(' ', `[-‐‑${blankClass}]`);
  return (
    behind +
    escaped.replace(/(.)[\u093c\u09bc]/gu, (_, base: string) => `(?:${base}[\u093c\u09bc]?|${dotted[base] ?? base})`) +
    ahead
  );
}

/** The key of a word in a grammar: without its lookarounds. */
export function plainKey(word: string): string {
  return keyOf(word.replace(/^\(\?<[^)]*\)/, '').replace(/\(\?.*$/, ''));
}
