import { idsOf } from '../cues/tagging';
import type { Quantity } from '../quantity';
import type { Steps } from '../steps';
import { bodyAt, type NamedBody } from './agency';
import type { Candidate } from './candidate';
import { Carried } from './carried';
import { isCountable } from './countable';
import type { CountedNoun } from './counted-noun';
import { type Deed, deedOf, type Phrase, sharedDeeds } from './deed';
import { areOfPolice, ownedBy, takenBy, withOwners } from './owner';
import { takeElidedNouns, takeFromTotal } from './parts-of-total';
import { nearFacets, scopesAt } from './phrase-cues';
import type { SentenceReading } from './sentence-reading';
import { smallnessOf } from './smallness';
import { strengthOf } from './strength';
import { countedNoun, wordEnd } from './surroundings';

/** Most candidates of one article: a page with more is a table of statistics, and linking weighs each against the others. */
const most = 600;

/** Deeds by which money is the regulator's. */
const payments: ReadonlySet<string> = new Set(['fined', 'penalised', 'rewarded']);

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

interface Counted {
  readonly quantity: Quantity;
  noun: CountedNoun | null;
  /** The noun, unless it is that of the count before: "14,624 websites closed and 10,646 summoned". */
  readonly own: CountedNoun | null;
  readonly phrase: Phrase;
}

/**
 * All quantities of the sentences that may report a CAC figure, in order, found a sentence at a time. `bodiesOf` gives
 * those that each sentence names; `regulatorLeads`: the article is about the regulator.
 */
export function* findCandidates(
  text: string,
  sentences: readonly SentenceReading[],
  bodiesOf: readonly (readonly NamedBody[])[],
  regulatorLeads: boolean,
): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  const carried = new Carried(regulatorLeads);
  let opened = false;
  for (const [position, sentence] of sentences.entries()) {
    if (candidates.length >= most) break;
    yield;
    if (sentence.block !== carried.block) carried.enter(sentence.block);
    const bodies = bodiesOf[position] ?? [];
    carried.nounInSentence = false;
    const known = candidates.length;
    if (sentence.quantities.length > 0) addCandidates(text, sentence, bodies, carried, regulatorLeads, candidates);
    const told = candidates.slice(known);
    if (areOfPolice(told, sentence, bodies)) {
      candidates.splice(known, told.length, ...told.map((each) => takenBy(each, 'authorities')));
      carried.hear([{ start: sentence.start, end: sentence.end, agency: 'authorities', by: 'word' }]);
      continue;
    }
    const [first] = bodies;
    if (!first) continue;
    if (!opened && first.agency === 'authorities' && !regulatorLeads)
      candidates.splice(0, candidates.length, ...candidates.map((each) => ownedBy(each, first.agency)));
    opened ||= first.by === 'name';
    carried.hear(bodies);
  }
  return withOwners(candidates);
}

/** Whether money is told after other money; a second fine of a sentence is often compared with the first, and another body's. */
function isSecondSum(counted: readonly Counted[], position: number): boolean {
  const isMoney = ({ noun }: Counted) => noun?.ids.includes('yuan') === true;
  return counted.slice(0, position).some(isMoney);
}

/** Whether money is told as paid or to be paid, and not as the most that a law allows. */
function isPaid(text: string, quantity: Quantity, phrase: Phrase, deed: Deed | null): boolean {
  const ceiling =
    quantity.hedge === 'up-to' ||
    /^(?:以上.{0,14})?以下/.test(text.slice(phrase.end, phrase.end + 18)) ||
    /可(?:并|並)?[处處]$/.test(text.slice(Math.max(0, phrase.start - 3), phrase.start));
  return !ceiling && deed?.ids.some((id) => payments.has(id)) === true;
}

/** The oldest age that such articles name as a limit: "minors under 16". */
const oldest = 21;

/** Whether a number with nothing to count behind it is a limit of age. */
function isAge({ hedge, value, start }: Quantity, noun: CountedNoun | null): boolean {
  return (noun === null || noun.end <= start) && value <= oldest && (hedge === 'nearly' || hedge === 'up-to');
}

