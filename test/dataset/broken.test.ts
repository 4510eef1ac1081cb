import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../scripts/dataset-problem';
import { problemsOf } from '../../scripts/dataset-problems';
import { fixture, folderWith } from './dataset-folder';

/** The message that each broken fixture must draw: file, field, and what is wrong. */
const expected: Readonly<Record<string, RegExp>> = {
  'missing-value': /^2023-05-26-example\.json: figures\.accounts-closed\.value: must have required property/,
  'unknown-field': /^2023-05-26-example\.json: figures\.accounts-closed\.colour: must NOT have additional properties/,
  'mirror-with-link': /^2023-05-26-example\.json: sources\.copy\.url: must be null/,
  'mirror-host-linked': /: sources\.cac\.url: leads to copies\.example, which is a mirror elsewhere/,
  'figure-twice': /: figures\.accounts-closed\.id: is used twice in this file/,
  'part-loop': /: figures\.accounts-closed\.partOf: leads back to the figure itself/,
  'part-above-total': /: figures\.accounts-closed\.partOf: 1066600 is above its total accounts-handled \(927600\)/,
  'part-of-nothing': /: figures\.accounts-closed\.partOf: "accounts-punished" is no figure of this file/,
  'sum-off': /: sums\.0: parts add up to 827600, not to 927600, and no exception says why/,
  'sum-of-strangers': /: sums\.0: names a figure that is not in this file/,
  'value-not-in-original': /: figures\.accounts-closed\.original: "6\.77万余个" does not yield 66600/,
  'qualifier-not-printed': /: figures\.accounts-closed\.qualifier: "over" is not printed in "6\.66万个"/,
  'value-not-in-source': /: figures\.accounts-closed\.sources: "6\.7万余个" \(copy\) does not yield 66600/,
  'period-after-announcement': /: figures\.accounts-closed\.period: ends \(2023-06-22\) after the announcement/,
  'period-backwards': /: figures\.accounts-closed\.period: begins \(2023-05-22\) after it ends \(2023-03-10\)/,
  'date-off-the-name': /: date: 2023-07-26 does not go with the file name/,
  'date-without-note': /: dateNote: must say what is known of the date/,
  'no-source': /: figures\.accounts-closed\.sources: must NOT have fewer than 1 items/,
  'source-unknown': /: figures\.accounts-closed\.sources: "reuters" is not among the file's sources/,
  'source-not-seen': /: figures\.accounts-closed\.sources: no source of it was seen/,
  'campaign-unknown': /: campaign: "nothing" is not in campaigns\.json/,
  'object-unknown': /: figures\.accounts-closed\.object: "accounts-of-people" is not in vocabulary\.json/,
  'action-unknown': /: figures\.accounts-closed\.action: "erased" is not in vocabulary\.json/,
  'facet-unknown': /: figures\.accounts-closed\.facets: "weather" is not in vocabulary\.json/,
  'copied-sentence': /: figures\.accounts-closed\.original: looks like a copied sentence/,
  'doubts-missing': /: figures\.accounts-closed\.doubts: must say why confidence is low/,
};

describe('the checks of the dataset', () => {
  it('find nothing wrong with a sound file', async () => {
    expect(await problemsOf(await folderWith(await fixture('sound.json')))).toEqual([]);
  });

  it('have one expectation for each broken fixture', async () => {
    const names = await readdir(fileURLToPath(new URL('broken', import.meta.url)));
    expect(names.map((name) => name.replace('.json', '')).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('name file and field: %s', async (name, message) => {
    const problems = await problemsOf(await folderWith(await fixture(`broken/${name}.json`)));
    expect(problems.map(problemText)).toContainEqual(expect.stringMatching(message));
  });

  it('say which file is no JSON', async () => {
    const problems = await problemsOf(await folderWith('{ "id": '));
    expect(problems.map(problemText)).toContainEqual(
      expect.stringMatching(/^2023-05-26-example\.json: \(whole file\): /),
    );
  });

  it.each([
    ['unlike units', { object: 'items', actions: ['closed'] }, /counts accounts, the series counts items/],
    ['unlike actions', { object: 'accounts', actions: ['deleted'] }, /says closed, the series deleted/],
    ['unlike intervals', { object: 'accounts', actions: ['closed'] }, /covers 2023-03-10 to 2023-05-22, not one year/],
  ])('refuse a series of %s', async (_, unit, message) => {
    const points = ['2023-05-26-example/accounts-closed', '2023-05-26-example/accounts-restricted'];
    const series = { id: 's', name: 'S', definition: 'D', interval: 'year', breaks: [], points, ...unit };
    const problems = await problemsOf(await folderWith(await fixture('sound.json'), [series]));
    expect(problems.map(problemText)).toContainEqual(expect.stringMatching(message));
  });
});
