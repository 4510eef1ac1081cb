import { BlockBuilder } from './block-builder';
import type { ExtractedBlock, Pieces } from './extracted-block';

const TEXT_AND_CDATA = 0x4 | 0x8;

/** What was looked for, which is little: where the findings stand. */
const found = new WeakMap<ExtractedBlock, Pieces | null>();

/** The text nodes that a block is made of; null where the page changed since it was read. */
export function piecesOf(block: ExtractedBlock): Pieces | null {
  if (block.pieces !== null) return block.pieces;
  let pieces = found.get(block);
  if (pieces === undefined) {
    pieces = look(block);
    found.set(block, pieces);
  }
  return pieces;
}

/** Reads the block's element once more, node by node. */
function look({ text, kind, lang, element }: ExtractedBlock): Pieces | null {
  let pieces: Pieces | null = null;
  const builder = new BlockBuilder(
    (block) => {
      if (block.text === text) pieces = block.pieces;
    },
    () => false,
  );
  const place = { kind, lang, element, linked: false, preserved: false };
  const walker = element.ownerDocument.createTreeWalker(element, TEXT_AND_CDATA);
  while (walker.nextNode() !== null) builder.add(walker.currentNode as Text, place);
  builder.end();
  return pieces;
}
