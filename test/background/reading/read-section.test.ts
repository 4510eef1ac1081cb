import { describe, expect, it } from 'vitest';
import { sectionSteps } from '../../../src/background/reading/read-section';
import type { ReadSection } from '../../../src/messages';
import { articleFromBlocks } from '../../../src/reading/article-from-blocks';
import { readArticle } from '../../../src/reading/read-article';
import type { Steps } from '../../../src/reading/steps';
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

  it('links the counts of one long sentence a few at a time', () => {
    const counts = Array.from({ length: 200 }, (_, i) => `${i + 20} accounts`).join(', ');
    const long: ReadSection = {
      ...section,
      blocks: [{ text: `The Cyberspace Administration of China closed ${counts}.`, kind: 'paragraph', lang: 'en' }],
    };
    expect(finished(sectionSteps(long, sampleIndex, [])).steps).toBeGreaterThan(2 * 200);
  });

  it('leaves out what the user refused', () => {
    const { links } = finished(sectionSteps(section, sampleIndex, [])).value;
    const [first, ...others] = links;
    const refused = { figure: first?.figure ?? null, text: first?.mention.text ?? '', prefix: '', suffix: '' };
    expect(finished(sectionSteps(section, sampleIndex, [refused])).value.links).toEqual(others);
  });

  it('leaves out the refused number at its place alone', () => {
    const twice: ReadSection = {
      ...section,
      blocks: [
        ...section.blocks,
        { text: 'Those 66,600 accounts had been closed for good, the regulator said.', kind: 'paragraph', lang: 'en' },
      ],
    };
    const { links } = finished(sectionSteps(twice, sampleIndex, [])).value;
    const both = links.filter(({ mention }) => mention.text === '66,600');
    expect(both).toHaveLength(2);
    const refused = {
      figure: both[1]?.figure ?? null,
      text: '66,600',
      prefix: 'It closed 66,600 accounts in the campaign.\nThose ',
      suffix: ' accounts had been closed for good',
    };
    expect(finished(sectionSteps(twice, sampleIndex, [refused])).value.links).toEqual(
      links.filter((link) => link !== both[1]),
    );
  });

  it('reads a text without the regulator’s name where the user asks, for figures of the dataset alone', () => {
    const nameless: ReadSection = {
      ...section,
      blocks: [
        {
          text: 'China deleted 1.41 million posts and closed 66,600 accounts in a campaign against self-media.',
          kind: 'paragraph',
          lang: 'en',
        },
        { text: 'It also deleted 4,321 posts in May 2023.', kind: 'paragraph', lang: 'en' },
      ],
    };
    expect(finished(sectionSteps(nameless, sampleIndex, [])).value.links).toEqual([]);
    const { links, relevant } = finished(sectionSteps(nameless, sampleIndex, [], true)).value;
    expect(relevant).toBe(true);
    expect(links.map(({ mention }) => mention.text)).toContain('66,600');
    expect(links.filter(({ figure }) => figure === null)).toEqual([]);
  });
});
