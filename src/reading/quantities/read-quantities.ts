import type { LanguageId } from '../languages/language';
import { grammars } from '../languages/numbers';
import type { Quantity } from '../quantity';
import { digitValue } from './digits';
import { readExpression } from './expression';
import { hedgeAround, percentAround } from './hedges';
import { intervalOf } from './interval';
import { endWithVowelSigns, withoutInvisible } from './invisible';
import { compile, type Lexicon } from './lexicon';
import { isPoint, literalStart } from './literal';
import type { Expression } from './progress';
import { hiddenAhead, nextStart } from './scan';
import { type Draft, shareUnits } from './sharing';
import { keyOf } from './word-patterns';

const lexicons = new Map<LanguageId, Lexicon>();

/**
 * All number expressions of a text, in order and without overlap. Pure and total: any string may be given, and the time
 * is linear in its length. Which of them count anything is for the caller to say.
 */
export function readQuantities(text: string, language: LanguageId): Quantity[] {
  const lexicon = lexiconOf(language, text);
  const quantities = readVisible(text, lexicon);
  if (quantities) return quantities;
  const visible = withoutInvisible(text);
  const { offsets } = visible;
  return (readVisible(visible.text, lexicon) ?? []).map((quantity) => ({
    ...quantity,
    start: offsets[quantity.start] ?? 0,
    end: endWithVowelSigns(text, (offsets[quantity.end - 1] ?? 0) + 1),
  }));
}

/** Null where an invisible character stands in the text: it must go first. */
function readVisible(text: string, lexicon: Lexicon): Quantity[] | null {
  const { scan, opener } = lexicon;
  const drafts: Draft[] = [];
  let at = nextStart(text, 0, scan);
  while (at !== hiddenAhead && at < text.length) {
    let resume = at + 1;
    if (digitValue(text.charCodeAt(at)) >= 0) resume = readAt(text, literalStart(text, at), lexicon, drafts);
    else {
      opener.lastIndex = at;
      if (opener.test(text)) resume = readAt(text, at, lexicon, drafts);
    }
    at = nextStart(text, Math.max(resume, at + 1), scan);
  }
  if (at === hiddenAhead) return null;
  shareUnits(text, drafts, lexicon);
  return drafts.map((draft) => draft.quantity);
}

function lexiconOf(language: LanguageId, text: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = compile(grammars[language], text);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Reads what starts at `at` into `drafts`; gives where to read on. */
function readAt(text: string, at: number, lexicon: Lexicon, drafts: Draft[]): number {
  const { grammar } = lexicon;
  if (lexicon.never) {
    lexicon.never.lastIndex = at;
    if (lexicon.never.test(text)) return lexicon.never.lastIndex;
  }
  const phrase = vaguePhrase(text, at, lexicon);
  if (phrase) {
    drafts.push(phrase);
    return phrase.quantity.end;
  }
  const expression = readExpression(text, at, lexicon);
  if ('skipTo' in expression) return expression.skipTo;
  if (lexicon.ordinalAfter && expression.factor === 1 && isOrdinal(text, expression.end, lexicon.ordinalAfter))
    return lexicon.ordinalAfter.lastIndex;
  if (grammar.ordinalBefore && at > 0 && grammar.ordinalBefore.includes(text.charAt(at - 1))) return expression.end;
  const { sum } = expression;
  const code = text.charCodeAt(at);
  const digits = digitValue(code) >= 0 || isPoint(code);
  const percent = percentAround(text, at, expression.end, lexicon);
  const tooSmall = !digits && sum.value < (sum.most === null ? grammar.smallestInWords : 10);
  if (tooSmall && !percent) return expression.end;
  const draft = draftOf(text, at, expression, percent, lexicon, digits);
  drafts.push(draft);
  return draft.quantity.end;
}

function isOrdinal(text: string, end: number, suffix: RegExp): boolean {
  if (digitValue(text.charCodeAt(end - 1)) < 0) return false;
  suffix.lastIndex = end;
  return suffix.test(text);
}

function draftOf(
  text: string,
  at: number,
  { end, sum, factor }: Expression,
  percent: { start: number; end: number } | null,
  lexicon: Lexicon,
  digits: boolean,
): Draft {
  const start = percent ? percent.start : at;
  const last = percent ? percent.end : end;
  const { value, unit, surplus, most } = sum;
  if (most !== null)
    return {
      quantity: { start, end: last, value, low: value, high: most, unit, hedge: null, kind: 'vague', inWords: true },
      factor,
      surplus: false,
    };
  const hedge = hedgeAround(text, at, last, lexicon) ?? (surplus ? 'over' : null);
  const { low, high } = intervalOf({ value, unit, hedge, surplus });
  const kind = percent ? 'percent' : 'number';
  const inWords = !digits && sum.inWords;
  return { quantity: { start, end: last, value, low, high, unit, hedge, kind, inWords }, factor, surplus };
}

function vaguePhrase(text: string, at: number, { vague, grammar }: Lexicon): Draft | null {
  if (!vague || !grammar.vague) return null;
  vague.lastIndex = at;
  const match = vague.exec(text);
  const bounds = match ? grammar.vague[keyOf(match[0])] : undefined;
  if (!bounds) return null;
  const [low, high] = bounds;
  return {
    quantity: {
      start: at,
      end: vague.lastIndex,
      value: low,
      low,
      high,
      unit: low,
      hedge: null,
      kind: 'vague',
      inWords: true,
    },
    factor: 1,
    surplus: false,
  };
}
