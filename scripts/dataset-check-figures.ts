import type { Announcement, Figure, Qualifier } from '../src/figures/announcement';
import { officialInterval, unitOfPhrase } from '../src/figures/official-interval';
import type { Vocabulary } from '../src/figures/vocabulary';
import { endOf, startOf } from './dataset-dates';
import type { Problem } from './dataset-problem';

/** Reads the values of all numbers in a phrase; null where the language is not one that can be read. */
export type ValueReader = (phrase: string, language: string) => readonly number[] | null;

/** Checks each figure by itself: vocabulary, number phrases, dates, shape of texts, doubts. */
export function checkFigures(announcement: Announcement, vocabulary: Vocabulary, read: ValueReader): Problem[] {
  const problems: Problem[] = [];
  const file = `${announcement.id}.json`;
  const ids = {
    object: new Set(vocabulary.objects.map((term) => term.id)),
    action: new Set(vocabulary.actions.map((term) => term.id)),
    facets: new Set(vocabulary.facets.map((term) => term.id)),
  };
  const seen = new Set<string>();
  for (const figure of announcement.figures) {
    const add = (field: string, message: string) =>
      problems.push({ file, field: `figures.${figure.id}.${field}`, message });
    if (seen.has(figure.id)) add('id', 'is used twice in this file');
    seen.add(figure.id);
    if (!ids.object.has(figure.object)) add('object', `"${figure.object}" is not in vocabulary.json`);
    if (!ids.action.has(figure.action)) add('action', `"${figure.action}" is not in vocabulary.json`);
    for (const facet of figure.facets)
      if (!ids.facets.has(facet)) add('facets', `"${facet}" is not in vocabulary.json`);
    checkPhrases(figure, announcement, read, add);
    checkQualifier(figure, announcement, add);
    checkPeriod(figure, announcement, add);
    for (const [field, text] of textsOf(figure)) if (isSentence(text)) add(field, 'looks like a copied sentence');
    if (figure.confidence !== 'high' && !figure.doubts)
      add('doubts', `must say why confidence is ${figure.confidence}`);
  }
  return problems;
}

type Add = (field: string, message: string) => void;

function checkPhrases(figure: Figure, announcement: Announcement, read: ValueReader, add: Add): void {
  const yields = (phrase: string, language: string) => read(phrase, language)?.includes(figure.value) ?? true;
  if (!yields(figure.original, figure.originalLanguage)) {
    add('original', `"${figure.original}" does not yield ${figure.value}`);
  }
  for (const { source, phrase } of figure.sources) {
    const language = announcement.sources[source]?.language;
    if (language && !yields(phrase, language)) {
      add(
        'sources',
        `"${phrase}" (${source}) does not yield ${figure.value}: it belongs under alsoPrinted or misprints`,
      );
    }
  }
  for (const { phrase, language, value } of figure.misprints) {
    if (value === null) continue;
    if (value === figure.value || !(read(phrase, language)?.includes(value) ?? true))
      add('misprints', `"${phrase}" does not print ${value} wrongly`);
  }
}

/** The Chinese signs of each qualifier. */
const qualifierSigns: Readonly<Record<Exclude<Qualifier, 'exact'>, RegExp>> = {
  over: /[余餘多超逾]|以上/u,
  nearly: /近/u,
  about: /[约約]|左右/u,
  'at-least': /至少/u,
  'up-to': /最高|最多/u,
};

/** A qualifier is what was printed: in the Chinese phrase, or in a source of another language. */
function checkQualifier(
  { qualifier, original, originalLanguage, sources }: Figure,
  announcement: Announcement,
  add: Add,
) {
  if (qualifier === 'exact' || !originalLanguage.startsWith('zh')) return;
  const abroad = sources.some(({ source }) => !announcement.sources[source]?.language.startsWith('zh'));
  if (!abroad && !qualifierSigns[qualifier].test(original)) {
    add('qualifier', `"${qualifier}" is not printed in "${original}"`);
  }
}

function checkPeriod(figure: Figure, announcement: Announcement, add: Add): void {
  const { from, to } = figure.period ?? announcement.period;
  if (from && to && startOf(from) > endOf(to)) add('period', `begins (${from}) after it ends (${to})`);
  if (announcement.date && to && startOf(to) > endOf(announcement.date)) {
    add('period', `ends (${to}) after the announcement (${announcement.date})`);
  }
  if (announcement.date && from && startOf(from) > endOf(announcement.date)) {
    add('period', `begins (${from}) after the announcement (${announcement.date})`);
  }
}

function textsOf(figure: Figure): [string, string][] {
  return [
    ['original', figure.original],
    ...figure.sources.map(({ phrase }): [string, string] => ['sources', phrase]),
    ...figure.alsoPrinted.map(({ phrase }): [string, string] => ['alsoPrinted', phrase]),
    ...figure.misprints.map(({ phrase }): [string, string] => ['misprints', phrase]),
  ];
}

/** A number phrase has neither a full stop between words nor many words. */
function isSentence(phrase: string): boolean {
  return /[。！？；]|[.!?] \p{L}/u.test(phrase) || phrase.split(/\s+/u).length > 11 || phrase.length > 70;
}

/** Checks part-of relations: the total exists, there is no loop, and no part is above its total. */
export function checkParts(announcement: Announcement): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(announcement.figures.map((figure) => [figure.id, figure]));
  for (const figure of announcement.figures) {
    if (figure.partOf === null) continue;
    const add = (message: string) =>
      problems.push({ file: `${announcement.id}.json`, field: `figures.${figure.id}.partOf`, message });
    const total = byId.get(figure.partOf);
    if (!total) {
      add(`"${figure.partOf}" is no figure of this file`);
      continue;
    }
    if (isInLoop(figure, byId)) add('leads back to the figure itself');
    else if (intervalOf(figure).low > intervalOf(total).high) {
      add(`${figure.value} is above its total ${total.id} (${total.value})`);
    }
  }
  return problems;
}

function isInLoop(figure: Figure, byId: ReadonlyMap<string, Figure>): boolean {
  const passed = new Set<string>();
  for (let here: Figure | undefined = figure; here; here = here.partOf ? byId.get(here.partOf) : undefined) {
    if (passed.has(here.id)) return true;
    passed.add(here.id);
  }
  return false;
}

/** Checks that the parts of each stated sum add up to its total within their rounding, or that the file says why not. */
export function checkSums(announcement: Announcement): Problem[] {
  const byId = new Map(announcement.figures.map((figure) => [figure.id, figure]));
  return announcement.sums.flatMap((sum, position) => {
    const add = (message: string): Problem[] => [
      { file: `${announcement.id}.json`, field: `sums.${position}`, message },
    ];
    const members = [sum.total, ...sum.parts].map((id) => byId.get(id));
    const known = members.filter((figure) => figure !== undefined);
    const [total, ...parts] = known;
    if (known.length < members.length || !total) return add('names a figure that is not in this file');
    const low = parts.reduce((so, part) => so + intervalOf(part).low, 0);
    const high = parts.reduce((so, part) => so + intervalOf(part).high, 0);
    const { low: least, high: most } = intervalOf(total);
    const fits = low <= most && high >= least;
    const added = parts.reduce((so, part) => so + part.value, 0);
    if (!fits && !sum.exception)
      return add(`parts add up to ${added}, not to ${total.value}, and no exception says why`);
    if (fits && sum.exception) return add('has an exception although its parts add up');
    return [];
  });
}

function intervalOf({ value, qualifier, original }: Figure): { low: number; high: number } {
  return officialInterval(value, qualifier, unitOfPhrase(original, value, qualifier));
}
