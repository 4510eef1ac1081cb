import { idsOf } from '../cues/tagging';
import type { Steps } from '../steps';
import type { Candidate } from './candidate';
import { Carried } from './carried';
import { countsOf, timesOf } from './count';
import { deedOf, sharedDeeds } from './deed';
import { ellipsisOf } from './ellipsis';
import { takeFate } from './fate';
import { isLimit, isPayment, isSecondSum, isThreatened } from './money';
import { bodyAt, type NamedBody } from './named-body';
import {
  accuserOf,
  areOfPolice,
  isAccused,
  isRecipient,
  namesTopic,
  ownedBy,
  registrarOf,
  takenBy,
  withOwners,
} from './owner';
import { takeElidedNouns, takeFromTotal } from './parts-of-total';
import { nearFacets, scopesAt } from './phrase-cues';
import type { SentenceReading } from './sentence-reading';
import { smallnessOf } from './smallness';
import type { Standing } from './standing';
import { strengthOf } from './strength';
import { type Vicinity, vicinities } from './vicinity';

/** Most candidates of one article: a page with more is a table of statistics, and linking weighs each against the others. */
const most = 600;

/** Nouns that a text does not leave out the second time. */
const uncarried: ReadonlySet<string> = new Set([
  'yuan',
  'days',
  'campaigns',
  'facts',
  'penalties',
  'notices',
  'audience',
]);

/**
 * All quantities of the sentences that may report a CAC figure, in order, found a sentence at a time. `bodiesOf` gives
 * those that each sentence names.
 */
export function* findCandidates(
  text: string,
  sentences: readonly SentenceReading[],
  bodiesOf: readonly (readonly NamedBody[])[],
  standing: Standing,
): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  const carried = new Carried(standing.leads);
  const vicinityOf = vicinities(sentences, bodiesOf);
  let opened = false;
  for (const [position, sentence] of sentences.entries()) {
    if (candidates.length >= most) break;
    yield;
    if (sentence.block !== carried.block) carried.enter(sentence.block);
    const bodies = bodiesOf[position] ?? [];
    carried.nounInSentence = false;
    const known = candidates.length;
    if (sentence.quantities.length > 0)
      addCandidates(
        text,
        sentence,
        sentences[position + 1],
        bodies,
        carried,
        vicinityOf(sentence.block),
        standing,
        candidates,
      );
    const told = candidates.slice(known);
    if (areOfPolice(told, sentence, bodies, standing)) {
      candidates.splice(known, told.length, ...told.map((each) => takenBy(each, 'authorities')));
      carried.hear([{ start: sentence.start, end: sentence.end, agency: 'authorities', by: 'word' }]);
      continue;
    }
    const [first] = bodies;
    if (!first) continue;
    if (!opened && first.agency === 'authorities' && !standing.leads)
      candidates.splice(0, candidates.length, ...candidates.map((each) => ownedBy(each, first.agency)));
    opened ||= first.by === 'name';
    carried.hear(bodies);
  }
  return withOwners(candidates);
}

