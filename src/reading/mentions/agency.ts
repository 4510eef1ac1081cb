import { china } from '../chinese-company';
import type { Cue } from '../cues/cue';
import type { CueMatcher } from '../cues/cue-matcher';
import { idsOf } from '../cues/tagging';
import { isDateline } from './dateline';
import type { Phrase } from './deed';
import { isGloss } from './gloss';
import { inOneBreath, withLeaders } from './leaders';
import type { Agency, NamedBody } from './named-body';
import { isOfMedium, isPlaced } from './placed';
import type { SentenceReading } from './sentence-reading';

/** How near the start of its sentence a name opens it, in UTF-16 units. */
const opening = 60;

/** How far before a name the title that it stands in may begin, in UTF-16 units. */
const longestTitle = 40;

/** How far behind "including" a name is an example, in UTF-16 units. */
const farthestExample = 60;

/** The bodies that a sentence names as acting or telling; those named as places or examples ("on Weibo and Douyin") are left out. */
export function namedBodies(text: string, sentence: SentenceReading): NamedBody[] {
  const bodies: NamedBody[] = sentence.regulators
    .filter(
      (name) => !isInTitle(text, name.start) && !isObeyed(text, name, sentence) && !isSilent(text, name, sentence),
    )
    .map(({ start, end }) => ({ agency: 'regulator', start, end, by: 'name' }));
  let placedUntil = -1;
  let exampleFrom = -1;
  sentence.cues.forEach((cue, position) => {
    if (idsOf(cue, 'placing').length > 0) placedUntil = cue.end;
    if (isExampleWord(cue)) exampleFrom = cue.end;
    const agency = isAnother(text, cue, sentence) ? 'authorities' : agencyOf(cue);
    if (
      !agency ||
      (agency === 'regulator' &&
        (isInTitle(text, cue.start) || isObeyed(text, cue, sentence) || isSilent(text, cue, sentence))) ||
      (agency === 'foreign' &&
        (isOfMedium(text, cue, sentence) ||
          isGloss(text, cue, sentence) ||
          isLikened(text, cue, sentence.matcher) ||
          isDescribing(text, sentence.cues, position))) ||
      isDateline(text, sentence, cue) ||
      (agency !== 'regulator' && isInQuotedName(text, cue, sentence)) ||
      (agency === 'authorities' && isDepartment(text, cue, bodies)) ||
      bodies.some((body) => body.start < cue.end && cue.start < body.end)
    )
      return;
    const placed =
      (placedUntil >= 0 && inOneBreath.test(text.slice(placedUntil, cue.start))) ||
      (exampleFrom >= 0 && isWithinExample(text.slice(exampleFrom, cue.start)));
    if (placed) placedUntil = cue.end;
    if (
      agency !== 'regulator' &&
      agency !== 'foreign' &&
      (placed || (agency !== 'authorities' && isPlaced(text, sentence, position)))
    )
      return;
    if (agency === 'platforms' && !isActing(text, sentence, position, bodies)) {
      if (isDescribed(sentence, position)) placedUntil = cue.end;
      return;
    }
    const by = agency !== 'regulator' ? 'name' : isAnyBody(cue) ? 'any' : 'word';
    bodies.push({ agency, start: cue.start, end: cue.end, by });
  });
  bodies.sort((a, b) => a.start - b.start);
  return withLeaders(
    text,
    sentence.cues,
    bodies.filter((body, position) => !isPartOfName(text, body, bodies[position + 1])),
  );
}

