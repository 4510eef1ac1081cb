import type { Article, Block } from './article';

/** A reading aid set behind a Chinese character by machine conversion: 網(wǎng). */
const gloss = /(?<=\p{Script=Han})[(（][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜḿńňǹ]{1,6}[)）]/gu;

/** Fewest glosses that show a converted text. */
const fewest = 2;

/** An article whose glosses are left out, with the way back to the offsets of the article as it was. */
export interface PlainArticle {
  readonly article: Article;
  readonly original: (offset: number) => number;
}

/** Leaves out the glosses of a machine-converted Chinese text, which stand inside words; other articles come back as they are. */
export function withoutGlosses(article: Article): PlainArticle {
  const cuts = [...article.text.matchAll(gloss)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (cuts.length < fewest) return { article, original: (offset) => offset };
  const plain = (offset: number) => {
    let cut = 0;
    for (const { start, end } of cuts) {
      if (start >= offset) break;
      cut += Math.min(end, offset) - start;
    }
    return offset - cut;
  };
  const blocks: Block[] = article.blocks.map((block) => ({
    ...block,
    text: block.text.replace(gloss, ''),
    start: plain(block.start),
  }));
  return {
    article: { ...article, text: article.text.replace(gloss, ''), blocks },
    original(offset) {
      let at = offset;
      for (const { start, end } of cuts) {
        if (start >= at) break;
        at += end - start;
      }
      return at;
    },
  };
}
