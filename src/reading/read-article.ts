import type { DatasetIndex } from '../figures/dataset-index';
import type { Article, Block } from './article';
import { idsOf, matcherOf } from './cues/tagging';
import { languageOfHint, languageOfText } from './language';
import type { LanguageId } from './languages/language';
import type { Link, Reading } from './link';
import { articleTime } from './linking/article-time';
import { linkArticle } from './linking/link-article';
import { isElsewhere } from './mentions/elsewhere';
import { findCandidates } from './mentions/find-candidates';
import { readSentences, type SentenceReading } from './mentions/sentence-reading';
import { plainArticle } from './plain-article';
import { type RegulatorName, regulatorNames } from './regulator';

/** How far from a name of the regulator figures are looked for, in UTF-16 units: before it, and after it. */
const reach = { before: 2500, after: 5000 };

/** Reads an article: which of its numbers report CAC figures, and how they relate to what was announced. Pure and total. */
export function readArticle(article: Article, index: DatasetIndex): Reading {
  const plain = plainArticle(article);
  const reading = readPlain(plain.article, index);
  if (plain.article === article) return reading;
  return { ...reading, links: reading.links.map((link) => moved(link, article.text, plain.original)) };
}

/** A link with its offsets in the text as it was; the end is that of the last character taken in. */
function moved(link: Link, text: string, original: (offset: number) => number): Link {
  const start = original(link.mention.start);
  const end = original(link.mention.end - 1) + 1;
  const quantity = { ...link.mention.quantity, start, end };
  return { ...link, mention: { ...link.mention, start, end, text: text.slice(start, end), quantity } };
}

function readPlain(article: Article, index: DatasetIndex): Reading {
  const regulators = regulatorNames(article.text);
  if (regulators.length === 0) return { relevant: false, language: mainLanguage(article.blocks, article), links: [] };
  const near = blocksNear(article.blocks, regulators);
  const main = mainLanguage(
    near.map(({ block }) => block),
    article,
  );
  const sentences: SentenceReading[] = [];
  let elsewhere = 0;
  let next = 0;
  for (const { block, position } of near) {
    const blockEnd = block.start + block.text.length;
    while (next < regulators.length && (regulators[next]?.start ?? blockEnd) < block.start) next += 1;
    const first = next;
    while (next < regulators.length && (regulators[next]?.start ?? blockEnd) < blockEnd) next += 1;
    const language = languageOfText(block.text, languageOfHint(block.lang) ?? main);
    const matcher = language && matcherOf(language);
    if (!language || !matcher) continue;
    elsewhere = isElsewhere(block, matcher, elsewhere);
    if (elsewhere > 0) continue;
    sentences.push(...readSentences(block, position, language, matcher, regulators.slice(first, next)));
  }
  const time = articleTime(
    article.meta.published,
    sentences.flatMap((sentence) => sentence.dates),
  );
  const leads = regulatorLeads(article, regulators) && !othersPrevail(sentences);
  const candidates = findCandidates(article.text, sentences, leads);
  return { relevant: true, language: main, links: linkArticle(article.text, candidates, index, time) };
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

/** Whether other authorities, or other countries, are named more often than the regulator. */
function othersPrevail(sentences: readonly SentenceReading[]): boolean {
  let own = 0;
  let others = 0;
  for (const { cues, regulators } of sentences) {
    own += regulators.length;
    for (const cue of cues) {
      const ids = idsOf(cue, 'agency');
      if (ids.includes('authorities') || ids.includes('foreign')) others += 1;
    }
  }
  return others > own + 2;
}

/** Whether the regulator leads the article: named near its start, or three times. */
function regulatorLeads(article: Article, regulators: readonly RegulatorName[]): boolean {
  const first = regulators[0];
  return (
    first !== undefined &&
    (first.start < Math.min(700, Math.max(200, article.text.length * 0.4)) || regulators.length >= 3)
  );
}
