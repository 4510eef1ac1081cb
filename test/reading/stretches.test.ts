import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/reading/article';
import { regulatorNames } from '../../src/reading/regulator';
import { stretchesOf } from '../../src/reading/stretches';

const start = 7;
const block = (text: string): Block => ({ text, start, kind: 'paragraph', lang: null });
const sentence = 'The Cyberspace Administration of China closed 67,000 accounts. ';

describe('the stretches of a block', () => {
  it('are the block itself where it is short', () => {
    const given = block(sentence);
    expect(stretchesOf(given, [])).toEqual([{ block: given, regulators: [] }]);
  });

  it.each([
    ['between sentences', sentence, '. '],
    ['between Chinese sentences', '网信办关闭账号6.66万个。', '。'],
    ['between words', sentence.replace('.', ','), ' '],
  ])('are cut %s where it is long', (_, unit, end) => {
    const given = block(unit.repeat(2000));
    const stretches = stretchesOf(given, []);
    expect(stretches.length).toBeGreaterThan(1);
    expect(stretches.map((each) => each.block.text).join('')).toBe(given.text);
    for (const { block: each } of stretches) {
      expect(each.text.length).toBeLessThanOrEqual(20_000);
      expect(each.text.endsWith(end)).toBe(true);
      expect(given.text.startsWith(each.text, each.start - start)).toBe(true);
    }
  });

  it('are cut anywhere where nothing parts them', () => {
    const given = block('7'.repeat(45_000));
    expect(stretchesOf(given, []).map((each) => each.block.text.length)).toEqual([20_000, 20_000, 5_000]);
  });

  it('hold the names that stand in them', () => {
    const given = block(sentence.repeat(2000));
    const names = regulatorNames(given.text).map((name) => ({ start: name.start + start, end: name.end + start }));
    const stretches = stretchesOf(given, names);
    expect(stretches.flatMap(({ regulators }) => regulators)).toEqual(names);
    for (const { block: each, regulators } of stretches) {
      expect(regulators.length).toBeGreaterThan(0);
      for (const name of regulators) {
        expect(name.start).toBeGreaterThanOrEqual(each.start);
        expect(name.end).toBeLessThanOrEqual(each.start + each.text.length);
      }
    }
  });
});
