import type { ExtractedBlock } from './extracted-block';
import { headsOtherStories, labelsLink } from './other-stories';

/** A headline of another story is hardly shorter than this; links of fewer characters are words in the text. */
const SHORTEST_HEADLINE = 18;
/** A link that is longer is text of the story. */
const LONGEST_HEADLINE = 200;
const SHORTEST_PROSE = 80;

const TWICE_AS_DENSE = /[\u3040-\u9fff\uac00-\ud7af]/;

/** The length of a text, East Asian characters counted twice. */
function width({ text }: ExtractedBlock): number {
  return TWICE_AS_DENSE.test(text) ? text.length * 2 : text.length;
}

function isHeadlineLink(block: ExtractedBlock): boolean {
  return block.linked >= block.text.length * 0.85 && width(block) >= SHORTEST_HEADLINE;
}

/** How many links the text of a block stands in: menus and tickers set all of theirs in one line. */
function linksIn({ pieces }: ExtractedBlock): number {
  return pieces === null ? 1 : new Set(pieces.nodes.map((node) => node?.parentElement?.closest('a') ?? null)).size;
}

/** A date, a section's name or a reading time between two headlines. */
function isFiller(block: ExtractedBlock): boolean {
  return block.text.length < 30;
}

function isProse(block: ExtractedBlock | undefined): boolean {
  return block !== undefined && block.linked * 2 < block.text.length && width(block) >= SHORTEST_PROSE;
}

/** A line such as "Also read: <link>". */
function isLabelledLink({ text, linked }: ExtractedBlock): boolean {
  return linked * 2 > text.length && labelsLink(text);
}

/**
 * Leaves out "Also read" lines and headlines of other stories: blocks that are links as a whole, with nothing but fillers
 * between them, where there are three links or more, two in a list, some under a label, or some that are no headings
 * beside prose.
 */
export function withoutOtherStories(blocks: readonly ExtractedBlock[]): ExtractedBlock[] {
  const kept: ExtractedBlock[] = [];
  let run: ExtractedBlock[] = [];
  let headlines = 0;
  const close = (next?: ExtractedBlock): void => {
    if (headlines === 0) return;
    const isList = headlines === 2 && run.every(({ kind }) => kind === 'item');
    const isInset =
      (isProse(kept.at(-1)) || isProse(next)) &&
      run.every(({ kind, text }) => kind !== 'heading' && text.length <= LONGEST_HEADLINE);
    const label = kept.at(-1);
    const isLabelled = label !== undefined && headsOtherStories(label.text);
    if (isLabelled) kept.pop();
    else if (headlines < 3 && !isList && !isInset) kept.push(...run);
    run = [];
    headlines = 0;
  };
  for (const block of blocks) {
    // Most blocks hold no link.
    if (block.linked === 0 && headlines === 0) {
      kept.push(block);
      continue;
    }
    if (isLabelledLink(block)) continue;
    if (isHeadlineLink(block)) {
      run.push(block);
      headlines += linksIn(block);
    } else if (headlines > 0 && isFiller(block)) run.push(block);
    else {
      close(block);
      kept.push(block);
    }
  }
  close();
  return kept;
}
