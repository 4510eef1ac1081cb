import type { Smallness } from './candidate';
import type { CountedNoun } from './counted-noun';
import type { Deed } from './deed';
import type { Agency } from './named-body';

/** What the text alone says for a quantity being a CAC figure. */
export interface Evidence {
  readonly noun: CountedNoun | null;
  readonly nounCarried: boolean;
  /** Whether the noun was counted earlier in the same sentence and left out here; `part`: as a part of a count. */
  readonly ellipsis: 'none' | 'plain' | 'part';
  readonly deed: Deed | null;
  readonly agency: Agency | null;
  readonly agencyNamed: boolean;
  /** Whether the sentence gives the count to the regulator by its name. */
  readonly regulatorNamed: boolean;
  /** Whether the article is about the regulator, so that its counts are the regulator's unless said otherwise. */
  readonly regulatorLeads: boolean;
  /** Whether nobody else in the article could have counted it, and the regulator is in sight. */
  readonly isSole: boolean;
  /** Whether the regulator was last named far before, and other authorities after it or in the same block. */
  readonly isOutOfSight: boolean;
  readonly small: Smallness;
  /** Whether it is said that what is counted poses as somebody or advises without a licence, of which the press has only the regulator's counts. */
  readonly poses: boolean;
  /** Money of which the text does not say that it is a fine or a reward. */
  readonly unpaid: boolean;
}

/** From here on a quantity is a mention even where no figure of the dataset fits it. */
export const strongEnough = 4.6;

const weights = {
  noun: 2,
  carriedNoun: 0.6,
  ellipsis: 1.4,
  ellipticalPart: 2,
  counter: 0.8,
  deedInClause: 1.6,
  deedInSentence: 1.0,
  vagueDeed: 0.6,
  posesWithoutDeed: 0.8,
  ownDeed: -1.6,
  regulatorNamed: 1.6,
  regulatorLeads: 1.2,
  sole: 0.5,
  nobody: -0.6,
  outOfSight: -0.8,
  smallAndPlain: -0.6,
  small: -0.8,
  unpaid: -2.5,
  audience: -4,
} as const;

/** What a noun weighs that is left out. */
const carriedWeights = {
  none: weights.carriedNoun,
  plain: weights.ellipsis,
  part: weights.ellipticalPart,
} as const;

const otherAgencies: Readonly<Record<Agency, number>> = {
  regulator: 0,
  authorities: -3,
  platforms: -2.6,
  foreign: -3.5,
  observers: -2,
};

/** Objects that articles count for many reasons; they need more than a verb. */
const common: ReadonlySet<string> = new Set([
  'people',
  'companies',
  'services',
  'days',
  'campaigns',
  'facts',
  'penalties',
  'goods',
  'notices',
  'yuan',
]);

/** What the regulator does to companies and people, of what it makes them pay, and what it finds; other bodies do so too. */
const regulatorsDeeds: Readonly<Record<string, readonly string[]>> = {
  companies: ['fined', 'penalised', 'dealt-with', 'warned', 'ordered-to-rectify', 'investigated'],
  people: ['penalised', 'warned'],
  penalties: ['penalised', 'fined', 'carried-out', 'received'],
  facts: ['found', 'verified', 'named'],
  yuan: ['fined', 'penalised'],
};

/** Whether a deed is one for which the press counts people, companies, services and money as the regulator's. */
function isRegulatorsDeed(deed: Deed | null, noun: CountedNoun, isNamed: boolean): boolean {
  if (deed === null) return false;
  if (deed.ids.includes('registered')) return true;
  const isMoney = noun.ids.includes('yuan');
  if (deed.within !== 'clause' && !isMoney) return false;
  if (deed.ids.includes('summoned')) return true;
  return isNamed && noun.ids.some((id) => regulatorsDeeds[id]?.some((each) => deed.ids.includes(each)));
}

