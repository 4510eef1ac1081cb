import type { Candidate } from '../mentions/candidate';
import { strongEnough } from '../mentions/strength';

/**
 * What speaks for or against a count besides its strength, in units of it. Found by logistic regression on counts of
 * articles that the project does not hold, read with and without the announcements that explain them, and rounded.
 */
const weights = {
  sameSentence: 1.25,
  nextBlock: 0.75,
  repeated: 2,
  scope: 1.25,
  part: 1.75,
  deed: 1.25,
  deedInClause: 0.5,
  regulatorNamed: 0.25,
  farFromRegulator: -2.75,
  besideAuthority: -2.25,
  finedPlatform: 2,
  thousands: 1,
  belowHundred: -1,
  small: -1.75,
  inWords: -1.5,
  inBrackets: -1.25,
  highestFine: -4,
  noNounOfItsOwn: -1,
  audience: -3,
  people: -3.5,
  casesOrCompanies: -2.25,
  campaigns: -1.25,
  received: -0.75,
} as const;

/** What strength and weights must come to, beside a sure count of the article and for fines without one. */
const enough = { inCompany: 5.25, fine: 5.75 } as const;

/** So many sure counts vouch for any count of ten or more, or with a measure word, in digits, that is nearly sure itself. */
const many = 3;
const nearlySure = 4.2;

/**
 * Tells by the company that they keep which counts without a figure are mentions. `sure` are the article's counts that
 * the dataset or their own words make sure: what stands in their sentence, repeats them, or is told as their part is
 * likely to be the regulator's too, less so far behind its name or beside another body's. Where no count is sure, only a
 * fine may stand for itself.
 */
export function vouchedBy(sure: readonly Candidate[]): (candidate: Candidate) => boolean {
  const sentences = new Set(sure.map(({ sentence }) => sentence.start));
  const blocks = new Set(sure.flatMap(({ block }) => [block - 1, block, block + 1]));
  return (candidate) => {
    const { strength, agency } = candidate;
    if (strength >= strongEnough) return true;
    if (agency !== null && agency !== 'regulator' && !isFinedPlatform(candidate)) return false;
    if (sure.length >= many && strength >= nearlySure && isPlain(candidate)) return true;
    let sum = strength + weightOfWords(candidate);
    if (sentences.has(candidate.sentence.start)) sum += weights.sameSentence;
    if (blocks.has(candidate.block)) sum += weights.nextBlock;
    if (sure.some((each) => isRepeated(candidate, each))) sum += weights.repeated;
    if (isPartOf(candidate, sure)) sum += weights.part;
    if (sure.length > 0) return sum >= enough.inCompany;
    return (
      isFine(candidate) &&
      !isRound(candidate) &&
      (agency !== 'regulator' || candidate.agencyNamed) &&
      sum >= enough.fine
    );
  };
}

/** Counts from here on tell by their rounded form what they repeat, and what rounding leaves off at most. */
const leastRounded = 1000;
const coarsest = 0.1;

/** Whether a count repeats a sure one: the same number, or a rounded form of it for the same thing, as in a headline. */
function isRepeated({ quantity, noun }: Candidate, sure: Candidate): boolean {
  const { value } = sure.quantity;
  if (quantity.value === value) return true;
  const isNear = Math.abs(quantity.value - value) <= coarsest * value;
  const isRounding = isNear && value >= leastRounded && quantity.low <= value && value <= quantity.high;
  return isRounding && noun?.ids.some((id) => sure.noun?.ids.includes(id)) === true;
}

/** "3,767 of them are gone": whether words say that a count is a part, and the sure count before it in its block is larger. */
function isPartOf({ quantity, nounCarried, scopes, block }: Candidate, sure: readonly Candidate[]): boolean {
  if (!nounCarried || !scopes.some(({ id }) => id === 'part')) return false;
  const total = sure.findLast((each) => each.quantity.end <= quantity.start);
  return total !== undefined && total.block === block && quantity.value < total.quantity.value;
}

function isPlain({ quantity, measured, deed }: Candidate): boolean {
  const isMere = deed?.ids.every((id) => id === 'measure' || id === 'carried-out') === true;
  return (quantity.value >= 10 || measured) && !quantity.inWords && !isMere;
}

/** 100,000 yuan, half a million: alone, such a fine may be the highest that a law allows. */
function isRound({ quantity }: Candidate): boolean {
  return /^[15]0*$/.test(String(quantity.value));
}

function isFine({ noun, deed }: Candidate): boolean {
  const isMoney = noun?.ids.length === 1 && noun.ids[0] === 'yuan';
  return isMoney && deed?.ids.some((id) => id === 'fined' || id === 'penalised') === true;
}

/** "Weibo was fined 3 million yuan": the platform named does not tell the count, but pays it. */
function isFinedPlatform(candidate: Candidate): boolean {
  return (
    candidate.agency === 'platforms' && !candidate.unpaid && candidate.deed?.within === 'clause' && isFine(candidate)
  );
}

function weightOfWords(candidate: Candidate): number {
  const { quantity, noun, nounCarried, deed, scopes, small, measured } = candidate;
  const counts = (...ids: readonly string[]) => noun?.ids.some((id) => ids.includes(id)) === true;
  const isHighest = quantity.hedge === 'up-to' || quantity.hedge === 'as-many-as';
  const told: readonly [boolean, number][] = [
    [scopes.length > 0, weights.scope],
    [deed !== null && (!nounCarried || deed.within === 'clause'), weights.deed],
    [deed?.within === 'clause', weights.deedInClause],
    [candidate.agencyNamed, weights.regulatorNamed],
    [candidate.isFarFromRegulator, weights.farFromRegulator],
    [candidate.isBesideAuthority, weights.besideAuthority],
    [isFinedPlatform(candidate), weights.finedPlatform],
    [quantity.value >= 1000, weights.thousands],
    [quantity.value < 100, weights.belowHundred],
    [small !== 'no' && !measured, weights.small],
    [quantity.inWords, weights.inWords],
    [candidate.opensBrackets, weights.inBrackets],
    [isHighest && counts('yuan'), weights.highestFine],
    [noun === null || nounCarried, weights.noNounOfItsOwn],
    [counts('audience'), weights.audience],
    [counts('people'), weights.people],
    [counts('cases', 'companies'), weights.casesOrCompanies],
    [counts('campaigns'), weights.campaigns],
    [deed?.ids.includes('received') === true && !counts('reports'), weights.received],
  ];
  return told.reduce((sum, [isTold, weight]) => sum + (isTold ? weight : 0), 0);
}
