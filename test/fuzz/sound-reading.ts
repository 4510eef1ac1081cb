import { expect } from 'vitest';
import type { Article } from '../../src/reading/article';
import type { Reading } from '../../src/reading/link';

/** What holds of every reading of every article, whatever the text. */
export function expectSound({ links }: Reading, { text }: Article): void {
  let end = 0;
  for (const { mention, figure, relation, aspects, confidence } of [...links].sort(
    (one, other) => one.mention.start - other.mention.start,
  )) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(text.length);
    end = mention.end;
    expect(mention.text).toBe(text.slice(mention.start, mention.end));
    expect(mention.text).toBe(mention.text.trim());
    expect(mention.quantity).toMatchObject({ start: mention.start, end: mention.end, kind: 'number' });
    const { low, value, high } = mention.quantity;
    expect(low).toBeLessThanOrEqual(high);
    expect(Number.isFinite(value) && value >= 0).toBe(true);
    expect(figure === null).toBe(relation === 'unrecorded');
    expect(aspects.length > 0).toBe(relation === 'scope');
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}
