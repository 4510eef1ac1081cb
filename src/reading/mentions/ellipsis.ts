import type { Candidate } from './candidate';
import type { Carried } from './carried';
import type { Count } from './count';
import type { Deed } from './deed';

/**
 * Whether a count leaves out a noun that its sentence counted before: "closed 310 sites and warned 88"; `part` where words
 * say that it is of what was counted, or it is the smaller one and has a verb of its own.
 */
export function ellipsisOf(
  counted: readonly Count[],
  position: number,
  { nounInSentence }: Carried,
  scopes: Candidate['scopes'],
  deed: Deed | null,
): 'none' | 'plain' | 'part' {
  const count = counted[position];
  if (!count || count.noun !== null || !nounInSentence) return 'none';
  const whole = counted.slice(0, position).findLast(({ noun }) => noun !== null);
  const isSmaller = whole !== undefined && count.quantity.value < whole.quantity.value && deed?.within === 'clause';
  return isSmaller || scopes.some(({ id }) => id === 'part') ? 'part' : 'plain';
}