/** "国家网信办反诈中心", "the CAC's anti-fraud centre": what stands right behind the regulator's name belongs to it. */
function isDepartment(text: string, { start }: Phrase, bodies: readonly NamedBody[]): boolean {
  return bodies.some(
    ({ agency, by, end }) =>
      agency === 'regulator' &&
      by === 'name' &&
      end <= start &&
      /^[办辦]?(?:['’]s\s|的)?$/.test(text.slice(end, start)),
  );
}

/** "Beijing police": a word for any body that a name follows at once belongs to the name. */
function isPartOfName(text: string, { by, end }: NamedBody, next: NamedBody | undefined): boolean {
  return by === 'any' && next?.by === 'name' && text.slice(end, next.start) === ' ';
}

/**
 * "The Chinese Twitter", "Twitter chinois", "TikTok's Chinese sister": a name that only describes another. Behind a name
 * only a language whose adjectives follow their nouns speaks of it; "메타는 중국과" goes on to something else.
 */
function isLikened(text: string, cue: Cue, { words }: CueMatcher): boolean {
  const ahead = text.slice(Math.max(0, cue.start - 14), cue.start).replace(/.*[,，、;；:：.。]/s, '');
  if (isComparison(text, cue, words.likening)) return true;
  const behind = text.slice(cue.end, cue.end + 12).replace(/[,，、;].*/s, '');
  return china.test(ahead) || ((words.compoundHead === 'first' || possessive.test(behind)) && china.test(behind));
}

/** "Similar to YouTube and Instagram": what something else is compared with. */
function isComparison(text: string, { start }: Cue, likening: readonly string[] | undefined): boolean {
  const ahead = text
    .slice(Math.max(0, start - longestComparison), start)
    .replace(/\S+ (?:and|or) $/, '')
    .toLowerCase();
  return likening?.some((word) => ahead.endsWith(`${word} `)) === true;
}

/** How far before a name the words begin that compare something with it, in UTF-16 units. */
const longestComparison = 36;

const possessive = /^(?:['’]s\s|の|의\s)/;

/** "The US travel app Tripadvisor", "l'application américaine": where an app comes from; an action between says otherwise. */
function isDescribing(text: string, cues: readonly Cue[], position: number): boolean {
  const cue = cues[position];
  if (!cue) return false;
  const joins = (from: number, to: number, reach: number) =>
    to - from <= reach && !/[\p{P}\p{N}]/u.test(text.slice(from, to));
  const previous = cues[position - 1];
  const next = cues
    .slice(position + 1)
    .find((each) => idsOf(each, 'placing').length === 0 && idsOf(each, 'facet').length === 0);
  const isApp = (each: Cue | undefined): each is Cue => each !== undefined && idsOf(each, 'object').includes('apps');
  return (
    (isApp(next) && joins(cue.end, next.start, reaches.app)) ||
    (isApp(previous) && joins(previous.end, cue.start, reaches.appBefore))
  );
}

const reaches = { app: 30, appBefore: 16 };

/** "Didi-related apps": what a name is joined with, not the one that it names, is spoken of. */
const compound = /^-\p{Ll}/u;

/** A platform speaks for itself where it opens the sentence or an action follows it at once, and the regulator is not named first. */
function isActing(text: string, sentence: SentenceReading, position: number, bodies: readonly NamedBody[]): boolean {
  const cue = sentence.cues[position];
  if (!cue || bodies.some((body) => body.agency === 'regulator' && body.by !== 'any' && body.end <= cue.start))
    return false;
  if (compound.test(text.slice(cue.end, cue.end + 2))) return false;
  if (isDescribed(sentence, position)) return false;
  const next = sentence.cues[position + 1];
  const acts = next !== undefined && next.start - cue.end <= 12 && idsOf(next, 'action').length > 0;
  const isCut = next !== undefined && text.slice(cue.end, next.start).includes(', ');
  return (acts && !isCut) || cue.start - sentence.start <= opening;
}

/** "С платформ Weibo": a name behind the noun that it describes, where nouns stand first. */
function isDescribed({ cues, matcher }: SentenceReading, position: number): boolean {
  const [previous, cue] = [cues[position - 1], cues[position]];
  if (!previous || !cue || matcher.words.compoundHead !== 'first') return false;
  return cue.start - previous.end <= 12 && idsOf(previous, 'object').length > 0;
}

function agencyOf(cue: Cue): Agency | null {
  const ids = idsOf(cue, 'agency');
  if (ids[0] === 'anyBody') return 'regulator';
  return ids.length > 0 ? (ids[0] as Agency) : null;
}

/** "A regulator accused an actress": a body that is only introduced there is another one than that of the article. */
function isAnother(text: string, cue: Cue, { matcher: { words } }: SentenceReading): boolean {
  if (!words.indefinite || !idsOf(cue, 'agency').includes('regulator')) return false;
  if (china.test(text.slice(cue.end, cue.end + farthestHome))) return false;
  const ahead = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, cue.start - 12), cue.start))?.[1]?.toLowerCase();
  return ahead !== undefined && words.indefinite.includes(ahead);
}

/** How far behind "a regulator" its country may stand, "based in China", in UTF-16 units. */
const farthestHome = 30;

/** How long a name in quotation marks may be, in UTF-16 units. */
const longestQuoted = 30;

/** “QQ输入法”, “苏州某某信息咨询有限公司”: a word for a body inside a longer name in quotation marks, as of an app that is dealt with. */
function isInQuotedName(text: string, { start, end }: Cue, { matcher: { words } }: SentenceReading): boolean {
  if (words.matching !== 'anywhere') return false;
  const ahead = /[“「『‘]([^“”「」『』‘’，。,、；：！？\n]*)$/.exec(
    text.slice(Math.max(0, start - longestQuoted), start),
  );
  const behind = /^([^“”「」『』‘’，。,、；：！？\n]*)[”」』’]/.exec(text.slice(end, end + longestQuoted));
  return ahead !== null && behind !== null && `${ahead[1]}${behind[1]}` !== '';
}

/** Whether a name stands in the title of a document, 《…》, which acts for nobody. */
function isInTitle(text: string, start: number): boolean {
  return /《[^》]*$/.test(text.slice(Math.max(0, start - longestTitle), start));
}

/** 响应中央网信办要求，弁公室の指示に従い: a body whose order another one follows does not act itself. */
function isObeyed(text: string, { start, end }: Phrase, { matcher: { words } }: SentenceReading): boolean {
  const { obeyed } = words;
  if (!obeyed) return false;
  const reach = obeyed.behind.length > 0 ? farthestOrder.ahead : farthestOrder.aheadInWords;
  const ahead = text
    .slice(Math.max(0, start - reach), start)
    .replace(/.*[，,。；;：:]/s, '')
    .toLowerCase();
  const behind = text.slice(end, end + farthestOrder.behind).replace(/[，,。；;：:].*/s, '');
  return (
    (obeyed.ahead.length === 0 || obeyed.ahead.some((word) => ahead.includes(word))) &&
    (obeyed.behind.length === 0 || obeyed.behind.some((word) => behind.includes(word)))
  );
}

/** How far before a name 根据 stands, and behind it 要求, in UTF-16 units. */
const farthestOrder = { ahead: 8, aheadInWords: 40, behind: 24 };

/** "The CAC did not respond to a request for comment": a body that says nothing gives no counts. */
function isSilent(text: string, { end }: Phrase, { matcher: { words } }: SentenceReading): boolean {
  const behind = text.slice(end, end + farthestSilence).replace(/[.;:]\s.*/s, '');
  return words.silent?.some((word) => behind.includes(word)) === true;
}

/** How far behind a name the words may end that say that it is silent, in UTF-16 units. */
const farthestSilence = 48;

/** "including": both sets a part off and places a name. */
function isExampleWord(cue: Cue): boolean {
  return idsOf(cue, 'placing').length > 0 && idsOf(cue, 'scope').includes('part');
}

/** "including the video site Bilibili": what is named behind such a word, with no mark between, is an example. */
function isWithinExample(gap: string): boolean {
  return gap.length <= farthestExample && (onlyNames.test(gap) || !/[.,;:!?()，；。：、（）]/.test(gap));
}

/** Names listed before one: "including UC, QQ". */
const onlyNames = /^(?:\s\p{Lu}[\p{L}\d]*,)+\s$/u;

function isAnyBody(cue: Cue): boolean {
  return idsOf(cue, 'agency').includes('anyBody');
}
