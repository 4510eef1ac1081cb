import { endOfWord } from '../cues/letters';
import { idsOf } from '../cues/tagging';
import { breaks, type CountedNoun } from './counted-noun';
import { conjunctions, type Phrase } from './deed';
import type { SentenceReading } from './sentence-reading';

/** A count as far as it matters who acts: its noun, its number, and the stretch of both. */
interface Counted {
  readonly quantity: Phrase;
  readonly noun: CountedNoun | null;
  readonly phrase: Phrase;
}

/** Those who act for the regulator. */
const acting: ReadonlySet<string> = new Set(['platforms', 'websites', 'companies', 'services', 'apps']);

/** Longest name of those who act, and how far behind a verb what it acts on stands, in UTF-16 units. */
const farthest = { verb: 40, object: 16 } as const;

/** "733 websites closed and 10,000 apps cleared": a participle of what was done to the first. */
const joined = new RegExp(`(?:^|\\s)(?:${conjunctions})\\s|[和及与與]`, 'iu');

/**
 * 16家平台共处置直播间56万个, "16 platforms deleted 2.4 million videos": whether a count is of those who did something to the
 * next count, and had nothing done to them. Not where verbs stand behind what they act on.
 */
export function areDoers(text: string, { quantity, noun }: Counted, next: Counted, sentence: SentenceReading): boolean {
  const { cues, matcher } = sentence;
  if (matcher.words.verbFollows || !noun || noun.start < quantity.end || !noun.ids.some((id) => acting.has(id)))
    return false;
  const verb = cues.find((cue) => cue.start >= noun.end && idsOf(cue, 'action').length > 0);
  if (!verb || verb.end > next.phrase.start || next.phrase.start - verb.end > farthest.object) return false;
  const names = cues.filter((cue) => cue.start >= quantity.end && cue.end <= verb.start);
  const last = names.findLast((cue) => idsOf(cue, 'object').length > 0 || idsOf(cue, 'agency').includes('platforms'));
  if (!last || verb.start - quantity.end > farthest.verb) return false;
  const end = matcher.words.matching === 'anywhere' ? last.end : endOfWord(text, last.end);
  const summed = names.find((cue) => cue.start >= end && idsOf(cue, 'scope').includes('total'));
  const gap = summed ? text.slice(end, summed.start) + text.slice(summed.end, verb.start) : text.slice(end, verb.start);
  const behind = text.slice(verb.end, next.phrase.start);
  if (gap.trim() !== '' || breaks.test(text.slice(quantity.end, end) + behind) || joined.test(behind)) return false;
  const acted = cues.findLast((cue) => cue.end <= quantity.start && idsOf(cue, 'action').length > 0);
  return !acted || breaks.test(text.slice(acted.end, quantity.start));
}
