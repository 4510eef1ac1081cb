import type { Article } from './article';

/**
 * What stands between the signs of a text without being read: reading aids behind Chinese characters, set by machine
 * conversion (網(wǎng)); accents apart from their letters; Arabic vowel signs; soft hyphens and zero-width blanks. The first unit of each
 * match stays, composed with its accents.
 */
const unread =
  /[\u3400-\u9fff][(（][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜḿńňǹ]{1,6}[)）]|[a-zA-ZÀ-ɏ][\u0300-\u036f]+|[\u0621-\u064a][\u0640\u064b-\u0652\u0670]+|[^\s][\u00ad\u200b\u2060]+/g;

function kept(match: string): string {
  const composed = match.normalize('NFC');
  return composed.length === 1 ? composed : match.charAt(0);
}

/** An article as it is read, with the way back to the offsets of the article as it was; null where these are the same. */
export interface PlainArticle {
  readonly article: Article;
  readonly original: ((offset: number) => number) | null;
}

/**
 * Leaves out what is not read. The blocks of a plain article are stretches of its text, so that engines hold all of them
 * in letters of one width and compile expressions once.
 */
export function plainArticle(article: Article): PlainArticle {
  const cuts = [...article.text.matchAll(unread)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length,
  }));
  if (cuts.length === 0) return { article: withBlocks(article, (offset) => offset), original: null };
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
  return {
    article: withBlocks({ ...article, text: article.text.replace(unread, kept) }, plain),
    original: (offset) =>
      offset + lengthOf(cutsBefore(offset + 1, (cut) => (cuts[cut]?.start ?? 0) - (removed[cut] ?? 0) + 1)),
  };
}

/** An article with its blocks set anew as stretches of its text, by where an offset of before stands in it. */
function withBlocks(article: Article, placeOf: (offset: number) => number): Article {
  const blocks = article.blocks.map((block) => {
    const start = placeOf(block.start);
    return { ...block, start, text: article.text.slice(start, placeOf(block.start + block.text.length)) };
  });
  return { ...article, blocks };
}
