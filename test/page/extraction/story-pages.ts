import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { articleFromDocument } from '../../../src/page/extraction/article-from-document';

const FIRST =
  'The regulator said on Friday that it had closed 67,000 accounts in two months, and that more would follow.';
const SECOND = 'Officials said posts were deleted in the weeks before, and platforms told to do more against rumours.';
const THIRD = 'The campaign goes on until the end of the year, with reports from the public taken day and night.';

/** The sentences of the story that made-up pages tell, alone and as paragraphs. */
export const sentences = [FIRST, SECOND, THIRD] as const;
export const paragraphs = [`<p>${FIRST}</p>`, `<p>${SECOND}</p>`, `<p>${THIRD}</p>`] as const;
/** A headline of another story, with a number of its own, and a link that is one. */
export const otherStory = 'Office closes 5,000 accounts in an older sweep';
export const otherLink = `<a href="/other">${otherStory}</a>`;

/** Sees to it that all of the story is read, and nothing of another. */
export function expectStoryAlone(body: string): void {
  const { document } = new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`).window;
  const lines = articleFromDocument(document)
    .article.text.split('\n')
    .map((line) => line.trim());
  expect(lines.filter((line) => sentences.some((sentence) => sentence === line))).toEqual(sentences);
  expect(lines.filter((line) => line.includes(otherStory))).toEqual([]);
}
