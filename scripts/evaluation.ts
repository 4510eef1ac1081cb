import type { DatasetIndex, IndexedFigure } from '../src/figures/dataset-index';
import type { Link, RelationKind } from '../src/reading/link';

/** One figure that a test article prints. */
export interface ExpectedFigure {
  readonly text: string;
  /** Which occurrence of `text` in the file, from 1. */
  readonly nth: number;
  readonly value: number;
  /** The figure's id; null for a CAC figure that the dataset lacks. */
  readonly figure: string | null;
  readonly relations: readonly RelationKind[];
  readonly error: 'number' | 'noun' | 'verb' | 'scope' | null;
}

/** What a test article's JSON file says. */
export interface Expectation {
  readonly language: string;
  readonly kind: 'article' | 'negative';
  readonly published: string | null;
  readonly note: string;
  readonly figures: readonly ExpectedFigure[];
}

/** How the reading did on one article: counts for the table, and its faults in words. */
export interface Judgement {
  readonly name: string;
  readonly language: string;
  readonly negative: boolean;
  readonly expected: number;
  readonly found: number;
  readonly highlighted: number;
  readonly right: number;
  readonly valueRight: number;
  readonly linkable: number;
  readonly linkedRight: number;
  readonly errors: number;
  readonly flagged: number;
  readonly sound: number;
  readonly falseAlarms: number;
  readonly alarms: number;
  readonly relationRight: number;
  readonly misses: readonly string[];
}

/** Holds the links of an article against what is expected of it. */
export function judge(
  name: string,
  expectation: Expectation,
  text: string,
  links: readonly Link[],
  index: DatasetIndex,
): Judgement {
  const figures = new Map(index.figures.map((figure) => [figure.id, figure]));
  const misses: string[] = [];
  const matched = new Set<Link>();
  let [found, valueRight, linkable, linkedRight, errors, flagged, sound, falseAlarms, relationRight] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const expected of expectation.figures) {
    const start = placeOf(text, expected);
    const end = start + expected.text.length;
    const link = links.find((each) => each.mention.start < end && start < each.mention.end);
    const inDataset = expected.figure !== null && isKnown(expected, figures, index);
    const around = text.slice(Math.max(0, start - 60), end + 50).replace(/\s+/g, ' ');
    if (expected.error) errors += 1;
    else sound += 1;
    if (!link) {
      misses.push(`missed ${expected.text} #${expected.nth} (${expected.figure ?? 'unrecorded'}): …${around}…`);
      if (inDataset) linkable += 1;
      continue;
    }
    matched.add(link);
    found += 1;
    if (link.mention.quantity.value === expected.value) valueRight += 1;
    else misses.push(`value ${link.mention.quantity.value} for ${expected.value} (${expected.text}): …${around}…`);
    const alarm = link.relation === 'differs' || link.relation === 'scope';
    if (expected.error) {
      if (alarm) flagged += 1;
      else
        misses.push(
          `unflagged ${expected.error} ${expected.text} #${expected.nth} is ${link.relation} (${link.figure}): …${around}…`,
        );
    } else if (alarm && !expected.relations.includes(link.relation)) {
      falseAlarms += 1;
      misses.push(
        `false alarm ${link.relation} ${link.aspects.join('+')} ${expected.text} #${expected.nth} (${link.figure}; wanted ${expected.relations.join('/')}): …${around}…`,
      );
    }
    if (expected.relations.includes(link.relation)) relationRight += 1;
    else if (!expected.error && !alarm)
      misses.push(`relation ${link.relation} for ${expected.relations.join('/')} ${expected.text} (${link.figure})`);
    if (inDataset) {
      linkable += 1;
      if (isRightLink(expected, link, figures, index)) linkedRight += 1;
      else misses.push(`linked ${link.figure} for ${expected.figure} (${expected.text} #${expected.nth}): …${around}…`);
    }
  }
  for (const link of links) {
    if (matched.has(link)) continue;
    const { start, end } = link.mention;
    misses.push(
      `highlighted ${link.mention.text} as ${link.figure ?? 'unrecorded'} (${link.relation}): …${text.slice(Math.max(0, start - 60), end + 50).replace(/\s+/g, ' ')}…`,
    );
  }
  const alarms = links.filter((link) => link.relation === 'differs' || link.relation === 'scope').length;
  return {
    name,
    language: expectation.language,
    negative: expectation.kind === 'negative',
    expected: expectation.figures.length,
    found,
    highlighted: links.length,
    right: matched.size,
    valueRight,
    linkable,
    linkedRight,
    errors,
    flagged,
    sound,
    falseAlarms,
    alarms,
    relationRight,
    misses,
  };
}

function placeOf(text: string, { text: printed, nth }: ExpectedFigure): number {
  let place = -1;
  for (let i = 0; i < nth; i++) place = text.indexOf(printed, place + 1);
  return place;
}

type FiguresById = ReadonlyMap<string, IndexedFigure>;

/** The dataset's announcement of an expected id's date, however its slug is written. */
function datesOf(id: string): string {
  return /^\d{4}(?:-\d\d)?(?:-\d\d)?/.exec(id)?.[0] ?? '';
}

function isKnown(expected: ExpectedFigure, figures: FiguresById, index: DatasetIndex): boolean {
  if (expected.figure === null) return false;
  if (figures.has(expected.figure)) return true;
  const date = datesOf(expected.figure);
  return index.figures.some((figure) => {
    const announced = index.announcements[figure.announcement]?.date ?? '';
    return announced === date && Math.abs(figure.value - expected.value) / figure.value < 0.2;
  });
}

function isRightLink(expected: ExpectedFigure, link: Link, figures: FiguresById, index: DatasetIndex): boolean {
  if (link.figure === expected.figure) return true;
  const linked = link.figure ? figures.get(link.figure) : undefined;
  if (!linked || !expected.figure) return false;
  const wanted = figures.get(expected.figure);
  const date = index.announcements[linked.announcement]?.date ?? '';
  if (wanted) {
    const wantedDate = index.announcements[wanted.announcement]?.date ?? '';
    return (
      wanted.value === linked.value &&
      wanted.object === linked.object &&
      (wantedDate === date || wanted.announcement === linked.announcement)
    );
  }
  return date === datesOf(expected.figure);
}