function addCandidates(
  text: string,
  sentence: SentenceReading,
  bodies: readonly NamedBody[],
  carried: Carried,
  regulatorLeads: boolean,
  candidates: Candidate[],
): void {
  const counted: Counted[] = [];
  const invitation = sentence.cues.find((cue) => idsOf(cue, 'invitation').length > 0);
  for (const quantity of sentence.quantities) {
    if (invitation && invitation.end <= quantity.start) break;
    const noun = countedNoun(text, quantity, sentence);
    if (noun === 'not-counted') continue;
    const named = noun !== null && noun.start >= quantity.end;
    const direct = noun !== null && (named ? noun.start - quantity.end <= 2 : noun.end > quantity.end);
    const touched = direct && noun.start <= quantity.end;
    if (!isCountable(text, quantity, sentence.dates, direct, named, touched) || isAge(quantity, noun)) continue;
    const own = noun?.start === counted.at(-1)?.noun?.start ? null : noun;
    const start = own ? Math.min(own.start, quantity.start) : quantity.start;
    const end = own ? Math.max(wordEnd(text, own.end, sentence), quantity.end) : quantity.end;
    counted.push({ quantity, noun, own, phrase: { start, end } });
  }
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
      deedOf(text, phrase, own ? [own, quantity] : [quantity], besides[position] ?? [], sentence),
    ),
    counted.map(({ quantity }) => quantity.hedge !== null),
  );
  takeFromTotal(sentence, counted, deeds, carried.total);
  takeElidedNouns(sentence, counted);
  const last = counted.at(-1);
  carried.total = last ? { noun: last.noun, deed: deeds.at(-1) ?? null } : carried.total;
  for (const [position, { quantity, noun, phrase }] of counted.entries()) {
    const beside = besides[position] ?? [];
    const facetWords = nearFacets(sentence, phrase, beside, phrases[0]);
    const deed = deeds[position] ?? null;
    const body = bodyAt(
      deed?.ids.includes('referred') ? bodies.filter((each) => !isRecipient(each, phrase, deed)) : bodies,
      quantity.start,
    );
    const agency = body ? carried.agencyOf(body) : carried.agency;
    const nounCarried = noun === null || (noun.by === 'counter' && noun.ids.includes('any') && carried.noun !== null);
    const counts = nounCarried ? (carried.noun ?? noun) : noun;
    const scopes = scopesAt(text, sentence, quantity, phrase, beside);
    const evidence = {
      noun: counts,
      nounCarried: nounCarried && noun === null,
      deed,
      agency,
      agencyNamed: body !== null,
      regulatorNamed: agency === 'regulator' && body?.by === 'name' && !isSecondSum(counted, position),
      regulatorLeads: regulatorLeads && !carried.isInWake,
      poses: [...facetWords.keys()].some((facet) => /^impersonat|^unqualified/.test(facet)),
      small: smallnessOf(quantity, noun, sentence),
      ellipsis: ellipsisOf(counted, position, carried, scopes, deed),
      unpaid: noun?.ids.every((id) => id === 'yuan') === true && !isPaid(text, quantity, phrase, deed),
    };
    candidates.push({
      quantity,
      text: text.slice(quantity.start, quantity.end),
      language: sentence.language,
      block: sentence.block,
      sentence: { start: sentence.start, end: sentence.end },
      inHeading: sentence.kind === 'heading',
      ...evidence,
      measured: sentence.cues.some(({ start, meanings }) => start === quantity.end && meanings.counter.length > 0),
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

/** "Handed 14,206 leads to the police": a body that receives what is counted does not count it. */
function isRecipient({ agency, start }: NamedBody, phrase: Phrase, deed: Deed): boolean {
  return agency === 'authorities' && start >= phrase.end && start - Math.max(phrase.end, deed.end) <= handedOver;
}

/** How far behind it stands to whom something is handed over, in UTF-16 units. */
const handedOver = 24;

/**
 * Whether a count leaves out a noun that its sentence counted before: "closed 310 sites and warned 88"; `part` where words
 * say that it is of what was counted, or it is the smaller one and has a verb of its own.
 */
function ellipsisOf(
  counted: readonly Counted[],
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

/** The dates of a sentence; a count such as 2000起 is none. */
function timesOf(sentence: SentenceReading, counted: readonly Counted[]): Pick<Candidate, 'years' | 'months' | 'days'> {
  const dates = sentence.dates.filter(
    ({ start, end }) => !counted.some(({ quantity }) => quantity.start < end && start < quantity.end),
  );
  return {
    years: dates.flatMap((date) => date.year ?? []),
    months: dates.flatMap((date) => date.month ?? []),
    days: dates.flatMap((date) =>
      date.month !== null && date.day !== null ? { month: date.month, day: date.day } : [],
    ),
  };
}
