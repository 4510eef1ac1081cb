import { takeNeighbours } from './neighbours';
import type { Progress } from './progress';
import { isFactor } from './word-meanings';

/** Takes the first word of a number in words; 二〇二三 counts as one. False where none starts here. */
export function open(progress: Progress): boolean {
  const { composition, at } = progress;
  if (takeNeighbours(progress, at)) return true;
  const run = takeDigitRun(progress);
  if (run !== null) return run;
  const word = progress.word(at);
  if (!word) return false;
  const { meaning, end } = word;
  progress.end = end;
  switch (meaning.kind) {
    case 'term':
      composition.term(meaning.value, meaning.step);
      break;
    case 'part':
      composition.term(meaning.value, 1);
      break;
    case 'product':
      progress.product(meaning.coefficient, meaning.value);
      break;
    case 'few':
      composition.few();
      break;
    case 'article': {
      const next = progress.word(progress.joined(end))?.meaning;
      return next !== undefined && isFactor(next) && composition.term(1, 1);
    }
    default:
      if (!progress.multiply(meaning)) return false;
  }
  return progress.advance(end);
}

/** More digits than a double holds for sure. */
const longestRun = 16;

/** 二〇二三: digits in words, strung together; null where there is no such run. */
function takeDigitRun(progress: Progress): boolean | null {
  const { text, at, lexicon } = progress;
  const { digitRun, grammar } = lexicon;
  if (!digitRun) return null;
  digitRun.lastIndex = at;
  if (!digitRun.test(text)) return null;
  const end = digitRun.lastIndex;
  if (progress.word(end)?.meaning.kind === 'multiplier') return null;
  const row = grammar.digitRun ?? '';
  let value = 0;
  for (let index = at; index < end; index++) value = value * 10 + (row.indexOf(text.charAt(index)) % 10);
  if (end - at > longestRun || !Number.isSafeInteger(value)) return false;
  progress.composition.term(value, 1);
  return progress.advance(end);
}
