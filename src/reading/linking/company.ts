import type { Candidate } from '../mentions/candidate';
import { strongEnough } from '../mentions/strength';

/**
 * What speaks for or against a count besides its strength, in units of it. Found by logistic regression on counts of
 * articles that the project does not hold, read with and without the announcements that explain them, and rounded.
 */
const weights = {
  sameSentence: 1.25,
  nextBlock: 0.5,
  repeated: 1.75,
  scope: 1.25,
  deed: 0.75,
  deedInClause: 0.5,
  regulatorNamed: 0.25,
  thousands: 0.75,
  belowHundred: -1,
  small: -1.5,
  inWords: -1,
  noNounOfItsOwn: -0.5,
  counterOnly: -0.5,
  audience: -2,
  people: -2,
  casesOrCompanies: -1.25,
  penalties: -1,
  carriedOut: -1,
  received: -1,
} as const;

/** What strength and weights must come to: beside a sure count of the article, where there is none, and for money. */
const enough = { inCompany: 5.75, alone: 7, money: 6.75 } as const;

/** So many sure counts vouch for any count of ten or more, or with a measure word, in digits, that is nearly sure itself. */
const many = 3;
const nearlySure = 4.2;

/**
 * Tells by the company that they keep which counts without a figure are mentions. `sure` are the article's counts that
 * the dataset or their own words make sure: what stands in their sentence, repeats them, or is told as their part is
 * likely to be the regulator's too.
 */
export function vouchedBy(sure: readonly Candidate[]): (candidate: Candidate) => boolean {
  const sentences = new Set(sure.map(({ sentence }) => sentence.start));
  const blocks = new Set(sure.flatMap(({ block }) => [block - 1, block, block + 1]));
  const values = new Set(sure.map(({ quantity }) => quantity.value));
  return (candidate) => {
    const { strength, agency, noun } = candidate;
    if (strength >= strongEnough) return true;
    if (agency !== null && agency !== 'regulator') return false;
    if (sure.length >= many && strength >= nearlySure && isPlain(candidate)) return true;
    let sum = strength + weightOfWords(candidate);
    if (sentences.has(candidate.sentence.start)) sum += weights.sameSentence;
    else if (blocks.has(candidate.block)) sum += weights.nextBlock;
    if (values.has(candidate.quantity.value)) sum += weights.repeated;
    if (noun?.ids.length === 1 && noun.ids[0] === 'yuan') return sum >= enough.money;
    return sum >= (sure.length > 0 ? enough.inCompany : enough.alone);
  };
}

function isPlain({ quantity, measured }: Candidate): boolean {
  return (quantity.value >= 10 || measured) && !quantity.inWords;
}

function weightOfWords({ quantity, noun, nounCarried, deed, scopes, small, measured, agencyNamed }: Candidate): number {
  const counts = (...ids: readonly string[]) => noun?.ids.some((id) => ids.includes(id)) === true;
  const told: readonly [boolean, number][] = [
    [scopes.length > 0, weights.scope],
    [deed !== null, weights.deed],
    [deed?.within === 'clause', weights.deedInClause],
    [agencyNamed, weights.regulatorNamed],
    [quantity.value >= 1000, weights.thousands],
    [quantity.value < 100, weights.belowHundred],
    [small !== 'no' && !measured, weights.small],
    [quantity.inWords, weights.inWords],
    [noun === null || nounCarried, weights.noNounOfItsOwn],
    [noun?.by === 'counter', weights.counterOnly],
    [counts('audience'), weights.audience],
    [counts('people'), weights.people],
    [counts('cases', 'companies'), weights.casesOrCompanies],
    [counts('penalties'), weights.penalties],
    [deed?.ids.includes('carried-out') === true, weights.carriedOut],
    [deed?.ids.includes('received') === true, weights.received],
  ];
  return told.reduce((sum, [isTold, weight]) => sum + (isTold ? weight : 0), 0);
}