/** What is carried out or issued; of accounts and posts such a verb says little. */
const doings: ReadonlySet<string> = new Set(['campaigns', 'penalties', 'notices', 'facts', 'cases', 'people']);

/** What is registered with the regulator; websites are filed elsewhere. */
const registrable: ReadonlySet<string> = new Set(['services', 'algorithms', 'apps', 'ai-products', 'platforms']);

/** Who carries out things of their own. */
const actors: ReadonlySet<string> = new Set(['platforms', 'companies', 'websites', 'people', 'livestreamers', 'apps']);

/** Who submits things, "filed by 26 companies". */
const submitters: ReadonlySet<string> = new Set(['platforms', 'companies', 'people']);

/** Whether a deed is one that the regulator does to such things. */
function isDoneTo(id: string, deed: Deed, noun: CountedNoun | null): boolean {
  if (id === 'received')
    return noun === null || deed.start > noun.start || !noun.ids.every((each) => submitters.has(each));
  return id !== 'registered' || noun?.ids.some((each) => registrable.has(each)) === true;
}

/** Whether those counted did it themselves: "100 companies published a pledge". */
function isOwnDeed(deed: Deed, noun: CountedNoun | null): boolean {
  return (
    noun !== null &&
    deed.start >= noun.end &&
    deed.ids.every((id) => id === 'carried-out' || id === 'measure') &&
    deed.ids.includes('carried-out') &&
    noun.ids.every((id) => actors.has(id))
  );
}

/** What it weighs that a count is another body's. */
export function strengthOfOwner(agency: Agency): number {
  return otherAgencies[agency];
}

/** Whether a count is the regulator's or nobody's, and of what only few bodies count. */
function isOfRegulator(agency: Agency | null, noun: CountedNoun | null): boolean {
  return (
    (agency === null || agency === 'regulator') && noun?.ids.some((id) => id === 'yuan' || id === 'people') === false
  );
}

/** Sums up the evidence; the weights are set by hand on articles that the project does not hold. */
export function strengthOf(evidence: Evidence): number {
  const { noun, nounCarried, deed, agency, agencyNamed, regulatorLeads, small } = evidence;
  let sum = 0;
  if (noun) {
    if (nounCarried) sum += carriedWeights[evidence.ellipsis];
    else sum += noun.by === 'noun' ? weights.noun : weights.counter;
    if (noun.ids.every((id) => common.has(id)) && !isRegulatorsDeed(deed, noun, evidence.regulatorNamed)) sum -= 1.2;
  }
  const plain = deed?.ids.every(
    (id) =>
      id === 'measure' ||
      (id === 'carried-out' && !noun?.ids.some((each) => doings.has(each))) ||
      !isDoneTo(id, deed, noun),
  );
  if (deed) {
    if (isOwnDeed(deed, noun)) sum += weights.ownDeed;
    else if (plain) sum += weights.vagueDeed;
    else sum += deed.within === 'clause' ? weights.deedInClause : weights.deedInSentence;
  }
  if (evidence.poses && noun?.ids.includes('accounts') && plain !== false) sum += weights.posesWithoutDeed;
  if (agency === 'regulator') sum += agencyNamed ? weights.regulatorNamed : weights.regulatorLeads;
  else if (agency === null) sum += regulatorLeads ? weights.regulatorLeads : weights.nobody;
  if (evidence.isSole && plain === false && !nounCarried && small === 'no' && isOfRegulator(agency, noun))
    sum += weights.sole;
  const fined = noun?.ids.includes('yuan') === true && deed?.ids.includes('fined') === true;
  if (agency && !(agency === 'platforms' && fined)) sum += strengthOfOwner(agency);
  if (evidence.isOutOfSight && (agency === null || agency === 'regulator')) sum += weights.outOfSight;
  if (small !== 'no') sum += small === 'plain' ? weights.smallAndPlain : weights.small;
  if (evidence.unpaid) sum += weights.unpaid;
  if (noun?.ids.includes('audience')) sum += weights.audience;
  return sum;
}
