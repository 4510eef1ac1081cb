import type { LanguageId } from '../languages/language';
import { grammars } from '../languages/numbers';
import type { Quantity } from '../quantity';
import { digitValue } from './digits';
import { type Expression, readExpression } from './expression';
import { hedgeAround, percentAround } from './hedges';
import { intervalOf } from './interval';
import { compile, keyOf, type Lexicon } from './lexicon';
import { type Draft, shareUnits } from './sharing';

const lexicons = new Map<LanguageId, Lexicon>();

/**
 * All number expressions of a text, in order and without overlap. Pure and total: any string may be given, and the time
 * is linear in its length. Which of them count anything is for the caller to say.
 */
export function readQuantities(text: string, language: LanguageId): Quantity[] {
  const lexicon = lexiconOf(language);
  const { start } = lexicon;
  const drafts: Draft[] = [];
  start.lastIndex = 0;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const resume = readAt(text, match.index, lexicon, drafts);
    start.lastIndex = Math.max(resume, match.index + 1);
  }
  shareUnits(text, drafts, lexicon);
  return drafts.map(({ factor: _factor, surplus: _surplus, ...quantity }) => quantity);
}

function lexiconOf(language: LanguageId): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = compile(grammars[language]);
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
    return phrase.end;
  }
  const expression = readExpression(text, at, lexicon);
  if ('skipTo' in expression) return expression.skipTo;
  if (grammar.ordinalBefore && at > 0 && grammar.ordinalBefore.includes(text.charAt(at - 1))) return expression.end;
  const { sum } = expression;
  const digits = digitValue(text.charCodeAt(at)) >= 0;
  const percent = percentAround(text, at, expression.end, lexicon);
  const tooSmall = !digits && sum.value < (sum.most === null ? grammar.smallestInWords : 10);
  if (tooSmall && !percent) return expression.end;
  const draft = draftOf(text, at, expression, percent, lexicon, digits);
  drafts.push(draft);
  return draft.end;
}

function draftOf(
  text: string,
  at: number,
  { end, sum, factor }: Expression,
  percent: { start: number; end: number } | null,
  lexicon: Lexicon,
  digits: boolean,
): Draft {
  const span = percent ?? { start: at, end };
  if (sum.most !== null) {
    const low = sum.value;
    return {
      ...span,
      value: low,
      low,
      high: sum.most,
      unit: sum.unit,
      hedge: null,
      kind: 'vague',
      inWords: true,
      factor,
      surplus: false,
    };
  }
  const { value, unit, surplus } = sum;
  const hedge = hedgeAround(text, at, span.end, lexicon) ?? (surplus ? 'over' : null);
  return {
    ...span,
    value,
    ...intervalOf({ value, unit, hedge, surplus }),
    unit,
    hedge,
    kind: percent ? 'percent' : 'number',
    inWords: !digits && sum.inWords,
    factor,
    surplus,
  };
}

function vaguePhrase(text: string, at: number, { vague, grammar }: Lexicon): Draft | null {
  if (!vague || !grammar.vague) return null;
  vague.lastIndex = at;
  const match = vague.exec(text);
  const bounds = match ? grammar.vague[keyOf(match[0])] : undefined;
  if (!bounds) return null;
  const [low, high] = bounds;
  return {
    start: at,
    end: vague.lastIndex,
    value: low,
    low,
    high,
    unit: low,
    hedge: null,
    kind: 'vague',
    inWords: true,
    factor: 1,
    surplus: false,
  };
}
