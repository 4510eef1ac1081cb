import type { ExtractedBlock } from '../extraction/extracted-block';

/** A section ends at the first heading from here on, in UTF-16 units: few articles are as long. */
const LONG = 40_000;
/** A section ends here in any case; reading it stays well below 50 ms. */
const LONGEST = 60_000;
/** No paragraph of an article is as long; a block from here on is data, and is not read. */
const LONGEST_BLOCK = 20_000;

/** A stretch of the page that is read as one article. */
export interface Section {
  readonly blocks: readonly ExtractedBlock[];
  /** Where its text begins in the page's whole text. */
  readonly base: number;
}

function isSame(one: readonly ExtractedBlock[], other: readonly ExtractedBlock[]): boolean {
  return one.length === other.length && one.every((block, position) => block === other[position]);
}

/** Cuts the page into sections. One whose blocks did not change keeps its list of them, so that what is known of it holds. */
export function sectionsOf(blocks: readonly ExtractedBlock[], before: readonly Section[]): Section[] {
  const sections: Section[] = [];
  let first = 0;
  let base = 0;
  let length = 0;
  const cut = (end: number): void => {
    if (end === first) return;
    const inside = blocks.slice(first, end).filter(({ text }) => text.length < LONGEST_BLOCK);
    const known = before.find((section) => isSame(section.blocks, inside));
    sections.push({ blocks: known?.blocks ?? inside, base });
    base += length;
    length = 0;
    first = end;
  };
  blocks.forEach(({ text, kind }, position) => {
    if (length > 0 && ((length >= LONG && kind === 'heading') || length + text.length > LONGEST)) cut(position);
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
