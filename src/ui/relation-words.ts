import type { Qualifier } from '../figures/announcement';
import type { RelationKind, Remark, ScopeAspect } from '../reading/link';
import { agreeing } from './agreement';
import type { MessageKey } from './catalogues';
import type { Words } from './words';

/** A figure as far as comparing needs it; labels are in the interface's language. */
export interface ComparedFigure {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly object: string;
  readonly action: string;
}

/** A printed number, what it is linked to, and how the two relate. */
export interface Comparison {
  readonly relation: RelationKind;
  readonly aspects: readonly ScopeAspect[];
  readonly remarks: readonly Remark[];
  /** The number as printed, and its value. */
  readonly printed: string;
  readonly value: number;
  /** Labels of what the article says was counted and done; null where it does not say. */
  readonly claimedObject: string | null;
  readonly claimedAction: string | null;
  /** Null exactly where the relation is `unrecorded`. */
  readonly figure: ComparedFigure | null;
  /** The figure that it is a part of. */
  readonly total: ComparedFigure | null;
  /** Its own parts. */
  readonly parts: readonly ComparedFigure[];
  /** The dataset's last day, an ISO date. */
  readonly coverageEnd: string;
}

const NAMES: Readonly<Record<Exclude<RelationKind, 'scope'>, MessageKey>> = {
  same: 'relation_same',
  rounded: 'relation_rounded',
  differs: 'relation_differs',
  unrecorded: 'relation_unrecorded',
};

const ASPECT_NAMES: Readonly<Record<ScopeAspect, MessageKey>> = {
  action: 'relation_scope_action',
  object: 'relation_scope_object',
  'part-and-total': 'relation_scope_part',
};

/** The aspect that is named where several do not fit: a total taken for a part misleads most. */
function mainAspect(aspects: readonly ScopeAspect[]): ScopeAspect | undefined {
  return (['part-and-total', 'object', 'action'] as const).find((aspect) => aspects.includes(aspect));
}

/** The relation in two or three words. */
export function relationName(words: Words, { relation, aspects }: Pick<Comparison, 'relation' | 'aspects'>): string {
  if (relation !== 'scope') return words.text(NAMES[relation]);
  return words.text(ASPECT_NAMES[mainAspect(aspects) ?? 'object']);
}

function roundedKey(remarks: readonly Remark[]): MessageKey {
  if (remarks.includes('coarsely-rounded')) return 'relation_explain_rounded_coarsely';
  if (remarks.includes('rounded-up')) return 'relation_explain_rounded_up';
  return remarks.includes('rounded-down') ? 'relation_explain_rounded_down' : 'relation_explain_rounded';
}

/** The size of a gap: in per cent, and from three times on as a factor. */
export function gapInWords(words: Words, printed: number, announced: number): string {
  const larger = Math.max(printed, announced);
  const smaller = Math.min(printed, announced);
  if (smaller > 0 && larger / smaller >= 3) {
    const factor = larger / smaller;
    return words.text('relation_times', { factor: words.number(Number(factor.toPrecision(2))) });
  }
  return words.percent(announced === 0 ? 1 : (larger - smaller) / announced);
}

/** One sentence that says how the printed number compares with the announcement. */
export function explanation(words: Words, comparison: Comparison): string {
  const { relation, figure, printed, value, remarks } = comparison;
  if (figure === null) return words.text('relation_explain_unrecorded');
  const official = words.qualified(figure);
  if (relation === 'same') return words.text('relation_explain_same', { printed, official });
  if (relation === 'rounded') return words.text(roundedKey(remarks), { printed, official });
  if (relation === 'scope') return scopeExplanation(words, comparison, figure);
  const key = value > figure.value ? 'relation_explain_higher' : 'relation_explain_lower';
  return words.text(key, { printed, official, gap: gapInWords(words, value, figure.value) });
}

function scopeExplanation(words: Words, comparison: Comparison, figure: ComparedFigure): string {
  const { printed, claimedAction, claimedObject, total, parts, aspects } = comparison;
  const { object } = figure;
  const official = words.qualified(figure);
  const filled = { printed, official, object, action: agreeing(words.language, object, figure.action) };
  switch (mainAspect(aspects)) {
    case 'action':
      return claimedAction === null
        ? words.text('relation_explain_action_plain', filled)
        : words.text('relation_explain_action', { ...filled, claimed: claimedAction });
    case 'object':
      return claimedObject === null
        ? words.text('relation_explain_object_plain', filled)
        : words.text('relation_explain_object', { ...filled, claimed: claimedObject });
    case 'part-and-total': {
      const part = parts.find((each) => each.object === object) ?? parts[0];
      if (part !== undefined) {
        const action = agreeing(words.language, part.object, part.action);
        const inPart = { part: words.qualified(part), part_action: action };
        return words.text('relation_explain_others', { ...filled, ...inPart });
      }
      if (total !== null) return words.text('relation_explain_part', { ...filled, total: words.qualified(total) });
      return words.text('relation_explain_others_plain', filled);
    }
    default:
      return words.text('relation_explain_scope');
  }
}

/** Remarks beside the relation, each one sentence; none of them is an alarm. */
export function remarksInWords(words: Words, { remarks, figure, coverageEnd }: Comparison): string[] {
  if (figure === null) return [words.text('tooltip_dataset_ends', { date: words.date(coverageEnd) })];
  const { object } = figure;
  const action = agreeing(words.language, object, figure.action);
  const sentences: Partial<Record<Remark, string>> = {
    'hedge-reversed': words.text('remark_hedge_reversed', { official: words.qualified(figure) }),
    'looser-noun': words.text('remark_looser_noun', { object }),
    'looser-verb': words.text('remark_looser_verb', { action }),
    'recorded-misprint': words.text('remark_recorded_misprint'),
    'may-be-later-announcement': words.text('remark_may_be_later', { date: words.date(coverageEnd) }),
  };
  return remarks.flatMap((remark) => sentences[remark] ?? []);
}
