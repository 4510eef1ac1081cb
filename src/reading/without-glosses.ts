import type { Article, Block } from './article';

/** A reading aid set behind a Chinese character by machine conversion: 網(wǎng). */
const gloss = /([\u3400-\u9fff])[(（][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜḿńňǹ]{1,6}[)）]/g;

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
    start: match.index + 1,
    end: match.index + match[0].length,
  }));
  if (cuts.length < fewest) return { article, original: (offset) => offset };
  const removed: number[] = [];
  let sum = 0;
  for (const { start, end } of cuts) {
    removed.push(sum);
    sum += end - start;
  }
  const cutsBefore = (offset: number, startOf: (cut: number) => number) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const lengthOf = (count: number) => (count < cuts.length ? (removed[count] ?? 0) : sum);
  const plain = (offset: number) => offset - lengthOf(cutsBefore(offset, (cut) => cuts[cut]?.start ?? 0));
  const blocks: Block[] = article.blocks.map((block) => ({
    ...block,
    text: block.text.replace(gloss, '$1'),
    start: plain(block.start),
  }));
  return {
    article: { ...article, text: article.text.replace(gloss, '$1'), blocks },
    original: (offset) =>
      offset + lengthOf(cutsBefore(offset + 1, (cut) => (cuts[cut]?.start ?? 0) - (removed[cut] ?? 0) + 1)),
  };
}
