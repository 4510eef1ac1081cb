import { foreignScales } from './affixes';
import type { Progress } from './progress';

/** Takes the sign right after digits: "K", "Mrd", 万. */
export function takeSign(progress: Progress): boolean {
  const { sign, signs } = progress.lexicon;
  sign.lastIndex = progress.end;
  const match = sign.exec(progress.text);
  if (!match) return false;
  const [, glued, spaced, foreign, surplus] = match;
  const value = glued ? signs.glued.get(glued) : foreign ? foreignScales.get(foreign) : signs.spaced.get(spaced ?? '');
  if (value === undefined || !progress.scale(value)) return false;
  progress.afterDigits = false;
  if (surplus) progress.composition.surplus();
  return progress.advance(sign.lastIndex, true);
}

/** Where a scale after digits may start: past the ending that means "each", "1'er milyon". */
export function pastDistributive(progress: Progress): number {
  const { distributive } = progress.lexicon;
  if (!distributive) return progress.end;
  distributive.lastIndex = progress.end;
  if (!distributive.test(progress.text)) return progress.end;
  const past = distributive.lastIndex;
  return progress.factorAt(past) ? past : progress.end;
}
