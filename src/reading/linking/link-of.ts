import type { IndexedFigure } from '../../figures/dataset-index';
import type { Link, Mention, Reason } from '../link';
import type { Candidate } from '../mentions/candidate';
import type { Relation } from '../relation';
import type { Assigned } from './assignment';
import type { FigureTable } from './figure-table';
import type { PairScore } from './score';

function mentionOf(candidate: Candidate): Mention {
  const { quantity, text, noun, deed, facets } = candidate;
  return {
    start: quantity.start,
    end: quantity.end,
    text,
    quantity,
    object: noun?.ids.find((id) => id !== 'any') ?? null,
    action: deed?.ids.find((id) => id !== 'measure') ?? null,
    facets,
  };
}

/** A link of a mention that the dataset has no figure for. */
export function unrecorded(candidate: Candidate, maybeLater: boolean): Link {
  return {
    mention: mentionOf(candidate),
    figure: null,
    relation: 'unrecorded',
    aspects: [],
    remarks: maybeLater ? ['may-be-later-announcement'] : [],
    confidence: Math.round(Math.min(0.95, 0.4 + candidate.strength / 14) * 100) / 100,
    reasons: [],
  };
}

/** A link of a mention to its figure, with what decided. */
export function linked(text: string, each: Assigned, pair: PairScore, relation: Relation, table: FigureTable): Link {
  const { candidate } = each.prospect;
  const margin = each.rival ? pair.total - each.rival.total : pair.total;
  return {
    mention: mentionOf(candidate),
    figure: pair.figure.id,
    ...relation,
    confidence: confidenceOf(pair.total + each.neighbours * 0.5, margin, candidate.strength),
    reasons: reasonsOf(text, candidate, pair, each, table),
  };
}

function confidenceOf(total: number, margin: number, strength: number): number {
  const odds = total - 2.5 + Math.min(2, margin) * 0.5 + strength * 0.2;
  return Math.min(0.99, Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100);
}

function reasonsOf(
  text: string,
  candidate: Candidate,
  pair: PairScore,
  { rival, neighbours }: Assigned,
  table: FigureTable,
): Reason[] {
  const { value } = pair;
  const reasons: Reason[] = [
    {
      kind: 'value',
      fit: value.fit === 'equal' ? 'within' : value.fit === 'outside' ? 'outside' : 'rounded',
      gap: value.gap,
    },
  ];
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end).slice(0, 60);
  if (candidate.noun && pair.object !== 'unsaid') {
    reasons.push({ kind: 'cue', cue: 'object', agrees: pair.object !== 'apart', words: words(candidate.noun) });
  }
  if (candidate.deed && pair.action !== 'unsaid') {
    reasons.push({ kind: 'cue', cue: 'action', agrees: pair.action !== 'apart', words: words(candidate.deed) });
  }
  for (const facet of pair.figure.facets) {
    if (candidate.facets.includes(facet)) reasons.push({ kind: 'cue', cue: 'facet', agrees: true, words: facet });
  }
  for (const scope of candidate.scopes) {
    reasons.push({
      kind: 'cue',
      cue: 'scope',
      agrees: scope.id === 'total' || scope.id === 'part',
      words: words(scope),
    });
  }
  if (pair.time !== 0)
    reasons.push({ kind: 'cue', cue: 'date', agrees: pair.time > 0, words: announcedOf(pair.figure, table) });
  if (neighbours > 0) {
    reasons.push({ kind: 'neighbours', announcement: table.announcementOf(pair.figure).id, mentions: neighbours });
  }
  if (rival)
    reasons.push({
      kind: 'rival',
      figure: rival.figure.id,
      lostBy: Math.round((pair.total - rival.total) * 100) / 100,
    });
  return reasons;
}

function announcedOf(figure: IndexedFigure, table: FigureTable): string {
  return table.announcementOf(figure).date ?? '';
}
