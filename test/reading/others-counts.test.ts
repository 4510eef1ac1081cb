import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/reading/article-from-text';
import { readArticle } from '../../src/reading/read-article';
import { othersCounts } from './others-counts';
import { sampleIndex } from './sample-index';

/** What a text of these paragraphs has highlighted. */
function lit(...paragraphs: readonly string[]): string[] {
  const { relevant, links } = readArticle(articleFromText(paragraphs.join('\n\n')), sampleIndex);
  expect(relevant).toBe(true);
  return links.map((link) => link.mention.text);
}

describe.each(Object.entries(othersCounts))('counts of others beside the regulator in %s', (_, others) => {
  const { regulator, named, carried } = others;

  it.each(named)('are not its own: %s', (sentence) => {
    expect(lit(regulator, sentence)).toEqual([]);
    expect(lit(sentence, regulator)).toEqual([]);
    expect(lit(`${regulator} ${sentence}`)).toEqual([]);
  });

  it.each(carried)('are not its own where the paragraph before names the other: %s', (introduction, counts) => {
    expect(lit(regulator, `${introduction} ${counts}`)).toEqual([]);
    expect(lit(regulator, introduction, counts)).toEqual([]);
    expect(lit(introduction, counts, regulator)).toEqual([]);
  });
});
