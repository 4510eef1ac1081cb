import { describe, expect, it } from 'vitest';
import { believableCanonical, cleanAddress } from '../../src/notes/page-address';

describe('a cleaned address', () => {
  it.each([
    ['https://news.example/a?id=7&utm_source=x&fbclid=1#part', 'https://news.example/a?id=7'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/a?q=utm_source', 'https://news.example/a?q=utm_source'],
    ['not an address', 'not an address'],
  ])('%s becomes %s', (address, cleaned) => {
    expect(cleanAddress(address)).toBe(cleaned);
  });
});

describe('a canonical address', () => {
  const page = 'https://www.news.example/2023/05/a-story?utm_medium=mail';
  it.each([
    ['https://news.example/2023/05/a-story', 'https://news.example/2023/05/a-story'],
    ['/2023/05/a-story', 'https://www.news.example/2023/05/a-story'],
    ['https://news.example/', null],
    ['https://news.example/news', null],
    ['https://elsewhere.example/2023/05/a-story', null],
    [null, null],
  ])('%s is believed as %s', (canonical, believed) => {
    expect(believableCanonical(canonical, page)).toBe(believed);
  });

  it('is believed where it leaves out no more than the sign of a light copy', () => {
    const whole = 'https://news.example/a-story';
    expect(believableCanonical(whole, 'https://m.news.example/amp/a-story')).toBe(whole);
    expect(believableCanonical(whole, 'https://m.news.example/2023/a-story')).toBeNull();
  });
});
