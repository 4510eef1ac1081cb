const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u;

/** Text as it is compared in a search: width and case folded, accents off. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/**
 * The terms of a search: words, quoted phrases as they stand, and for scripts without spaces pairs of signs, so that
 * 账号处置 finds 处置账号 too. The last sign of an odd number is paired with the one before it.
 */
export function searchTerms(query: string): string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of folded(query).matchAll(/"([^"]+)"|(\S+)/g)) {
    if (phrase !== undefined) terms.push(phrase);
    else if (word !== undefined) terms.push(...pieces(word));
  }
  return [...new Set(terms)];
}

function pieces(word: string): string[] {
  const signs = [...word];
  if (signs.length < 3 || !signs.every((sign) => han.test(sign))) return [word];
  const pairs: string[] = [];
  for (let at = 0; at < signs.length; at += 2) {
    const from = Math.min(at, signs.length - 2);
    pairs.push(signs.slice(from, from + 2).join(''));
  }
  return pairs;
}
