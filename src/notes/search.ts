const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u;

/** Text as it is compared in a search: width and case folded, accents off. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/**
 * The terms of a search: words, quoted phrases as they stand, and for scripts without spaces overlapping pairs of
 * signs, so that 账号处置 finds 处置账号 too.
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
  return signs.slice(0, -1).map((sign, position) => sign + signs[position + 1]);
}
