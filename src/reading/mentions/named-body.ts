/** Whose count a text gives. */
export type Agency = 'regulator' | 'authorities' | 'platforms' | 'foreign' | 'observers';

/** A body that a sentence names, as the one that tells or acts. */
export interface NamedBody {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
  /** `name`, or a word such as "the regulator"; `any`: a word such as "the agency", which stands for the body named last. */
  readonly by: 'name' | 'word' | 'any';
}

/**
 * Whose count a quantity at `at` is, by its sentence: the body named last before it, else the first one after it, those
 * that have a name before such words as "regulators".
 * Words such as "the authorities" do not take over from another body that opens the sentence. Null where it names none.
 */
export function bodyAt(bodies: readonly NamedBody[], at: number): NamedBody | null {
  const opensWithOther = bodies[0] !== undefined && bodies[0].agency !== 'regulator';
  const before = bodies.findLast((body) => body.end <= at && (body.by === 'name' || !opensWithOther));
  return before ?? bodies.find(({ by }) => by !== 'any') ?? bodies[0] ?? null;
}
