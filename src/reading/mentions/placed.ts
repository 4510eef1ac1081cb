import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import { inOneBreath } from './leaders';
import type { SentenceReading } from './sentence-reading';

/** What is found on platforms and is no platform itself, as 腾讯视频 would be. */
const hosted: ReadonlySet<string> = new Set(['accounts', 'groups', 'posts', 'comments', 'topics', 'livestream-rooms']);

/**
 * Whether the platform at a cue is named as the place of what is counted or as what something is done to: "微博账号",
 * "웨이보 계정", 微信133个公众号, or as one whose deeds are only a reason: ディディが情報を集めたとして、.
 */
export function isPlaced(text: string, sentence: SentenceReading, position: number): boolean {
  for (let at: number | null = position, named = 0; at !== null && named < longestList; named++) {
    const cue = sentence.cues[at];
    if (!cue) return false;
    if (isPlacedBehind(text, sentence, cue, at) || isHost(text, sentence, cue) || isReason(text, sentence, cue))
      return true;
    at = nextOfList(text, sentence, cue, at);
  }
  return false;
}

/** How many platforms named in one breath the word behind the last may place: 抖音快手等105款App, 小紅書とビリビリで. */
const longestList = 8;

/** How far apart two platforms of a list stand, in UTF-16 units, and how many other words may be told between them. */
const breath = { characters: 6, cues: 3 };

/** The platform named in the same breath right behind one. */
function nextOfList(text: string, { cues, matcher }: SentenceReading, { end }: Cue, position: number): number | null {
  if (matcher.words.matching !== 'anywhere') return null;
  for (let at = position + 1; at <= position + breath.cues; at++) {
    const next = cues[at];
    if (!next || next.start - end > breath.characters) return null;
    if (next.start < end || idsOf(next, 'agency').length === 0) continue;
    return idsOf(next, 'agency').includes('platforms') && inOneBreath.test(text.slice(end, next.start)) ? at : null;
  }
  return null;
}

/** A bracket that explains a name, 滴滴出行(ディディ), or the end of one. */
const explained = /^(?:[^\s,，、。.]{0,4}[(（][^()（）]{0,24})?[)）]/;

/** A word behind the name that makes it a place; a particle that makes it the subject says otherwise. */
function isPlacedBehind(text: string, { cues }: SentenceReading, { end }: Cue, position: number): boolean {
  const from = end + (explained.exec(text.slice(end, end + 32))?.[0].length ?? 0);
  const next = cues.slice(position + 1, position + 4).find(({ start }) => start >= from);
  if (!next || idsOf(next, 'placing-after').length === 0) return false;
  return next.start - from <= 2 && !/[.。]|^[은는이가]/.test(text.slice(from, next.start));
}

/** How far behind a number what it counts begins, measure word and all, in UTF-16 units. */
const farthestHosted = 6;

/**
 * What is named on a platform stands right behind its name, in scripts without blanks with or without a number between;
 * so does anything counted there, 滴滴25款App: a verb would stand between.
 */
function isHost(text: string, { cues, quantities, matcher }: SentenceReading, { end }: Cue): boolean {
  const { matching, compoundHead } = matcher.words;
  if (matching !== 'anywhere') {
    const next = cues.find(({ start }) => start > end);
    const joins = compoundHead === 'last' && next !== undefined && /^[ -]$/.test(text.slice(end, next.start));
    return joins && idsOf(next, 'object').some((id) => hosted.has(id));
  }
  const number = quantities.find(({ start }) => start === end);
  const from = number?.end ?? end + (text.charAt(end) === ' ' ? 1 : 0);
  const next = cues.find((cue) => cue.start >= from && idsOf(cue, 'object').length > 0);
  if (!next || next.start - from > (number ? farthestHosted : 0)) return false;
  return number !== undefined || idsOf(next, 'object').some((id) => hosted.has(id));
}

/** How far behind a name the clause may end that gives the reason, in UTF-16 units. */
const farthestReason = 70;

/** A subject of a clause that only gives the reason for what the sentence tells. */
function isReason(text: string, { matcher: { words } }: SentenceReading, { end }: Cue): boolean {
  const { reasons } = words;
  if (!reasons) return false;
  const behind = text.slice(end, end + farthestReason).replace(/[。.\n].*/s, '');
  const particle = behind.replace(/^[^\s、。]{0,6}?[(（][^()（）]{0,24}[)）]|^[)）]/, '');
  return (
    reasons.subject.some((each) => particle.startsWith(each)) && reasons.words.some((each) => behind.includes(each))
  );
}

/** How far behind the name of a country the word may stand that makes it one of a medium, in UTF-16 units. */
const farthestMedium = 8;

/** シンガポール華字メディア, 英國《金融時報》, インスタグラム風: a foreign name that belongs to who reports, or only likens. */
export function isOfMedium(text: string, { end }: Cue, { matcher: { words } }: SentenceReading): boolean {
  const { media } = words;
  if (!media) return false;
  const behind = text.slice(end, end + farthestMedium).replace(/[、，,。；;はが은는이가]\s?.*/s, '');
  return media.some((word) => behind.includes(word));
}
