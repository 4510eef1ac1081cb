import { takeConjoined } from './conjunctions';
import { digitValue } from './digits';
import type { Lexicon } from './lexicon';
import { isPoint, readLiteral } from './literal';
import { takeNeighbours } from './neighbours';
import { open } from './opening';
import { type Expression, Progress, type Word } from './progress';
import { hasRestInDigits, takeRestInDigits } from './rest-in-digits';
import { pastDistributive, takeSign } from './sign';
import { takeFraction } from './word-fraction';
import { isFactor, type Meaning } from './word-meanings';
import { keyOf } from './word-patterns';

/** No number here; read on from `skipTo`. */
export interface NoExpression {
  readonly skipTo: number;
}

/** More parts than a number has: what keeps reading linear. */
const mostParts = 40;

/** Reads the longest number expression that starts at `at`. */
export function readExpression(text: string, at: number, lexicon: Lexicon): Expression | NoExpression {
  const progress = new Progress(text, at, lexicon);
  const code = text.charCodeAt(at);
  if (digitValue(code) >= 0 || isPoint(code)) {
    const literal = readLiteral(text, at, lexicon);
    if ('skipTo' in literal) return literal;
    progress.composition.literal(literal);
    progress.afterDigits = true;
    progress.advance(literal.end);
  } else if (!open(progress)) return { skipTo: wordEnd(progress) };
  for (let parts = 0; parts < mostParts && takeNext(progress); parts++);
  if (lexicon.grammar.shorthand) shorten(progress);
  return progress.best ?? { skipTo: Math.max(progress.end, wordEnd(progress)) };
}

/** Takes one more part; false where the expression ends. */
function takeNext(progress: Progress): boolean {
  if (progress.afterDigits && takeSign(progress)) return true;
  const from = progress.joined(progress.afterDigits ? pastDistributive(progress) : progress.end);
  if (takeNeighbours(progress, from)) return true;
  const word = progress.word(from);
  if (word) {
    if (takeWord(progress, word, from)) return true;
    // "Dieciséis mil y dieciocho mil": the term before a factor that does not fit belongs to another number.
    if (isFactor(word.meaning) && progress.composition.hasOpen && progress.bestAtFactor)
      progress.best = progress.bestAtFactor;
    return false;
  }
  return hasRestInDigits(progress, from) ? takeRestInDigits(progress, from) : takeConjoined(progress, from);
}

function takeWord(progress: Progress, { end, meaning }: Word, from: number): boolean {
  if (meaning.kind === 'point') return takeFraction(progress, end);
  if (meaning.kind === 'filler') return takeFiller(progress, end);
  if (!fits(progress, meaning, from, end)) return false;
  progress.lastWord = from;
  progress.afterDigits = false;
  return progress.advance(end, isFactor(meaning));
}

/** Adds a word to the number; false where it does not fit. */
function fits(progress: Progress, meaning: Meaning, from: number, end: number): boolean {
  const { composition, lexicon } = progress;
  switch (meaning.kind) {
    case 'term':
      if (composition.term(meaning.value, meaning.step)) return true;
      return lexicon.grammar.pairs === true && composition.pair(meaning.value);
    case 'multiplier':
    case 'scale':
      return progress.multiply(meaning, from > progress.end);
    case 'product':
      return progress.product(meaning.coefficient, meaning.value);
    case 'part':
      return composition.part(meaning.value);
    case 'few':
      return composition.few();
    case 'surplus':
      // 300万 多达 has no surplus, where 五百 余万 has one.
      return (from === progress.end || progress.factorAt(end)) && composition.surplus();
    default:
      return false;
  }
}

/** 零, "linh": holds a place before a smaller number. */
function takeFiller(progress: Progress, end: number): boolean {
  const { composition } = progress;
  if (composition.isEmpty || composition.hasDigits) return false;
  const next = progress.word(progress.joined(end))?.meaning;
  if (!next) return false;
  const holds = isFactor(next)
    ? next.kind === 'multiplier' && next.alone === 'one'
    : next.kind === 'term' || next.kind === 'filler' || next.kind === 'few';
  if (!holds) return false;
  composition.pad();
  progress.end = end;
  return true;
}

/** A lone digit after a factor: 三万五 is 35,000; what may not be read so ends the number before it. */
function shorten(progress: Progress): void {
  const { lexicon, composition, text, lastWord, end } = progress;
  if (progress.best?.end !== end || !composition.shorthand()) return;
  if (lexicon.grammar.noShorthand?.includes(keyOf(text.slice(lastWord, end)))) progress.best = progress.bestAtFactor;
  else progress.advance(end);
}

function wordEnd({ lexicon: { word }, at, text }: Progress): number {
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : at + 1;
}
