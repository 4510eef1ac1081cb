import type { Candidate } from '../mentions/candidate';

/** A total may have so many parts, at least and at most. */
const parts = { least: 2, most: 8 };

/** A smaller total is soon the sum of any two counts. */
const leastTotal = 20;

/** How many blocks behind its total a part may stand. */
const farthest = 2;

/**
 * The counts that make up a sure count: "50 were closed, 24 websites, 9 columns and 17 accounts". A run of counts behind a
 * total, or before it in its sentence, that adds up to it is its breakdown, whatever their words say; where the total
 * is not sure, but one of its parts is, all of them are. `candidates` are those of an article, in order.
 */
export function partsOfSure(candidates: readonly Candidate[], sure: ReadonlySet<Candidate>): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  for (const [at, total] of candidates.entries()) {
    if (total.quantity.value < leastTotal) continue;
    const run = runBehind(candidates, at) ?? runAhead(candidates, at) ?? [];
    if (sure.has(total)) for (const part of run) found.add(part);
    else if (isOwn(total) && run.every(isOwn) && run.some((part) => sure.has(part)))
      for (const each of [total, ...run]) found.add(each);
  }
  return found;
}

/** The run of counts behind a total that comes to it, begun at most one count further on. */
function runBehind(candidates: readonly Candidate[], at: number): readonly Candidate[] | null {
  const total = candidates[at];
  for (let from = at + 1; total && from <= at + 2; from++) {
    for (let to = from + parts.least; to <= from + parts.most; to++) {
      const run = candidates.slice(from, to);
      const last = run.at(-1);
      if (run.length < to - from || !last || last.block - total.block > farthest) break;
      if (comesTo(run, total)) return run;
    }
  }
  return null;
}

/** The run of counts right before a total in its sentence that comes to it. */
function runAhead(candidates: readonly Candidate[], at: number): readonly Candidate[] | null {
  const total = candidates[at];
  for (let from = at - parts.least; total && from >= Math.max(0, at - parts.most); from--) {
    const run = candidates.slice(from, at);
    if (run[0]?.sentence.start !== total.sentence.start) break;
    if (comesTo(run, total)) return run;
  }
  return null;
}

/** What a sum may differ from its total by rounding, as a share. */
const coarsest = 0.002;

/** Whether counts add up to a total: to the last digit, or, where nobody else counted them, to the rounding of each. */
function comesTo(run: readonly Candidate[], { quantity }: Candidate): boolean {
  if (run.some((each) => each.quantity.value >= quantity.value)) return false;
  const gap = Math.abs(run.reduce((sum, each) => sum + each.quantity.value, 0) - quantity.value);
  if (gap === 0) return true;
  const slack = run.reduce((sum, { quantity: { unit } }) => sum + (unit > 1 ? unit / 2 : 0), 0);
  return run.every(isOwn) && gap <= Math.min(slack, coarsest * quantity.value);
}

function isOwn({ agency }: Candidate): boolean {
  return agency === null || agency === 'regulator';
}
