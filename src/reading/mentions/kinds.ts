import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';

/** From here on "105 types of apps" counts apps: a measure word of Chinese, translated. Fewer are kinds. */
const mostKinds = 30;

/** From here on kinds of offences are offences: "16가지 위법 사실" for 16项违法事实. */
const fewestFacts = 10;

/** How far behind the word for kinds the offences stand, in UTF-16 units. */
const nearFact = 16;

/** Whether a number before a word for kinds, `kinds`, counts no more than kinds; `behind` is what is named next. */
export function areKinds({ value }: Quantity, kinds: Cue, behind: readonly Cue[]): boolean {
  if (value >= mostKinds) return false;
  const named = behind.find((cue) => idsOf(cue, 'object').length > 0);
  const areFacts =
    named !== undefined && named.start - kinds.end <= nearFact && idsOf(named, 'object').includes('facts');
  return value < fewestFacts || !areFacts;
}
