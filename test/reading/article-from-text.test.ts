import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/reading/article-from-text';

function blocksOf(text: string): string[] {
  return articleFromText(text).blocks.map((block) => block.text);
}

describe('articleFromText', () => {
  it('joins the lines of a wrapped paragraph, also behind a number', () => {
    const text = 'HANGZHOU, May 3 The regulator has shut down 160\nwebsites that posed as banks.\nMore news follows.';
    expect(blocksOf(text)).toEqual([
      'HANGZHOU, May 3 The regulator has shut down 160\nwebsites that posed as banks.',
      'More news follows.',
    ]);
  });

  it('leaves short lines and new sentences alone', () => {
    expect(blocksOf('Accounts closed: 160\nwebsites: 20')).toEqual(['Accounts closed: 160', 'websites: 20']);
    const text = 'A line that is long enough to be wrapped 2016\nAnother one begins here.';
    expect(blocksOf(text)).toHaveLength(2);
  });
});
