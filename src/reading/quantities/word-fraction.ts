import type { Progress, Word } from './progress';

const mostDigits = 6;

/** Takes the digits after "point", in words: "two point three five", "coma veintiocho". */
export function takeFraction(progress: Progress, from: number): boolean {
  let digits = '';
  let end = from;
  for (let count = 0; count < mostDigits; count++) {
    const word = progress.word(progress.joined(end));
    const value = fractionDigit(progress, word);
    if (!word || value === null || (value > 9 && digits !== '')) break;
    digits += String(value);
    end = word.end;
    if (value > 9) break;
  }
  return digits !== '' && progress.composition.fraction(digits) && progress.advance(end);
}

/** 两 and the like count things, they are no decimals; 零 is one. */
function fractionDigit({ lexicon, text }: Progress, word: Word | null): number | null {
  if (word?.meaning.kind === 'filler') return 0;
  if (word?.meaning.kind !== 'term' || word.meaning.value > 99 || !Number.isInteger(word.meaning.value)) return null;
  const { digitRun } = lexicon.grammar;
  return digitRun && !digitRun.includes(text.charAt(word.end - 1)) ? null : word.meaning.value;
}
