import { digitValue } from './digits';
import type { Progress } from './progress';
import { takeRestInDigits, takeUnitInDigits } from './rest-in-digits';
import { isFactor, type Meaning } from './word-meanings';

/** Takes what is joined to the number by "and", by a comma, or by "of" between vague factors. */
export function takeConjoined(progress: Progress, from: number): boolean {
  const { composition, lexicon, text } = progress;
  const { and: rule, commas } = lexicon.grammar;
  if (composition.afterFactor && takeLinked(progress)) return true;
  if (commas && composition.justClosed && takeAfterComma(progress)) return true;
  if (!lexicon.and || !rule || composition.isEmpty) return false;
  lexicon.and.lastIndex = from;
  if (!lexicon.and.test(text)) return false;
  const start = progress.joined(lexicon.and.lastIndex);
  if (rule.joinsDigits && composition.afterFactor && digitValue(text.charCodeAt(start)) >= 0)
    return takeRestInDigits(progress, start, true);
  if (rule.after === 'any' && !rule.inverts && takeUnitInDigits(progress, start)) return true;
  const word = composition.hasDigits ? null : progress.word(start);
  if (!word || !add(progress, word.meaning)) return false;
  return progress.advance(word.end, word.meaning.kind !== 'term');
}

/** Adds what follows "and": a term where the language allows it, a factor only after a factor. */
function add(progress: Progress, meaning: Meaning): boolean {
  const { composition, lexicon } = progress;
  const rule = lexicon.grammar.and;
  if (meaning.kind === 'term') {
    const { value, step } = meaning;
    if (composition.hasOpen && rule?.inverts && composition.tens(value, step)) return true;
    return (rule?.after === 'any' || !composition.hasOpen) && composition.term(value, step);
  }
  if (composition.hasOpen) return false;
  if (meaning.kind === 'product') return progress.product(meaning.coefficient, meaning.value);
  return isFactor(meaning) && meaning.alone === 'one' && progress.multiply(meaning);
}

/** "Two thousand, three hundred and five": only where a factor follows, or it may be another number. */
function takeAfterComma(progress: Progress): boolean {
  const { composition, text, end } = progress;
  if (composition.hasDigits || composition.isVague || text.charCodeAt(end) !== 0x2c) return false;
  const word = progress.word(progress.joined(end + 1));
  if (word?.meaning.kind !== 'term' || !smallerFactorAhead(progress, word.end)) return false;
  if (!composition.term(word.meaning.value, word.meaning.step)) return false;
  progress.end = word.end;
  return true;
}

/** Terms before a factor: "eighty-six thousand" has two. */
const mostTerms = 4;

/** Whether the terms from `from` on lead to a factor below the last scale. */
function smallerFactorAhead(progress: Progress, from: number): boolean {
  let end = from;
  for (let count = 0; count < mostTerms; count++) {
    const word = progress.word(progress.joined(end));
    if (!word) return false;
    const { kind } = word.meaning;
    if (kind === 'multiplier') return true;
    if (kind === 'scale') return word.meaning.value < progress.composition.lowestScale;
    if (kind !== 'term') return false;
    end = word.end;
  }
  return false;
}

/** "Hundreds of thousands": the word between vague factors. */
function takeLinked(progress: Progress): boolean {
  const { of } = progress.lexicon;
  if (!of || !progress.composition.isVague) return false;
  of.lastIndex = progress.end;
  if (!of.test(progress.text)) return false;
  const word = progress.word(of.lastIndex);
  return word !== null && progress.multiply(word.meaning) && progress.advance(word.end, true);
}
