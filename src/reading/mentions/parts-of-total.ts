import { idsOf } from '../cues/tagging';
import type { CountedNoun } from './counted-noun';
import type { Deed, Phrase } from './deed';
import type { SentenceReading } from './sentence-reading';

/** What the last count of a sentence was of, and what was done to it. */
export interface Total {
  readonly noun: CountedNoun | null;
  readonly deed: Deed | null;
}

/** One count of a sentence; its noun may be taken over from the total. */
interface Part {
  noun: CountedNoun | null;
  readonly phrase: Phrase;
}

/**
 * 1857条，其中色情类261条、赌博类6条: parts counted with a measure word alone are parts of what was counted before, and what was
 * done to that was done to them. `before` is the total of the sentence before, for 其中 at the start of one. Changes nouns
 * and deeds in place.
 */
export function takeFromTotal(
  { cues, matcher }: SentenceReading,
  counted: readonly Part[],
  deeds: (Deed | null)[],
  before: Total | null,
): void {
  if (matcher.words.matching !== 'anywhere') return;
  const part = cues.find((cue) => idsOf(cue, 'scope').includes('part'));
  if (!part) return;
  const total = counted.findLastIndex(({ phrase }) => phrase.end <= part.start);
  const whole = total < 0 ? before?.noun : counted[total]?.noun;
  const deed = total < 0 ? before?.deed : deeds[total];
  if (!whole || !deed || isMere(deed.ids)) return;
  for (let at = total + 1; at < counted.length; at++) {
    const each = counted[at];
    if (!each?.noun) return;
    const alike = each.noun.ids.includes('any') || each.noun.ids.every((id) => whole.ids.includes(id));
    const last = counted[at - 1]?.phrase.end ?? 0;
    const acted = cues.some(
      (cue) => cue.start >= Math.max(last, part.end) && cue.end <= each.phrase.start && !isMere(idsOf(cue, 'action')),
    );
    if (!alike || acted) return;
    if (each.noun.by === 'counter') each.noun = { ...each.noun, ids: whole.ids, by: 'noun' };
    const own = deeds[at];
    if (!own || own.start === deed.start || isMere(own.ids)) deeds[at] = deed;
  }
}

/**
 * 约谈网站112家、警告45家、罚款12家: a measure word that the noun before has too stands for that noun. Changes the nouns in place.
 */
export function takeElidedNouns({ matcher }: SentenceReading, counted: readonly Part[]): void {
  if (matcher.words.matching !== 'anywhere') return;
  for (const [at, part] of counted.entries()) {
    const before = counted[at - 1]?.noun;
    if (before?.by !== 'noun' || part.noun?.by !== 'counter') continue;
    if (part.noun.ids.some((id) => before.ids.includes(id))) part.noun = { ...part.noun, ids: before.ids, by: 'noun' };
  }
}

/** Whether words say no more than that something was carried out or done. */
function isMere(actions: readonly string[]): boolean {
  return actions.every((id) => id === 'measure' || id === 'carried-out');
}
