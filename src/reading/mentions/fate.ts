import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { Count } from './count';
import type { Deed } from './deed';
import type { SentenceReading } from './sentence-reading';

/** How far before a verb the words may stand that make it one of what became of its subject, in UTF-16 units. */
const reach = 10;

/** How far behind the start of a sentence the thing stands that it goes on speaking of, in UTF-16 units. */
const opening = 10;

/**
 * Gives the counts of a sentence that have no verb of their own the one that tells what became of what they count: at its
 * end, “某某”等5家网站传播谣言，被依法关闭, or in the sentence behind it, 相关账号已被依法关闭. Changes the deeds in place.
 */
export function takeFate(
  text: string,
  sentence: SentenceReading,
  next: SentenceReading | undefined,
  counted: readonly Count[],
  deeds: (Deed | null)[],
): void {
  const { fate, matching } = sentence.matcher.words;
  const last = counted.at(-1);
  if (!fate || !last) return;
  if (matching !== 'anywhere') takePassives(text, sentence, counted, deeds, fate.before);
  if (deeds.some((deed) => deed !== null && !isWeak(deed))) return;
  const verb =
    (matching === 'anywhere' ? fateIn(text, sentence, last.phrase.end, fate.before) : undefined) ??
    fateOf(text, next, last, fate);
  if (!verb) return;
  const deed: Deed = { ids: idsOf(verb, 'action'), start: verb.start, end: verb.end, within: 'clause' };
  for (const [at, { noun }] of counted.entries()) if (noun?.by === 'noun') deeds[at] = deed;
}

/**
 * Where words are blank-separated, each count takes the first passive behind it, over what its subject is said to have
 * done and over the members of its list: "300 accounts that spread rumours and 20 sites that copied them were closed".
 */
function takePassives(
  text: string,
  sentence: SentenceReading,
  counted: readonly Count[],
  deeds: (Deed | null)[],
  before: readonly string[],
): void {
  const passives = sentence.cues.filter((cue) => isFate(text, sentence, sentence.start, cue, before));
  const taken = new Set(deeds.map((deed) => deed?.start));
  let next = 0;
  for (const [at, { noun, phrase }] of counted.entries()) {
    const deed = deeds[at];
    while ((passives[next]?.start ?? phrase.end) < phrase.end) next++;
    const verb = passives[next];
    if (noun?.by !== 'noun' || (deed && !isWeak(deed))) continue;
    if (!verb || verb.start - phrase.end > farthest) continue;
    const between = text.slice(phrase.end, verb.start);
    if (taken.has(verb.start) && deed?.start !== verb.start && !relative.test(between)) continue;
    deeds[at] = {
      ids: idsOf(verb, 'action'),
      start: verb.start,
      end: verb.end,
      within: between.includes(',') ? 'sentence' : 'clause',
    };
  }
}

/** How far behind its subject a passive may stand, in UTF-16 units. */
const farthest = 200;

/** What describes a subject before the next one: "accounts that spread rumours and 20 sites were closed". */
const relative = /^,?\s(?:that|which|who|such as|including|[a-z]+ing)\s/i;

/** Whether a verb is what those counted did, or no more than that something was done. */
function isWeak({ ids, within }: Deed): boolean {
  return within === 'sentence' || ids.every((id) => id === 'measure' || id === 'carried-out');
}

function fateIn(text: string, sentence: SentenceReading, from: number, before: readonly string[]): Cue | undefined {
  return sentence.cues.find((cue) => cue.start >= from && isFate(text, sentence, from, cue, before));
}

/** Whether a cue is such a verb, told of something behind `from`. */
function isFate(
  text: string,
  { start, end }: SentenceReading,
  from: number,
  cue: Cue,
  before: readonly string[],
): boolean {
  if (cue.end > end || idsOf(cue, 'action').every((id) => id === 'measure')) return false;
  const lead = text.slice(Math.max(from, start, cue.start - reach), cue.start);
  return before.some((word) => lead.includes(word)) && !/[，,；;。]/.test(lead.replace(/^.*[，,；;。]/s, ''));
}

/** The verb of a sentence behind that goes on to speak of what was counted last, and counts nothing itself. */
function fateOf(
  text: string,
  next: SentenceReading | undefined,
  { noun }: Count,
  { resumed, before }: { readonly resumed: readonly string[]; readonly before: readonly string[] },
): Cue | undefined {
  if (!next || next.quantities.length > 0 || !noun) return undefined;
  const start = next.start + (/^\s*/.exec(text.slice(next.start, next.end))?.[0].length ?? 0);
  if (!resumed.some((word) => text.startsWith(word, start))) return undefined;
  const same = next.cues.find((cue) => idsOf(cue, 'object').some((id) => noun.ids.includes(id)));
  if (!same || same.start - start > opening) return undefined;
  return fateIn(text, next, same.end, before);
}
