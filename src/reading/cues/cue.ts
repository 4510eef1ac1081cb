/** What a cue word tells. */
export type CueKind =
  | 'object'
  | 'counter'
  | 'number-of'
  | 'possessing'
  | 'action'
  | 'facet'
  | 'scope'
  | 'agency'
  | 'placing'
  | 'placing-after'
  | 'alongside'
  | 'alongside-after'
  | 'not-counted'
  | 'month'
  | 'elsewhere'
  | 'invitation'
  | 'ignored';

/** What a cue word may mean: by kind the ids, which are vocabulary ids, scopes, agencies, or numbers of months. */
export type CueMeanings = { readonly [kind in CueKind]: readonly string[] };

/** A cue word found in a text, with all that it may mean. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly meanings: CueMeanings;
}

const none: readonly string[] = [];

/** No meaning of any kind. */
export const meaningless: CueMeanings = {
  object: none,
  counter: none,
  'number-of': none,
  possessing: none,
  action: none,
  facet: none,
  scope: none,
  agency: none,
  placing: none,
  'placing-after': none,
  alongside: none,
  'alongside-after': none,
  'not-counted': none,
  month: none,
  elsewhere: none,
  invitation: none,
  ignored: none,
};
