import type { BlockKind } from '../../reading/article';

/**
 * The text nodes that a block is made of. Piece `i` is the run of characters that begins at `at[i]` in the block's text and
 * at `from[i]` in `nodes[i]`, up to where the next piece begins; characters that no node holds (a line break for `<br>`)
 * are their own piece with a null node.
 */
export interface Pieces {
  readonly nodes: readonly (Text | null)[];
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/** A block of text with the way back to the page. */
export interface ExtractedBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly lang: string | null;
  /** The element that the text stands in. */
  readonly element: Element;
  /** Null where the block is all that its element holds: its nodes are looked for when a finding in it needs them. */
  readonly pieces: Pieces | null;
  /** How many characters stand in links to elsewhere. */
  readonly linked: number;
}
