import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../src/background/reading/desk';
import { sectionSteps } from '../../../src/background/reading/read-section';
import type { ReadSection } from '../../../src/messages';
import { articleFromBlocks } from '../../../src/reading/article-from-blocks';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../../reading/sample-index';

const section: ReadSection = {
  blocks: [
    {
      text: 'The Cyberspace Administration of China said on May 26, 2023 that it had deleted 1.41 million posts.',
      kind: 'paragraph',
      lang: 'en',
    },
    { text: 'It closed 66,600 accounts in the campaign.', kind: 'paragraph', lang: 'en' },
  ],
  meta: { headline: null, outlet: null, published: '2023-05-27', language: 'en' },
  isVisible: true,
};

function finished<T>(steps: Steps<T>): { value: T; steps: number } {
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done) return { value: step.value, steps: count };
  }
}

describe('reading a stretch of a page', () => {
  it('finds in steps what is found in one go', () => {
    const { value, steps } = finished(sectionSteps(section, sampleIndex, []));
    const whole = readArticle(articleFromBlocks(section.blocks, section.meta), sampleIndex);
    expect(whole.links.length).toBeGreaterThan(0);
    expect(value).toMatchObject({ ...whole });
    expect(steps).toBeGreaterThanOrEqual(section.blocks.length);
  });

  it('brings the figures that the links name, and no others', () => {
    const { links, index } = finished(sectionSteps(section, sampleIndex, [])).value;
    const ids = index.figures.map(({ id }) => id);
    for (const { figure } of links) expect(ids).toContain(figure);
    expect(ids.length).toBeLessThan(sampleIndex.figures.length);
    expect(index.coverageEnd).toBe(sampleIndex.coverageEnd);
  });

  it('leaves out what the user refused', () => {
    const { links } = finished(sectionSteps(section, sampleIndex, [])).value;
    const [first, ...others] = links;
    const refused = { figure: first?.figure ?? null, text: first?.mention.text ?? '' };
    expect(finished(sectionSteps(section, sampleIndex, [refused])).value.links).toEqual(others);
  });
});
