import { readingLimits } from '../../messages';
import type { ExtractedBlock } from '../extraction/extracted-block';
import type { PageMeta } from '../extraction/page-meta';

/** A section ends at the first heading from here on, in UTF-16 units: few articles are as long. */
const LONG = 40_000;

/** A stretch of the page that is read as one article. */
export interface Section {
  readonly blocks: readonly ExtractedBlock[];
  /** Where its text begins in the page's whole text. */
  readonly base: number;
  /** What the story says of itself that the stretch belongs to; null for the page's own story. */
  readonly story: PageMeta | null;
}

function isSame(one: readonly ExtractedBlock[], other: readonly ExtractedBlock[]): boolean {
  return one.length === other.length && one.every((block, position) => block === other[position]);
}

/**
 * Cuts the page into sections, each of one story, without blocks longer than any paragraph: those are data. One whose
 * blocks did not change keeps its list of them, so that what is known of it holds.
 */
export function sectionsOf(
  blocks: readonly ExtractedBlock[],
  before: readonly Section[],
  storyAround: (element: Element) => PageMeta | null,
): Section[] {
  const sections: Section[] = [];
  let first = 0;
  let base = 0;
  let length = 0;
  let story: PageMeta | null = null;
  const cut = (end: number): void => {
    if (end === first) return;
    const inside = blocks.slice(first, end).filter(({ text }) => text.length <= readingLimits.block);
    const known = before.find(
      (section) => section.story?.published === story?.published && isSame(section.blocks, inside),
    );
    sections.push({ blocks: known?.blocks ?? inside, base, story });
    base += length;
    length = 0;
    first = end;
  };
  blocks.forEach(({ text, kind, element }, position) => {
    const around = storyAround(element);
    const isFull = (length >= LONG && kind === 'heading') || length + text.length > readingLimits.section;
    if (length > 0 && (around !== story || isFull)) cut(position);
    story = around;
    length += text.length + 1;
  });
  cut(blocks.length);
  return sections;
}

/** The order in which sections are read: those in view first, then by their distance from it. */
export function visibleFirst(sections: readonly Section[], height: number): Section[] {
  if (sections.length < 2) return [...sections];
  const distance = ({ blocks }: Section): number => {
    const top = blocks[0]?.element.getBoundingClientRect().top ?? 0;
    const bottom = blocks.at(-1)?.element.getBoundingClientRect().bottom ?? 0;
    return top > height ? top - height : Math.max(-bottom, 0);
  };
  const distances = new Map(sections.map((section) => [section, distance(section)]));
  return [...sections].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
