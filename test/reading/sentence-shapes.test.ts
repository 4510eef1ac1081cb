import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/reading/article-from-text';
import { readArticle } from '../../src/reading/read-article';
import { sampleIndex } from './sample-index';

/**
 * One file a language. Its first line names the regulator; every further line is a sentence that may follow it, with the
 * counts in [[ ]] that are the regulator's. Whatever else is a number must not be marked.
 */
const folder = join(import.meta.dirname, 'sentence-shapes');

const day = '2031-09-05';

describe.each(readdirSync(folder))('%s', (file) => {
  const [lead, ...sentences] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  test.each(sentences)('%s', (marked) => {
    const article = articleFromText(`${lead}\n\n${marked.replaceAll(/\[\[|\]\]/g, '')}`);
    const meta = { ...article.meta, language: basename(file, '.txt'), published: day };
    const { links } = readArticle({ ...article, meta }, sampleIndex);
    const expected = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map((match) => match[1]);
    expect(links.map(({ mention }) => mention.text)).toEqual(expected);
  });
});
