import type { Article, ArticleMeta, Block, BlockKind } from './article';

/** Longest line that may be a heading, in UTF-16 units. */
const headingLength = 160;

/** Shortest line that a wrapped paragraph has before its last one. */
const wrappedLength = 40;

const nothingKnown: ArticleMeta = { headline: null, outlet: null, published: null, language: null };

/** Takes plain text as an article: each line a block, lines of a wrapped paragraph joined. Offsets are those of the text. */
export function articleFromText(text: string, meta: ArticleMeta = nothingKnown): Article {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    let end = lineEnd(text, start);
    while (end < text.length && isWrapped(text, start, end)) end = lineEnd(text, end + 1);
    const line = text.slice(start, end);
    if (line.trim() !== '') blocks.push({ text: line, start, kind: kindOf(line, blocks.length), lang: meta.language });
    start = end + 1;
  }
  return { text, blocks, meta };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function isWrapped(text: string, start: number, end: number): boolean {
  return (
    end - start >= wrappedLength &&
    /[\p{Ll}\p{N},-]\s*$/u.test(text.slice(Math.max(start, end - 4), end)) &&
    /^\p{Ll}/u.test(text.slice(end + 1, end + 3))
  );
}

function kindOf(line: string, position: number): BlockKind {
  if (/^\s*[•·*▪◦–-]\s/.test(line)) return 'item';
  return line.length <= headingLength && !/[.!?。！？]["”’」』)]?\s*$/.test(line) && position < 4
    ? 'heading'
    : 'paragraph';
}
