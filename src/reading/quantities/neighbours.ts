import type { Lexicon } from './lexicon';
import type { Progress } from './progress';

/** 三四百, 十五六万, 两三千: takes two neighbouring digits in words, before a factor. */
export function takeNeighbours(progress: Progress, from: number): boolean {
  const { text, lexicon, composition } = progress;
  if (!lexicon.grammar.digitRun || !(composition.isEmpty || composition.afterFactor)) return false;
  const low = digitWord(text.charAt(from), lexicon);
  if (low < 1 || digitWord(text.charAt(from + 1), lexicon) !== low + 1 || !progress.factorAt(from + 2)) return false;
  if (!composition.neighbours(low)) return false;
  progress.end = from + 2;
  return true;
}

/** The value of a digit in words of one character, or -1. */
function digitWord(char: string, { meanings }: Lexicon): number {
  const meaning = meanings.get(char);
  return meaning?.kind === 'term' && meaning.step === 1 && Number.isInteger(meaning.value) ? meaning.value : -1;
}
