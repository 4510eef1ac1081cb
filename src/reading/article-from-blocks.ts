import type { Article, ArticleMeta, Block } from './article';

/** Sets blocks one under another as one article, a line break between them. */
export function articleFromBlocks(given: readonly Omit<Block, 'start'>[], meta: ArticleMeta): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, kind, lang } of given) {
    blocks.push({ text, start, kind, lang });
    start += text.length + 1;
  }
  return { text: given.map(({ text }) => text).join('\n'), blocks, meta };
}
