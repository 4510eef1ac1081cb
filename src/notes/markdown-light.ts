/** A run of text within a block. */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
}

/** A block of a note's text. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** Reads the little Markdown that notes have: paragraphs, lists, quotes, **strong**, *emphasis* and `code`. */
export function readMarkdown(text: string): MarkdownBlock[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map(readBlock);
}

function readBlock(block: string): MarkdownBlock {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (lines.every((line) => /^\s*[-*+]\s+/.test(line))) {
    return { kind: 'list', items: lines.map((line) => readInline(line.replace(/^\s*[-*+]\s+/, ''))) };
  }
  if (lines.every((line) => /^\s*>/.test(line))) {
    return { kind: 'quote', text: readInline(lines.map((line) => line.replace(/^\s*>\s?/, '')).join('\n')) };
  }
  return { kind: 'paragraph', text: readInline(block.trim()) };
}

const marks = /\*\*([^*\n]+)\*\*|\*([^*\s][^*\n]*)\*|`([^`\n]+)`/g;

function readInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    const [whole, strong, emphasis, code] = match;
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) parts.push({ kind: 'emphasis', text: emphasis });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}
