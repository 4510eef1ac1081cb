import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../scripts/dataset-files';
import type { Expectation, ExpectedFigure } from '../../scripts/evaluation';
import { compileIndex } from '../../src/figures/compile';
import { articleFromText } from '../../src/reading/article-from-text';
import type { Link } from '../../src/reading/link';
import { readArticle } from '../../src/reading/read-article';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}test/articles`;
const index = compileIndex(await loadDataset(`${root}assets/dataset`));
const figures = new Map(index.figures.map((figure) => [figure.id, figure]));

interface Sample {
  readonly text: string;
  readonly published: string | null;
  readonly expected: ExpectedFigure;
  readonly start: number;
}

/** Most mentions taken from one article. */
const each = 2;

/** Soundly printed mentions of well-evidenced figures, in digits with thousands set off. */
const samples: Sample[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const expectation = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Expectation;
    const text = readFileSync(`${folder}/${name.replace('.json', '.txt')}`, 'utf8');
    return expectation.figures
      .filter(({ text: printed, figure, error, relations }) => {
        const grade = figures.get(figure ?? '')?.grade;
        const sound = error === null && relations.length === 1 && ['same', 'rounded'].includes(relations[0] ?? '');
        return sound && grade !== undefined && grade !== 'reported' && /^\d{1,3}([.,\u00a0])\d{3}$/.test(printed);
      })
      .slice(0, each)
      .map((expected) => ({ text, published: expectation.published, expected, start: placeOf(text, expected) }));
  });

function placeOf(text: string, { text: printed, nth }: ExpectedFigure): number {
  let place = -1;
  for (let i = 0; i < nth; i++) place = text.indexOf(printed, place + 1);
  return place;
}

function linkAt(
  text: string,
  published: string | null,
  start: number,
  length: number,
  dataset = index,
): Link | undefined {
  const article = articleFromText(text);
  const { links } = readArticle({ ...article, meta: { ...article.meta, published } }, dataset);
  return links.find(({ mention }) => mention.start < start + length && start < mention.end);
}

const isAlarm = (link: Link | undefined) => link?.relation === 'differs' || link?.relation === 'scope';

/** Which share of some samples, printed another way, raises an alarm. */
function alarmsOf(some: readonly Sample[], print: (printed: string) => string): number {
  const alarms = some.filter(({ text, published, expected, start }) => {
    const printed = print(expected.text);
    const mutant = text.slice(0, start) + printed + text.slice(start + expected.text.length);
    return isAlarm(linkAt(mutant, published, start, printed.length));
  });
  return alarms.length / some.length;
}

describe('mentions printed another way', () => {
  it('are seen where a zero too many is printed', () => {
    const tenfold = (printed: string) =>
      `${printed.replace(/\D/g, '')}0`.replace(/\B(?=(\d{3})+$)/g, /\D/.exec(printed)?.[0] ?? '');
    expect(alarmsOf(samples, tenfold)).toBeGreaterThan(0.75);
  });

  it('are seen where the last two digits are swapped', () => {
    const some = samples.filter(({ expected }) => /(\d)(?!\1)[1-9]$/.test(expected.text));
    expect(some.length).toBeGreaterThan(20);
    expect(alarmsOf(some, (printed) => printed.replace(/(\d)(\d)$/, '$2$1'))).toBeGreaterThan(0.75);
  });

  it('are often seen where one digit is mistyped', () => {
    const some = samples.filter(({ expected }) => /[1-9]\D\d[1-9]\d$/.test(expected.text));
    const mistyped = (printed: string) =>
      printed.replace(/(\d)(\d)$/, (_, digit: string, last: string) => `${(Number(digit) + 4) % 10}${last}`);
    expect(some.length).toBeGreaterThan(20);
    expect(alarmsOf(some, mistyped)).toBeGreaterThan(0.6);
  });

  it('raise few alarms where the dataset lacks the figure', () => {
    const alarmed = samples.filter(({ text, published, expected, start }) => {
      const gone = index.figures.map((figure) =>
        figure.id === expected.figure ? { ...figure, value: 9e15, low: 9e15, high: 9e15 } : figure,
      );
      return isAlarm(linkAt(text, published, start, expected.text.length, { ...index, figures: gone }));
    });
    expect(alarmed.length / samples.length).toBeLessThan(0.05);
  });

  it('raise no alarm where the article has lost its date', () => {
    const alarmed = samples.filter(({ text, expected, start }) =>
      isAlarm(linkAt(text, null, start, expected.text.length)),
    );
    expect(alarmed.map(({ expected }) => `${expected.text} ${expected.figure}`)).toEqual([]);
  });
});
