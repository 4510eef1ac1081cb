import type { ExtractedBlock, Pieces } from './extracted-block';
import { piecesOf } from './pieces';

/** A stretch of the page's text nodes, as `StaticRange` takes it. */
export interface NodeSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
  /** All text nodes of the stretch, each once, in order. */
  readonly nodes: readonly Text[];
}

/** The way from offsets in an article's text back to the page. */
export interface TextMap {
  /** The nodes that hold the text from `start` up to `end`; null where they hold none of it, or not in one block. */
  span(start: number, end: number): NodeSpan | null;
  /** The block that holds an offset, and where it begins in the article's text; null between blocks. */
  blockAt(offset: number): { readonly block: ExtractedBlock; readonly start: number } | null;
  /** The article's text from `start` up to `end`, as far as there is any. */
  text(start: number, end: number): string;
}

/** Position of the last entry that is not above `value` in a rising list; -1 before the first. */
export function lastNotAbove(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function pointIn({ nodes, at, from }: Pieces, offset: number): { piece: number; node: Text; offset: number } | null {
  const piece = lastNotAbove(at, offset);
  const node = nodes[piece];
  if (node === undefined || node === null) return null;
  return { piece, node, offset: (from[piece] ?? 0) + offset - (at[piece] ?? 0) };
}

/** Makes the map of the article that blocks make, set one under another with a line break between them. */
export function textMap(blocks: readonly ExtractedBlock[]): TextMap {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const at = (offset: number): number => {
    const position = lastNotAbove(starts, offset);
    const block = blocks[position];
    return block !== undefined && offset < (starts[position] ?? 0) + block.text.length ? position : -1;
  };
  return {
    blockAt(offset) {
      const position = at(offset);
      const block = blocks[position];
      return block === undefined ? null : { block, start: starts[position] ?? 0 };
    },
    text(start, end) {
      const first = Math.max(lastNotAbove(starts, start), 0);
      const from = starts[first] ?? 0;
      const last = lastNotAbove(starts, end);
      const lines = blocks.slice(first, last + 1).map(({ text }) => text);
      return lines.join('\n').slice(Math.max(start - from, 0), Math.max(end - from, 0));
    },
    span(start, end) {
      const position = at(start);
      const block = blocks[position];
      if (block === undefined || end <= start || position !== at(end - 1)) return null;
      const pieces = piecesOf(block);
      if (pieces === null) return null;
      const base = starts[position] ?? 0;
      const first = pointIn(pieces, start - base);
      const last = pointIn(pieces, end - 1 - base);
      if (first === null || last === null) return null;
      return {
        startContainer: first.node,
        startOffset: first.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
        nodes: [...new Set(pieces.nodes.slice(first.piece, last.piece + 1))].filter((node) => node !== null),
      };
    },
  };
}
