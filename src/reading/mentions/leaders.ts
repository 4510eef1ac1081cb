import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { NamedBody } from './named-body';

/** Names between which only this stands are named in one breath. */
export const inOneBreath =
  /^(?:[\s,、，"'“”‘’「」《》()（）]|and|or|&|(?:along|together|jointly) with|the|china(?:['’]s)?|chinese|beijing|state|national|commission|bureau|国家|國家|中央|全国|全國|和|及|与|與|会同|會同|联合|聯合|と|や|dan|et|und|y|e|и|ve|và|och|그리고|و)*$/i;

/** Longest list read as one breath between two names, in UTF-16 units. */
const breath = 24;

/** How far behind the known part of a name a word may follow that belongs to all of it, in UTF-16 units. */
const ending = 14;

/**
 * In a list of bodies, "the copyright office, the CAC and the police", the first one leads, and the counts are its own;
 * so it does where it works "with the CAC". Of two that "and" joins the counts are the regulator's, too.
 */
export function withLeaders(text: string, cues: readonly Cue[], bodies: readonly NamedBody[]): NamedBody[] {
  const led: NamedBody[] = [];
  for (const [position, body] of bodies.entries()) {
    const leader = body.by === 'name' ? leaderOf(led) : undefined;
    const before = led.at(-1);
    const partner = led.findLastIndex((each) => each.by === 'name' && areJoint(text, each, body));
    if (leader && leader.agency !== 'platforms' && helps(text, body, cues))
      led.push({ ...body, agency: leader.agency });
    else if (!before && body.by === 'name' && isOnlyHelper(text, body, cues, bodies[position + 1])) continue;
    else if (
      partner >= 0 &&
      !isListBetween(text, led[partner - 1], led[partner]) &&
      !isListBetween(text, body, bodies[position + 1])
    )
      led.splice(partner, 1, { ...body, start: led[partner]?.start ?? body.start });
    else if (areListed(text, before, body)) led.push({ ...body, agency: before?.agency ?? body.agency });
    else led.push(body);
  }
  return led;
}

/** Who leads the bodies named so far: the first one with a name, else the regulator by another word. */
function leaderOf(led: readonly NamedBody[]): NamedBody | undefined {
  return led.find(({ by }) => by === 'name') ?? led.find(({ agency, by }) => agency === 'regulator' && by === 'word');
}

function areListed(text: string, before: NamedBody | undefined, body: NamedBody | undefined): boolean {
  if (before?.by !== 'name' || body?.by !== 'name') return false;
  return body.start - before.end <= breath && inOneBreath.test(text.slice(before.end, body.start));
}

/** What stands between two members of a list of bodies, the first words of a name taken in. */
const listing = /^[,、，]\s?[^\p{P}\d]{0,24}$/u;

function isListBetween(text: string, before: NamedBody | undefined, body: NamedBody | undefined): boolean {
  if (!before || !body) return false;
  return areListed(text, before, body) || listing.test(text.slice(before.end, body.start));
}

/** What stands between two bodies that announce together; behind a mark or a third body a list goes on. */
const jointly = /^[^\p{P}\d]{0,24}(?:^|\s)(?:and|y|e|et|und|och|ve|dan|serta|и)\s[^\p{P}\d]{0,24}$/u;

/** "The police and the CAC": whether the regulator is the second of two that tell or act together. */
function areJoint(text: string, before: NamedBody, body: NamedBody): boolean {
  return (
    before.agency === 'authorities' &&
    body.agency === 'regulator' &&
    body.by === 'name' &&
    jointly.test(text.slice(before.end, body.start))
  );
}

/** "会同网信等部门，关闭账号": a helper named before anybody; whoever spoke before goes on. */
function isOnlyHelper(text: string, body: NamedBody, cues: readonly Cue[], next: NamedBody | undefined): boolean {
  return cues.some(
    (cue) =>
      (cue.end <= body.start &&
        idsOf(cue, 'alongside').length > 0 &&
        inOneBreath.test(text.slice(cue.end, body.start))) ||
      (isNamedWith(body, cue) &&
        (next === undefined || cue.end <= next.start || inOneBreath.test(text.slice(body.end, next.start)))),
  );
}

/** A mark behind which the helper named before it may act itself. */
const newClause = /[，。；]|\p{Script=Han},/u;

function helps(text: string, { start, end }: NamedBody, cues: readonly Cue[]): boolean {
  return cues.some(
    (cue) =>
      (cue.end <= start &&
        start - cue.end <= breath &&
        idsOf(cue, 'alongside').length > 0 &&
        !newClause.test(text.slice(cue.end, start))) ||
      isNamedWith({ end }, cue),
  );
}

/** "弁公室とともに", "판공실과 함께": a name that such a word follows. */
function isNamedWith({ end }: Pick<NamedBody, 'end'>, cue: Cue): boolean {
  return cue.start >= end && cue.start - end <= ending && idsOf(cue, 'alongside-after').length > 0;
}
