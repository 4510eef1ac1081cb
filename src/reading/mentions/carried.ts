import type { CountedNoun } from './counted-noun';
import type { Agency, NamedBody } from './named-body';
import type { Total } from './parts-of-total';

/** For how many blocks what was said last goes on: the regulator, another body, and what was counted. */
const lasting = { regulator: 2, other: 1, noun: 3 };

/** What is carried from sentence to sentence: who is speaking, and what was counted last. */
export class Carried {
  agency: Agency | null = null;
  noun: CountedNoun | null = null;
  /** Whether it was counted in the sentence that is read. */
  nounInSentence = false;
  /** The last count of the paragraph. */
  total: Total | null = null;
  /**
   * Whether another body spoke last, in an earlier paragraph. A count that follows is nobody's by the text; in an
   * article that the regulator leads it is not the regulator's for that reason alone.
   */
  isInWake = false;
  block = -1;
  /** Whether an authority spoke last, for whom words such as "regulators" may stand in a later paragraph. */
  private followsAuthority = false;
  private namedRegulator = false;
  /** Whether another authority was named after the regulator. */
  isBehindAuthority = false;

  /** `regulatorLeads`: the article is about the regulator, and what names nobody is mostly its own. */
  constructor(private readonly regulatorLeads: boolean) {}

  /** Goes on to a block, given by its place in the article. */
  enter(block: number): void {
    const away = block - this.block;
    const isOther = this.agency !== null && this.agency !== 'regulator';
    const most = !isOther ? lasting.regulator : this.regulatorLeads ? 0 : lasting.other;
    if (away > lasting.regulator) this.isInWake = false;
    if (away > most) {
      this.isInWake ||= isOther && !this.namedRegulator;
      this.agency = null;
    }
    if (away > lasting.noun) this.noun = null;
    this.total = null;
    this.block = block;
  }

  /** Takes in the bodies that a sentence names: the first one goes on speaking. */
  hear(bodies: readonly NamedBody[]): void {
    const [first] = bodies;
    if (!first) return;
    this.agency = this.agencyOf(first);
    if (first.by !== 'any') this.followsAuthority = first.agency === 'authorities';
    this.namedRegulator = bodies.some(({ agency, by }) => agency === 'regulator' && by !== 'any');
    this.isBehindAuthority =
      !this.namedRegulator && (this.isBehindAuthority || bodies.some(({ agency }) => agency === 'authorities'));
    this.isInWake = false;
  }

  /** A word such as "the agency" stands for the body that is carried over, else for the one that leads the article. */
  agencyOf({ agency, by }: NamedBody): Agency | null {
    if (by !== 'any') return agency;
    return this.agency ?? (this.regulatorLeads && !this.followsAuthority ? agency : null);
  }
}
