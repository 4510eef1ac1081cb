import type { Article, Block } from './article';
import { languageOfHint, languageOfText } from './language';
import type { LanguageId } from './languages/language';
import { type PlainArticle, plainArticle } from './plain-article';
import { type RegulatorName, regulatorSteps } from './regulator';
import type { Steps } from './steps';

/** How far from a name of the regulator figures are looked for, in UTF-16 units: before it, and after it. */
const reach = { before: 2500, after: 5000 };

/** A block near a name of the regulator. */
export interface NearBlock {
  readonly block: Block;
  /** Its place among the article's blocks. */
  readonly position: number;
  readonly language: LanguageId | null;
  /** The names that stand in it, in order. */
  readonly regulators: readonly RegulatorName[];
}

/** The part of an article that is read: what stands near the regulator's name. Offsets are those of the plain article. */
export interface Neighbourhood {
  readonly plain: PlainArticle;
  readonly regulators: readonly RegulatorName[];
  /** The language of most of the text. */
  readonly language: LanguageId | null;
  readonly blocks: readonly NearBlock[];
}

/** Stands for the regulator's name where a reader says that a text is about it: at the start, and again within reach. */
function supposedNames(text: string): RegulatorName[] {
  const count = Math.ceil(text.length / reach.after);
  return Array.from({ length: count }, (_, nth) => ({ start: nth * reach.after, end: nth * reach.after }));
}

/**
 * The neighbourhood of the regulator's names in an article, looked for a stretch at a time. Where it is supposed to be about the regulator and names it
 * nowhere, the whole text is near.
 */
export function* neighbourhoodOf(original: Article, isSupposed = false): Steps<Neighbourhood> {
  const plain = plainArticle(original);
  const { article } = plain;
  const { blocks } = article;
  yield;
  const names = yield* regulatorSteps(article.text);
  yield;
  const regulators = names.length === 0 && isSupposed ? supposedNames(article.text) : names;
  if (regulators.length === 0) return { plain, regulators, language: mainLanguage(blocks, article), blocks: [] };
  const near = blocksNear(blocks, regulators);
  const language = mainLanguage(
    near.map(({ block }) => block),
    article,
  );
  let next = 0;
  const read = near.map(({ block, position }) => {
    const blockEnd = block.start + block.text.length;
    while (next < regulators.length && (regulators[next]?.start ?? blockEnd) < block.start) next += 1;
    const first = next;
    while (next < regulators.length && (regulators[next]?.start ?? blockEnd) < blockEnd) next += 1;
    return {
      block,
      position,
      language: languageOfText(block.text, languageOfHint(block.lang) ?? language),
      regulators: regulators.slice(first, next),
    };
  });
  return { plain, regulators, language, blocks: read };
}

function blocksNear(
  blocks: readonly Block[],
  regulators: readonly RegulatorName[],
): { block: Block; position: number }[] {
  const near: { block: Block; position: number }[] = [];
  let next = 0;
  blocks.forEach((block, position) => {
    const end = block.start + block.text.length;
    while (next + 1 < regulators.length && (regulators[next + 1]?.start ?? 0) <= end) next += 1;
    const name = regulators[next];
    const following = regulators[next + 1] ?? name;
    const isNear = (each: RegulatorName | undefined) =>
      each !== undefined && each.start - end <= reach.before && block.start - each.end <= reach.after;
    if (isNear(name) || isNear(following)) near.push({ block, position });
  });
  return near;
}

/** The language of most of an article's text, looked for in its longest blocks. */
function mainLanguage(blocks: readonly Block[], article: Article): LanguageId | null {
  const hint = languageOfHint(article.meta.language);
  const lengths = new Map<LanguageId, number>();
  const longest = [...blocks].sort((a, b) => b.text.length - a.text.length).slice(0, 12);
  for (const block of longest) {
    const language = languageOfText(block.text, languageOfHint(block.lang) ?? hint);
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + block.text.length);
  }
  let best: LanguageId | null = hint;
  let most = 0;
  for (const [language, length] of lengths) {
    if (length > most) {
      most = length;
      best = language;
    }
  }
  return best;
}
