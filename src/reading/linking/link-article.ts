import type { DatasetIndex, IndexedAnnouncement, IndexedFigure } from '../../figures/dataset-index';
import type { Link, Mention, Reason } from '../link';
import type { Candidate } from '../mentions/candidate';
import { strongEnough } from '../mentions/strength';
import { isBeyondCoverage, relationOf } from '../relation';
import { type ArticleTime, dayNumber } from './article-time';
import { chooseAnnouncements, type Prospect, prospectsOf } from './choose';
import { type FigureTable, figureTable } from './figure-table';
import { misfitOf } from './misfit';
import { isTelling, type PairScore } from './score';
import { significantDigits } from './value-fit';

/** What a pair and its neighbours must score together before the link stands, by how sure the text is that a CAC figure is meant. */
const needed = { sure: 2.6, fair: 3.4, weak: 4.6, against: 6.2, lone: 1.8 } as const;

/** Days within which an announcement is recent. */
const recent = 12;

/** Least strength of a count that repeats one told elsewhere in the article. */
const leastRepeat = 2;

interface Assigned {
  readonly prospect: Prospect;
  readonly pair: PairScore | null;
  readonly rival: PairScore | null;
  readonly neighbours: number;
}

/** Links an article's candidates jointly. Candidates that neither fit a figure nor are sure by the text are dropped. */
export function linkArticle(
  text: string,
  candidates: readonly Candidate[],
  index: DatasetIndex,
  article: ArticleTime,
): Link[] {
  const table = figureTable(index);
  const prospects = prospectsOf(candidates, table, article);
  const chosen = chooseAnnouncements(prospects, table);
  const assigned = prospects.map((prospect) => assign(prospect, chosen, table));
  const linked = assigned.filter((each) => each.pair);
  const reported = new Set(linked.flatMap((each) => each.pair?.figure ?? []));
  const announcements = [...new Set([...chosen.keys(), ...justAnnounced(index, article)])];
  const maybeLater = isBeyondCoverage(article.publishedDate, index);
  const told = new Set<string>();
  const links = assigned.flatMap((each) => {
    const { candidate } = each.prospect;
    const pair = linkOf(each, misfitOf(candidate, announcements, table, article, reported));
    if (!pair) {
      if (candidate.strength < strongEnough) return [];
      told.add(sayingOf(candidate));
      return [unrecorded(candidate, maybeLater)];
    }
    const parts = table.partsOf(pair.figure);
    const relation = relationOf(candidate, pair, {
      neighbours: each.neighbours,
      hasParts: parts.length > 0,
      partsReported: parts.some((part) => reported.has(part)),
      partAsWhole: isPartAsWhole(candidate, pair.figure, table, reported),
      maybeLater,
    });
    if (relation.relation === 'unrecorded') return [unrecorded(candidate, maybeLater)];
    const margin = each.rival ? pair.total - each.rival.total : pair.total;
    return [
      {
        mention: mentionOf(candidate),
        figure: pair.figure.id,
        ...relation,
        confidence: confidenceOf(pair.total + each.neighbours * 0.5, margin, candidate.strength),
        reasons: reasonsOf(text, candidate, pair, each, table),
      },
    ];
  });
  const repeats = assigned.filter(({ prospect: { candidate }, pair }) => {
    const weak = candidate.strength < strongEnough && candidate.strength >= leastRepeat;
    return (
      !pair &&
      weak &&
      told.has(sayingOf(candidate)) &&
      !links.some((link) => link.mention.start === candidate.quantity.start)
    );
  });
  for (const { prospect } of repeats) links.push(unrecorded(prospect.candidate, maybeLater));
  return links.sort((a, b) => a.mention.start - b.mention.start);
}

/** What a candidate says in short, so that a headline and the sentence that it repeats are seen as one. */
function sayingOf({ quantity, noun }: Candidate): string {
  return `${quantity.value} ${noun?.ids[0] ?? ''}`;
}

/** Announcements of the weeks before the article was published: an article may report one with a wrong number only. */
function justAnnounced(index: DatasetIndex, { published }: ArticleTime): IndexedAnnouncement[] {
  if (published === null) return [];
  return index.announcements.filter(({ date }) => {
    const age = date?.length === 10 ? published - (dayNumber(date) ?? Number.NaN) : Number.NaN;
    return age >= -1 && age <= recent;
  });
}

