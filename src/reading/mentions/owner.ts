import { idsOf } from '../cues/tagging';
import type { Candidate } from './candidate';
import type { CountedNoun } from './counted-noun';
import type { Deed, Phrase } from './deed';
import type { Agency, NamedBody } from './named-body';
import type { SentenceReading } from './sentence-reading';
import type { Standing } from './standing';
import { strengthOfOwner } from './strength';

/** A count that a headline gives without its owner is whose it is said to be where the article tells it again. */
export function withOwners(candidates: readonly Candidate[]): Candidate[] {
  const owners = new Map<number, Agency>();
  for (const { quantity, agency, agencyNamed } of candidates) {
    if (!agencyNamed || agency === null) continue;
    if (owners.get(quantity.value) !== 'regulator') owners.set(quantity.value, agency);
  }
  return candidates.map((candidate) => {
    const owner = candidate.agencyNamed ? undefined : owners.get(candidate.quantity.value);
    return owner === undefined || owner === 'regulator' ? candidate : takenBy(candidate, owner);
  });
}

/** A candidate as the count of the body that is named with it elsewhere, whoever was speaking before. */
export function takenBy(candidate: Candidate, owner: Agency): Candidate {
  if (candidate.agency === owner) return candidate;
  const without = candidate.agency === null ? 0 : strengthOfOwner(candidate.agency);
  return { ...candidate, agency: owner, strength: candidate.strength - without + strengthOfOwner(owner) };
}

/** A candidate as another body's count, unless the text says whose it is. */
export function ownedBy(candidate: Candidate, owner: Agency): Candidate {
  return candidate.agency === null ? takenBy(candidate, owner) : candidate;
}

/**
 * Whether the counts of a sentence are the police's without its saying so: people are counted, arrests are told, and
 * nobody is named before, nor, where other things are counted first, the regulator first of all behind or alone in the
 * article. `bodies` are those that the sentence names.
 */
export function areOfPolice(
  told: readonly Candidate[],
  { cues }: SentenceReading,
  bodies: readonly NamedBody[],
  { alone }: Standing,
): boolean {
  const [first] = told;
  if (!first || bodies.some(({ by, start }) => by !== 'any' && start < first.quantity.start)) return false;
  if (!first.noun?.ids.includes('people') && (alone || bodies.find(({ by }) => by === 'name')?.agency === 'regulator'))
    return false;
  return (
    told.some(({ noun }) => noun?.ids.includes('people')) &&
    cues.some((cue) => idsOf(cue, 'action').includes('detained'))
  );
}

/** "Handed 14,206 leads to the police": a body that receives what is counted does not count it. */
export function isRecipient({ agency, start }: NamedBody, phrase: Phrase, deed: Deed): boolean {
  return agency === 'authorities' && start >= phrase.end && start - Math.max(phrase.end, deed.end) <= handedOver;
}

/** How far behind it stands to whom something is handed over, in UTF-16 units. */
const handedOver = 24;

/** "Didi was fined 8 billion yuan", "Weibo received 44 penalties", "it had gathered 107 million items of personal data": what a platform is blamed for. */
export function isAccused(noun: CountedNoun | null, deed: Deed | null): boolean {
  const counts = (...ids: readonly string[]) => noun?.ids.some((id) => ids.includes(id)) === true;
  const isDone = (id: string) => deed?.ids.includes(id) === true;
  return (
    (counts('yuan') && isDone('fined') && deed?.within === 'clause') ||
    (counts('penalties') && ['received', 'fined', 'penalised'].some(isDone) && deed?.within === 'clause') ||
    (counts('personal-data', 'items', 'facts') && isDone('found'))
  );
}

/**
 * Who fined or blames a platform: the regulator, if the sentence names it, or if the article names nobody else; else null.
 * `bodies` are those of the sentence.
 */
export function accuserOf(
  bodies: readonly NamedBody[],
  isSole: boolean,
): { readonly agency: Agency; readonly isNamed: boolean } | null {
  const isNamed = bodies.some(({ agency, by }) => agency === 'regulator' && by !== 'any');
  return isNamed || isSole ? { agency: 'regulator', isNamed } : null;
}

/** "538 services registered with the CAC": who keeps the register counts what stands in it, whoever tells. */
export function registrarOf(
  { regulators }: SentenceReading,
  deed: Deed | null,
): { readonly agency: Agency; readonly isNamed: boolean } | null {
  if (deed?.within !== 'clause' || !deed.ids.includes('registered')) return null;
  const keeps = regulators.some(({ start }) => start >= deed.end && start - deed.end <= besideRegister);
  return keeps ? { agency: 'regulator', isNamed: true } : null;
}

/** How far behind "registered" the name of the register's keeper stands: "with the", in UTF-16 units. */
const besideRegister = 14;

/** Whether a sentence names a platform that the article names elsewhere too; one named once was fined by others before. */
export function namesTopic(text: string, { cues }: SentenceReading): boolean {
  return cues.some((cue) => {
    if (!idsOf(cue, 'agency').includes('platforms')) return false;
    const name = text.slice(cue.start, cue.end);
    return text.indexOf(name) !== text.lastIndexOf(name);
  });
}
