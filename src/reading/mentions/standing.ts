import type { Article } from '../article';
import { idsOf } from '../cues/tagging';
import type { RegulatorName } from '../regulator';
import type { Agency, NamedBody } from './named-body';
import type { SentenceReading } from './sentence-reading';

/** How the regulator stands in an article beside the other bodies that it names. */
export interface Standing {
  /** The article is about the regulator: what names nobody is mostly its own. */
  readonly leads: boolean;
  /** It leads, and no police, court, ministry or observer is named anywhere: what authorities did, it did. */
  readonly alone: boolean;
}

/** How the regulator stands in an article; `bodies` are those that each sentence names. */
export function standingOf(
  article: Article,
  regulators: readonly RegulatorName[],
  sentences: readonly SentenceReading[],
  bodies: readonly (readonly NamedBody[])[],
): Standing {
  const isOnly = sentences.every(({ cues }) =>
    cues.every((cue) => !idsOf(cue, 'agency').some((id) => id === 'authorities' || id === 'observers')),
  );
  const leads = isProminent(article, regulators)
    ? !othersPrevail(sentences, bodies)
    : isOnly && !tellsArrests(sentences) && isOnlyBody(article, regulators, bodies);
  return { leads, alone: leads && isOnly };
}

/** Arrests are the police's, whether they are named or not. */
function tellsArrests(sentences: readonly SentenceReading[]): boolean {
  return sentences.some(({ cues }) => cues.some((cue) => idsOf(cue, 'action').includes('detained')));
}

/** Whether more sentences name other countries than name the regulator, or other bodies open the article and more of its sentences. */
function othersPrevail(sentences: readonly SentenceReading[], bodies: readonly (readonly NamedBody[])[]): boolean {
  let own = 0;
  let foreign = 0;
  let opener: Agency | null = null;
  const opened = { regulator: 0, authorities: 0, platforms: 0, foreign: 0, observers: 0 };
  for (const [position, sentence] of sentences.entries()) {
    own += sentence.regulators.length;
    if (bodies[position]?.some(({ agency }) => agency === 'foreign')) foreign += 1;
    const first = bodies[position]?.find(({ by }) => by !== 'any');
    if (!first) continue;
    opener ??= first.agency;
    opened[first.agency] += 1;
  }
  if (foreign > own + 1) return true;
  if (opener === null || opener === 'regulator') return false;
  return opened.authorities > opened.regulator || (opened.platforms > 1 && opened.regulator === 0);
}

/** The longest text that names its source at the end, in UTF-16 units. */
const short = 1200;

/** Whether a short text names no body besides the regulator, wherever it does, or others in fewer sentences and behind it. */
function isOnlyBody(
  { text }: Article,
  regulators: readonly RegulatorName[],
  bodies: readonly (readonly NamedBody[])[],
): boolean {
  if (text.length > short || (regulators[0]?.start ?? text.length) >= text.length * 0.85) return false;
  const openers = bodies.flatMap((each) => each.find(({ by }) => by !== 'any')?.agency ?? []);
  const own = openers.filter((agency) => agency === 'regulator').length;
  const first = openers.find((agency) => agency !== 'foreign');
  return (first === undefined || first === 'regulator') && own * 2 >= openers.length;
}

/** Whether the regulator is named near the start of the article, or three times. */
function isProminent(article: Article, regulators: readonly RegulatorName[]): boolean {
  const first = regulators[0];
  return (
    first !== undefined &&
    (first.start < Math.min(700, Math.max(200, article.text.length * 0.4)) || regulators.length >= 3)
  );
}
