import type { DatasetIndex, IndexedFigure } from '../figures/dataset-index';
import type { RelationKind, Remark, ScopeAspect } from './link';
import { isMistaken, isOverstated } from './linking/nearness';
import type { PairScore } from './linking/score';
import type { Candidate } from './mentions/candidate';
import type { Deed } from './mentions/deed';

/** The relation of a linked mention to its figure, with what is mixed up and what is worth a remark. */
export interface Relation {
  readonly relation: RelationKind;
  readonly aspects: readonly ScopeAspect[];
  readonly remarks: readonly Remark[];
}

/** What the surroundings of a link say for and against an alarm. */
export interface AlarmGrounds {
  /** Other values of the article that the same announcement explains. */
  readonly neighbours: number;
  /** Whether parts of this figure are reported in the article too. */
  readonly partsReported: boolean;
  /** Whether the figure is a total that has parts in the dataset. */
  readonly hasParts: boolean;
  /** Whether another mention of the figure says rightly what was done. */
  readonly toldRightly: boolean;
  /** Whether a part is told as if it were the whole. */
  readonly partAsWhole: boolean;
  /** Whether the article may speak of an announcement later than the dataset's coverage. */
  readonly maybeLater: boolean;
}

/** Scopes that set a count beside others, which a total is not. */
const besides: ReadonlySet<string> = new Set(['other', 'remaining', 'further', 'lesser']);

/** Above this share of the figure a rounding is called coarse. */
const coarse = 0.1;

/**
 * The thresholds of the relations. With u the unit of the last significant digit printed, a gap below u is `rounded`;
 * from u on it is `differs`, unless a hedge holds ("over N" for any N at or below the figure). A hedge alone never makes
 * `differs`. A number that does not fit outranks `scope`. Alarms need evidence that is more than press reports.
 */
export function relationOf(candidate: Candidate, pair: PairScore, grounds: AlarmGrounds): Relation {
  const { figure, value } = pair;
  const remarks: Remark[] = [];
  const mayAlarm = isSound(figure) && !grounds.maybeLater;
  if (value.fit === 'outside') {
    const isRecorded = figure.misprints.includes(candidate.quantity.value);
    if (isRecorded) remarks.push('recorded-misprint');
    return mayAlarm || (isRecorded && !grounds.maybeLater)
      ? { relation: 'differs', aspects: [], remarks }
      : { relation: 'unrecorded', aspects: [], remarks: grounds.maybeLater ? ['may-be-later-announcement'] : [] };
  }
  if (value.fit !== 'equal' && value.gap !== 0) {
    remarks.push(value.gap > 0 ? 'rounded-up' : 'rounded-down');
    if (value.share > coarse) remarks.push('coarsely-rounded');
  }
  if (isHedgeReversed(candidate, figure)) remarks.push('hedge-reversed');
  const aspects = mayAlarm ? aspectsOf(candidate, pair, grounds) : [];
  if (pair.object === 'looser' || (pair.object === 'apart' && !aspects.includes('object'))) remarks.push('looser-noun');
  if (pair.action === 'looser' || (pair.action === 'apart' && !aspects.includes('action'))) remarks.push('looser-verb');
  if (aspects.length > 0) return { relation: 'scope', aspects, remarks };
  return { relation: value.fit === 'equal' ? 'same' : 'rounded', aspects, remarks };
}

function isSound(figure: IndexedFigure): boolean {
  return figure.confidence !== 'low' && (figure.grade !== 'reported' || figure.originalLanguage.startsWith('zh'));
}

function isHedgeReversed({ quantity }: Candidate, figure: IndexedFigure): boolean {
  const { hedge, value } = quantity;
  if (hedge === 'nearly' || hedge === 'up-to')
    return value < figure.value || (value === figure.value && figure.qualifier === 'over');
  if (hedge === 'over' || hedge === 'at-least')
    return value > figure.high || (value === figure.value && figure.qualifier === 'nearly');
  return false;
}

/** Whether the noun stands at the number itself, so that it cannot belong to another one. */
function isAttached({ noun, nounCarried, quantity }: Candidate): boolean {
  if (noun?.by !== 'noun' || nounCarried) return false;
  return noun.start >= quantity.end ? noun.start - quantity.end <= 24 : quantity.start - noun.end <= 4;
}

/** Whether nothing stands between the number and its noun, so that no other noun of the sentence can be meant. */
function isDirect({ noun, quantity }: Candidate): boolean {
  return noun !== null && noun.start >= quantity.end && noun.start - quantity.end <= 1;
}

/** What was announced of a count that the press often tells as something harder. */
const oftenHardened: ReadonlySet<string> = new Set(['dealt-with', 'penalised', 'cleared']);

/** Whether more than a like number says that the figure is meant; a number alone does where it is its noun or verb that is apt to be mistaken. */
function isVouched({ value, figure, facets, time, action }: PairScore, neighbours: number): boolean {
  if (neighbours >= 1 || facets >= 1 || time >= 1.5) return true;
  return value.fit === 'equal' && (time >= 1 || action !== 'apart' || oftenHardened.has(figure.action));
}

/**
 * Whether a verb says more than was announced, and those listed with it as well. A list that stops what others end,
 * 关闭、禁言, names the measures that 处置 (dealt with) is made of.
 */
function saysMore({ ids, orElse }: Deed, figure: IndexedFigure): boolean {
  if (!orElse) return isOverstated(ids, figure);
  return isOverstated(ids, figure) && isOverstated(orElse, figure) && ![...ids, ...orElse].includes('suspended');
}

function aspectsOf(candidate: Candidate, pair: PairScore, grounds: AlarmGrounds): ScopeAspect[] {
  const aspects: ScopeAspect[] = [];
  const { figure } = pair;
  if (!isVouched(pair, grounds.neighbours) || pair.value.share > coarse) return aspects;
  const { deed, noun } = candidate;
  if (
    deed &&
    deed.within === 'clause' &&
    pair.action === 'apart' &&
    (pair.object !== 'apart' || figure.object === 'reports')
  ) {
    if (!grounds.toldRightly && saysMore(deed, figure)) aspects.push('action');
  }
  if (
    noun &&
    isAttached(candidate) &&
    pair.object === 'apart' &&
    (isDirect(candidate) || !candidate.freeObjects.includes(figure.object)) &&
    isMistaken(noun.ids, figure.object)
  )
    aspects.push('object');
  const asOthers = grounds.hasParts && grounds.partsReported && candidate.scopes.some(({ id }) => besides.has(id));
  if (asOthers || grounds.partAsWhole) {
    aspects.push('part-and-total');
  }
  return aspects;
}

/** Whether an article is newer than what the dataset covers, so that a number may be of a later announcement. */
export function isBeyondCoverage(published: string | null, index: DatasetIndex): boolean {
  return published !== null && published.slice(0, index.coverageEnd.length) > index.coverageEnd;
}