/** A figure of an old announcement that nothing else in the article speaks of yields to a slip that explains the number. */
function linkOf({ pair, neighbours }: Assigned, misfit: PairScore | null): PairScore | null {
  if (!pair) return misfit;
  return misfit && neighbours === 0 && pair.time < 0.5 && !isDistinct(pair) && misfit.total > pair.total
    ? misfit
    : pair;
}

/** Whether a number is printed as announced, to more than one digit. */
function isDistinct({ value, figure }: PairScore): boolean {
  return value.fit === 'equal' && significantDigits(figure.value) > 1;
}

function assign(prospect: Prospect, chosen: ReadonlyMap<IndexedAnnouncement, number>, table: FigureTable): Assigned {
  let pair: PairScore | null = null;
  let best = Number.NEGATIVE_INFINITY;
  let rival: PairScore | null = null;
  let neighbours = 0;
  for (const each of prospect.pairs) {
    const values = chosen.get(table.announcementOf(each.figure));
    if (values === undefined) {
      rival ??= each;
      continue;
    }
    const company = Math.max(0, values - 1);
    const total = each.total + 0.6 * Math.min(4, company);
    if (total > best) {
      if (pair) rival = pair;
      best = total;
      pair = each;
      neighbours = company;
    }
  }
  const { candidate } = prospect;
  return pair && best >= levelOf(candidate, pair, neighbours) && mayBe(candidate, pair, neighbours)
    ? { prospect, pair, rival, neighbours }
    : { prospect, pair: null, rival: null, neighbours: 0 };
}

/**
 * Whether a part stands in the text as if it were the whole: the total that counts the same is nowhere in the article,
 * and nothing in the sentence says what sets the part off.
 */
function isPartAsWhole(
  { sentenceFacets, agencyNamed, agency, deed, scopes, inHeading }: Candidate,
  figure: IndexedFigure,
  table: FigureTable,
  reported: ReadonlySet<IndexedFigure>,
): boolean {
  const total = figure.partOf === null ? undefined : table.index.figures[figure.partOf];
  if (!total || inHeading || reported.has(total) || total.object !== figure.object || !figure.facets.some(isTelling))
    return false;
  if (agency !== 'regulator' || !agencyNamed || deed?.within !== 'clause') return false;
  const { facets } = table.announcementOf(figure);
  return (
    sentenceFacets.every((facet) => facets.includes(facet)) && !scopes.some(({ id }) => id === 'part' || id === 'other')
  );
}

/** From here on the text says so plainly that a short number needs no company. */
const plainlySaid = 4.2;

/** What a pair must score: more where the text is less sure, and where only a short number speaks for it. */
function levelOf({ strength, quantity }: Candidate, pair: PairScore, neighbours: number): number {
  const level =
    strength >= 3.4 ? needed.sure : strength >= 2 ? needed.fair : strength >= 0 ? needed.weak : needed.against;
  const short = significantDigits(quantity.value) === 1 || quantity.value < 100;
  const lone = strength < plainlySaid && neighbours === 0 && pair.time < 1 && pair.facets < 1;
  return short && lone ? level + needed.lone : level;
}

/** How many other values must vouch for an announcement before it takes in counts told of another body. */
const muchCompany = 3;

/** Another body's own count is a CAC figure only where company and wording vouch for it. */
function mayBe({ agency, agencyNamed, quantity, noun }: Candidate, pair: PairScore, neighbours: number): boolean {
  if (agency === null || agency === 'regulator' || !agencyNamed || noun?.ids.includes('yuan')) return true;
  if (neighbours >= muchCompany && pair.value.share < 0.05) return true;
  if (pair.object === 'apart') return false;
  const exact = pair.value.fit === 'equal' && significantDigits(quantity.value) >= 3;
  if (neighbours > 0) return exact || agency === 'platforms';
  return (
    agency === 'platforms' &&
    pair.time >= 1 &&
    pair.object === 'same' &&
    pair.action !== 'apart' &&
    pair.action !== 'unsaid'
  );
}

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

function unrecorded(candidate: Candidate, maybeLater: boolean): Link {
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

function confidenceOf(total: number, margin: number, strength: number): number {
  const odds = total - 2.5 + Math.min(2, margin) * 0.5 + strength * 0.2;
  return Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100;
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
