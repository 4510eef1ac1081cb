import type { LanguageId } from '../languages/language';
import type { Quantity } from '../quantity';
import type { CountedNoun } from './counted-noun';
import type { Deed, Phrase } from './deed';
import type { Agency } from './named-body';
import type { Vicinity } from './vicinity';

/** Words that set a count in relation to others. */
export type Scope = 'other' | 'further' | 'remaining' | 'part' | 'total' | 'lesser';

/** Whether a count is so small that it may be printed for many reasons. */
export type Smallness = 'no' | 'plain' | 'doubtful';

/** A quantity that may report a CAC figure, with what the text around it says. Offsets are those of the article. */
export interface Candidate extends Vicinity {
  readonly quantity: Quantity;
  readonly text: string;
  readonly language: LanguageId;
  readonly block: number;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly inHeading: boolean;
  /** What it counts; `carried` where an earlier count of the text supplies it. */
  readonly noun: CountedNoun | null;
  readonly nounCarried: boolean;
  /** Whether a measure word stands right behind it: 4件. */
  readonly measured: boolean;
  /** Whether it opens brackets, as a sum in another currency does. */
  readonly opensBrackets: boolean;
  /** What its sentence names besides, away from any number. */
  readonly freeObjects: readonly string[];
  readonly deed: Deed | null;
  /** Facets named next to it, and those named in its sentence at all. */
  readonly facets: readonly string[];
  /** Where the facets next to it are named; the first place of each. */
  readonly facetWords: ReadonlyMap<string, Phrase>;
  readonly sentenceFacets: readonly string[];
  readonly scopes: readonly { readonly id: Scope; readonly start: number; readonly end: number }[];
  readonly agency: Agency | null;
  /** Whether the sentence itself says whose count it is. */
  readonly agencyNamed: boolean;
  /** A count below ten, or one in words: printed for many reasons; `plain` where its noun stands right behind it. */
  readonly small: Smallness;
  /** How sure it is, by the text alone, that a CAC figure is meant; see `strength.ts`. */
  readonly strength: number;
  /** Whether it is money of which the text does not say that it is paid. */
  readonly unpaid: boolean;
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly { readonly month: number; readonly day: number }[];
}
