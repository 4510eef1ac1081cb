import type { PartialDate } from '../figures/announcement';
import type { FigureId } from '../figures/dataset-index';
import type { Quantity } from './quantity';

/** How a printed number relates to the announcement. */
export type RelationKind = 'same' | 'rounded' | 'scope' | 'differs' | 'unrecorded';

/** What is mixed up where the number fits and the claim does not. */
export type ScopeAspect = 'action' | 'object' | 'part-and-total';

/** A remark beside a relation; none of them is an alarm. */
export type Remark =
  | 'rounded-up'
  | 'rounded-down'
  | 'coarsely-rounded'
  | 'hedge-reversed'
  | 'looser-noun'
  | 'looser-verb'
  /** The dataset records this number as a misprint of the figure. */
  | 'recorded-misprint'
  | 'may-be-later-announcement';

/** Why a mention was linked as it was; data, worded by the interface. */
export type Reason =
  | {
      readonly kind: 'value';
      readonly fit: 'within' | 'rounded' | 'outside';
      /** How far off, as a share of the announced value. */
      readonly off: number;
    }
  | {
      readonly kind: 'cue';
      readonly cue: 'object' | 'action' | 'facet' | 'scope';
      readonly agrees: boolean;
      /** The words of the article that decided, at most 60 characters. */
      readonly words: string;
    }
  /** Whether the article's time fits the announcement's date, an ISO date as far as known. */
  | { readonly kind: 'announced'; readonly date: PartialDate; readonly agrees: boolean }
  | { readonly kind: 'neighbours'; readonly announcement: string; readonly mentions: number }
  | { readonly kind: 'rival'; readonly figure: FigureId; readonly lostBy: number };

/** A quantity that reports a CAC figure, as the article claims it. Object and action are vocabulary ids. */
export interface Mention {
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quantity: Quantity;
  readonly object: string | null;
  readonly action: string | null;
  readonly facets: readonly string[];
}

/** A mention with what it reports; `figure` is null exactly where the relation is `unrecorded`. */
export interface Link {
  readonly mention: Mention;
  readonly figure: FigureId | null;
  readonly relation: RelationKind;
  readonly aspects: readonly ScopeAspect[];
  readonly remarks: readonly Remark[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What reading an article gives. `relevant` is the gate's answer over the whole text. */
export interface Reading {
  readonly relevant: boolean;
  /** Main language of the article, a {@link LanguageId}; null where undecided. */
  readonly language: string | null;
  readonly links: readonly Link[];
}
