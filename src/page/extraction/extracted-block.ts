import type { BlockKind } from '../../reading/article';

/**
 * A block of text with the way back to the page. Piece `i` is the run of characters that begins at `at[i]` in `text`
 * and at `from[i]` in `nodes[i]`, up to where the next piece begins; characters that no node holds (a line break for
 * `<br>`) are their own piece with a null node.
 */
export interface ExtractedBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly lang: string | null;
  /** The element that the text stands in. */
  readonly element: Element;
  readonly nodes: readonly (Text | null)[];
  readonly at: readonly number[];
  readonly from: readonly number[];
  /** How many characters stand in links to elsewhere. */
  readonly linked: number;
}
