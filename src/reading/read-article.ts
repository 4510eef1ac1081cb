import type { DatasetIndex } from '../figures/dataset-index';
import type { Article } from './article';
import { idsOf, matcherOf } from './cues/tagging';
import type { Link, Reading } from './link';
import { articleTime } from './linking/article-time';
import { linkArticle } from './linking/link-article';
import { namedBodies } from './mentions/agency';
import { isElsewhere, isProse, type Whereabouts } from './mentions/elsewhere';
import { findCandidates } from './mentions/find-candidates';
import type { NamedBody } from './mentions/named-body';
import { readSentences, type SentenceReading } from './mentions/sentence-reading';
import { standingOf } from './mentions/standing';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood';
import type { Steps } from './steps';
import { stretchesOf } from './stretches';

/** Reads an article: which of its numbers report CAC figures, and how they relate to what was announced. Pure and total. */
export function readArticle(article: Article, index: DatasetIndex): Reading {
  const steps = readingSteps(article, index);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads as {@link readArticle}, a block at a time, for those who have other work to do in between. An article that is
 * supposed to be about the regulator is read even where it does not name it.
 */
export function* readingSteps(article: Article, index: DatasetIndex, isSupposed = false): Steps<Reading> {
  const neighbourhood = yield* neighbourhoodOf(article, isSupposed);
  const { plain } = neighbourhood;
  const reading = yield* plainSteps(neighbourhood, index);
  const { original } = plain;
  if (original === null) return reading;
  return { ...reading, links: reading.links.map((link) => moved(link, article.text, original)) };
}

/** A link with its offsets in the text as it was; the end is that of the last character taken in. */
function moved(link: Link, text: string, original: (offset: number) => number): Link {
  const start = original(link.mention.start);
  const end = original(link.mention.end - 1) + 1;
  const quantity = { ...link.mention.quantity, start, end };
  return { ...link, mention: { ...link.mention, start, end, text: text.slice(start, end), quantity } };
}

function* plainSteps(
  { plain, regulators, language: main, blocks }: Neighbourhood,
  index: DatasetIndex,
): Steps<Reading> {
  const { article } = plain;
  if (regulators.length === 0) return { relevant: false, language: main, links: [] };
  const sentences: SentenceReading[] = [];
  let elsewhere: Whereabouts = 0;
  let begun = false;
  for (const { block, position, language, regulators: named } of blocks) {
    if (!language) continue;
    const matcher = matcherOf(language);
    begun ||= isProse(block, matcher);
    elsewhere = begun ? isElsewhere(block, matcher, elsewhere) : 0;
    if (elsewhere > 0) continue;
    for (const stretch of stretchesOf(block, named)) {
      yield;
      sentences.push(...readSentences(stretch.block, position, language, matcher, stretch.regulators));
    }
  }
  const time = articleTime(
    article.meta.published,
    sentences.flatMap((sentence) => sentence.dates),
  );
  yield;
  const topics = new Set<string>();
  for (const { cues } of sentences) for (const cue of cues) for (const facet of idsOf(cue, 'facet')) topics.add(facet);
  const bodies: NamedBody[][] = [];
  for (const sentence of sentences) {
    yield;
    bodies.push(namedBodies(article.text, sentence));
  }
  const standing = standingOf(article, regulators, sentences, bodies);
  yield;
  const candidates = yield* findCandidates(article.text, sentences, bodies, standing);
  yield;
  const links = yield* linkArticle(article.text, candidates, index, { ...time, topics });
  return { relevant: true, language: main, links };
}
