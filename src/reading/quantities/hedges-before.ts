import { isBlank, plainKey, source } from './word-patterns';

/** A phrase that may stand right before a number: "more than". */
interface Phrase {
  readonly key: string;
  /** In lower case, a blank for each blank or hyphen. */
  readonly plain: string;
  /** For a phrase with a lookaround, or with letters that print writes in two ways: comparing cannot tell it. */
  readonly pattern: RegExp | null;
}

const currency = /[$€£¥￥]/;
const hyphen = /[-‐‑]/;

/** Most blanks between a phrase and its number, and most letters glued before the number. */
const most = { blanks: 2, prefixes: 2 } as const;

/**
 * The hedge phrases of a language that stand before a number. They are compared letter by letter, backwards from the
 * number: an expression of them all took longer to compile, for the first number of a language, than a page to read.
 */
export class HedgesBefore {
  private readonly phrases: readonly Phrase[];

  /** `prefixes`: letters that may be glued before the number; `boundary`: what must hold where a phrase begins. */
  constructor(
    phrases: readonly string[],
    private readonly prefixes: string,
    private readonly boundary: RegExp | null,
  ) {
    this.phrases = phrases
      .map((phrase) => {
        const plain = phrase.normalize('NFC');
        const isOdd = /\(\?|[\u093c\u09bc]/.test(plain);
        const pattern = isOdd ? new RegExp(`(?<=${boundary?.source ?? ''}${source(phrase)})`, 'iuy') : null;
        return { key: plainKey(phrase), plain, pattern };
      })
      .sort((a, b) => b.key.length - a.key.length);
  }

  /** The key of the longest phrase before the number at `at`; blanks, a currency sign and prefixes may stand between. */
  keyAt(text: string, at: number): string | null {
    let end = at;
    while (end > 0 && at - end < most.prefixes && this.prefixes.includes(text.charAt(end - 1))) end -= 1;
    for (; end <= at; end++) {
      const paid = currencyBefore(text, end);
      const key = (paid === null ? null : this.keyBehind(text, paid)) ?? this.keyBehind(text, end);
      if (key !== null) return key;
    }
    return null;
  }

  /** The key of the phrase before `at`, blanks between. */
  private keyBehind(text: string, at: number): string | null {
    let end = at;
    while (at - end < most.blanks && isBlank(text.charAt(end - 1))) end -= 1;
    for (; end <= at; end++) {
      for (const phrase of this.phrases) if (this.endsAt(phrase, text, end)) return phrase.key;
    }
    return null;
  }

  private endsAt({ plain, pattern }: Phrase, text: string, end: number): boolean {
    if (pattern) return testAt(pattern, text, end);
    const start = end - plain.length;
    if (start < 0) return false;
    for (let i = plain.length - 1; i >= 0; i--) {
      const char = text.charAt(start + i);
      const sign = plain.charAt(i);
      if (char !== sign && char.toLowerCase() !== sign && !(sign === ' ' && (isBlank(char) || hyphen.test(char))))
        return false;
    }
    return !this.boundary || testAt(this.boundary, text, start);
  }
}

/** Where a currency sign before `end` begins, a blank between; null where there is none. */
function currencyBefore(text: string, end: number): number | null {
  const from = isBlank(text.charAt(end - 1)) && currency.test(text.charAt(end - 2)) ? end - 1 : end;
  return currency.test(text.charAt(from - 1)) ? from - 1 : null;
}

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