function addCandidates(
  text: string,
  sentence: SentenceReading,
  next: SentenceReading | undefined,
  bodies: readonly NamedBody[],
  carried: Carried,
  vicinity: Vicinity,
  { leads, alone }: Standing,
  candidates: Candidate[],
): void {
  const counted = countsOf(text, sentence);
  if (counted.length === 0) return;
  const phrases = counted.map((each) => each.phrase);
  const sentenceFacets = [...new Set(sentence.cues.flatMap((cue) => idsOf(cue, 'facet')))];
  const times = timesOf(sentence, counted);
  const freeObjects = [
    ...new Set(
      sentence.cues
        .filter((cue) => !phrases.some((phrase) => cue.start < phrase.end && phrase.start < cue.end))
        .flatMap((cue) => idsOf(cue, 'object')),
    ),
  ];
  const besides = phrases.map((_, position) => phrases.slice(Math.max(0, position - 1), position + 2));
  const deeds = sharedDeeds(
    text,
    phrases,
    counted.map(({ own, quantity, phrase }, position) =>
      deedOf(
        text,
        phrase,
        own ? [{ start: own.start, end: own.wordEnd ?? own.end }, quantity] : [quantity],
        besides[position] ?? [],
        sentence,
        own?.ids.includes('yuan') === true,
      ),
    ),
    counted.map(({ quantity }) => quantity.hedge !== null),
  );
  takeFromTotal(sentence, counted, deeds, carried.total);
  takeElidedNouns(sentence, counted);
  takeFate(text, sentence, next?.block === sentence.block ? next : undefined, counted, deeds);
  const last = counted.at(-1);
  carried.total = last ? { noun: last.noun, deed: deeds.at(-1) ?? null } : carried.total;
  for (const [position, { quantity, noun, phrase }] of counted.entries()) {
    const beside = besides[position] ?? [];
    const deed = deeds[position] ?? null;
    const isMoney = noun?.ids.every((id) => id === 'yuan') === true;
    const threatened = isMoney && isThreatened(text, quantity, phrase, deed, sentence);
    if (threatened && isLimit(quantity)) continue;
    const facetWords = nearFacets(sentence, phrase, beside, phrases[0]);
    const body = bodyAt(
      deed?.ids.includes('referred') ? bodies.filter((each) => !isRecipient(each, phrase, deed)) : bodies,
      quantity.start,
    );
    const told = body ? carried.agencyOf(body) : carried.agency;
    const isSole = alone && !vicinity.isFarFromRegulator;
    const isBlamed = told === 'platforms' && isAccused(noun, deed);
    const counter = isBlamed ? accuserOf(bodies, isSole) : registrarOf(sentence, deed);
    const agency = counter?.agency ?? told;
    const nounCarried = noun === null || (noun.by === 'counter' && noun.ids.includes('any') && carried.noun !== null);
    const counts = nounCarried ? (carried.noun ?? noun) : noun;
    const scopes = scopesAt(text, sentence, quantity, phrase, beside);
    const evidence = {
      noun: counts,
      nounCarried: nounCarried && noun === null,
      deed,
      agency,
      agencyNamed: counter ? counter.isNamed : body !== null,
      regulatorNamed:
        agency === 'regulator' &&
        (body?.by === 'name' || (isSole && (!noun?.ids.includes('yuan') || namesTopic(text, sentence)))) &&
        !isSecondSum(counted, position),
      regulatorLeads: leads && !carried.isInWake,
      isSole,
      isOutOfSight:
        vicinity.isFarFromRegulator &&
        (carried.isBehindAuthority || vicinity.isBesideAuthority) &&
        body?.by !== 'name' &&
        !counter,
      poses: [...facetWords.keys()].some((facet) => /^impersonat|^unqualified/.test(facet)),
      small: smallnessOf(quantity, noun, sentence),
      ellipsis: ellipsisOf(counted, position, carried, scopes, deed),
      unpaid: isMoney && (threatened || deed === null || !isPayment(deed.ids)),
    };
    candidates.push({
      quantity,
      text: text.slice(quantity.start, quantity.end),
      language: sentence.language,
      block: sentence.block,
      sentence: { start: sentence.start, end: sentence.end },
      inHeading: sentence.kind === 'heading',
      ...evidence,
      ...vicinity,
      measured: sentence.cues.some(({ start, meanings }) => start === quantity.end && meanings.counter.length > 0),
      opensBrackets: /[(（]/.test(text.charAt(quantity.start - 1)),
      freeObjects,
      facets: [...facetWords.keys()],
      facetWords,
      sentenceFacets,
      scopes,
      strength: strengthOf(evidence),
      ...times,
    });
    if (noun && noun.by === 'noun' && !noun.ids.some((id) => uncarried.has(id))) {
      carried.noun = noun;
      carried.nounInSentence = true;
    }
  }
}
