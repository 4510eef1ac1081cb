import { digitValue } from './digits';
import { readLiteral } from './literal';
import type { Progress } from './progress';
import { isFactor } from './word-meanings';

/** Whether digits stand at `from` and the number so far may go on in digits. */
export function hasRestInDigits({ text, lexicon, composition }: Progress, from: number): boolean {
  if (digitValue(text.charCodeAt(from)) < 0) return false;
  return lexicon.grammar.writing === 'myriad' ? composition.afterFactor : composition.justClosed;
}

/** Takes digits after a scale: 18万7,000, "1 million 400 thousand", and after "and": ٦٧ ألفا و٥٠٠. */
export function takeRestInDigits(progress: Progress, from: number, conjoined = false): boolean {
  const { text, lexicon, composition } = progress;
  const { writing, nests, tailDigits, blanksInside } = lexicon.grammar;
  const literal = readLiteral(text, from, lexicon);
  if ('skipTo' in literal || !composition.accepts(literal)) return false;
  const { end, decimals } = literal;
  const factor = progress.word(progress.joined(end))?.meaning;
  const myriad = writing === 'myriad';
  const { lowestScale } = composition;
  // "Mil 82 millones": a thousand may stand before the rest of a larger scale.
  const nested = nests === true && lowestScale === 1000 && !conjoined;
  const isScaled = factor !== undefined && isFactor(factor) && (factor.value < lowestScale || nested);
  if (!isScaled && myriad && from > progress.end) {
    // 6만 6600 is one number where the language sets blanks; 5만 3~4만 are more.
    if (!blanksInside || end - from < 3 || progress.factorAt(end)) return false;
  } else if (!isScaled && !myriad) {
    const { room } = composition;
    const mayBeRest = room === 1000 ? conjoined || tailDigits === true : room === 100 && conjoined;
    // As many digits as the factor leaves room for: "mil e 300", and no year; fewer without "and": "2 bin 45".
    const filled = 10 ** (end - from);
    if (!mayBeRest || decimals > 0 || (conjoined ? filled !== room : filled > room)) return false;
  }
  composition.literal(literal);
  progress.afterDigits = true;
  if (myriad || !isScaled) return progress.advance(end);
  progress.end = end;
  return true;
}

/** Takes a unit in digits after tens in words and "and": "treinta y 3". */
export function takeUnitInDigits(progress: Progress, from: number): boolean {
  const { text, composition } = progress;
  const digit = digitValue(text.charCodeAt(from));
  if (digit < 1 || !composition.hasOpen || /^[.,]?\d/.test(text.slice(from + 1, from + 3))) return false;
  return composition.term(digit, 1) && progress.advance(from + 1);
}
