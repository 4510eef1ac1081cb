import type { Lexicon } from './lexicon';
import { isLetter } from './literal';

/** What may stand before a lone numeral that nothing follows: kana, and words like 为 and 共. */
const leads = /[\u3040-\u30ff为為是有达達共约約至到和及超近逾計计]/u;

const latinUnit = /(?:[kcm]?m|[km]?g|m?l|GB|MB|TB)(?![a-z])/uy;

/** Whether the number at `at` may end at `end`: a word in one piece, or followed by what follows numbers. */
export function mayEnd(
  text: string,
  at: number,
  end: number,
  inWords: boolean,
  afterDigits: boolean,
  lexicon: Lexicon,
): boolean {
  const { grammar } = lexicon;
  const next = text.charCodeAt(end);
  if (grammar.writing === 'myriad') {
    if (inWords) return mayEndNumeral(text, at, end, lexicon);
    return !afterDigits || !isLetter(next) || testAt(latinUnit, text, end);
  }
  if (afterDigits) return !isLetter(next);
  // A Han or Hangul letter is another word, whatever the language.
  const inOneWord = grammar.writing === 'compound' && testAt(lexicon.letter, text, end) && next < 0x3000;
  if (inOneWord && !(lexicon.endings && testAt(lexicon.endings, text, end))) return false;
  return !inWords || !(next === 0x2d && isLetter(text.charCodeAt(end + 1)));
}

/** East Asian numerals: a short one counts only before a counter, or standing alone. */
function mayEndNumeral(text: string, at: number, end: number, { grammar, followers, letter }: Lexicon): boolean {
  if (!followers || end - at >= (grammar.freeLength ?? Number.POSITIVE_INFINITY)) return true;
  if (testAt(followers, text, end)) return true;
  if (testAt(letter, text, end)) return false;
  if (grammar.freeLength === undefined || at === 0) return true;
  return !testAt(letter, text, at - 1) || leads.test(text.charAt(at - 1));
}

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
