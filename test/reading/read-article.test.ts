import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleMeta } from '../../src/reading/article';
import { articleFromText } from '../../src/reading/article-from-text';
import type { Link } from '../../src/reading/link';
import { readArticle } from '../../src/reading/read-article';
import { expectLinear } from './linear';
import { sampleIndex } from './sample-index';

const published = (date: string | null): ArticleMeta => ({
  headline: null,
  outlet: null,
  published: date,
  language: null,
});

function links(text: string, date: string | null = '2023-05-27'): readonly Link[] {
  return readArticle(articleFromText(text, published(date)), sampleIndex).links;
}

function told(text: string, date?: string | null): string[] {
  return links(text, date).map((link) => `${link.mention.text} ${link.relation} ${link.figure?.split('/')[1] ?? '-'}`);
}

const lead =
  'The Cyberspace Administration of China said on Friday that it had deleted 1.4 million posts and closed 67,000 accounts. ';

describe('readArticle', () => {
  it('links the figures of an announcement jointly', () => {
    expect(told(`${lead}Nearly 8,000 of them spread rumours.`)).toEqual([
      '1.4 million rounded items',
      '67,000 rounded closed',
      '8,000 rounded rumours',
    ]);
  });

  it('takes an announcement that is much reported for the time of an article that only names an earlier day', () => {
    const begun = 'The campaign had begun on 10 March 2023. ';
    for (const { figure, reasons } of links(`${begun}${lead}`, null)) {
      expect(figure).toContain('2023-05-26');
      expect(reasons).toContainEqual({ kind: 'announced', date: '2023-05-26', agrees: true });
    }
  });

  it('sees a part told as the whole where the total is only told paragraphs before', () => {
    const part = 'The Cyberspace Administration of China closed 7,541 accounts, a poster says.';
    const far = links(`${lead}\n\nNobody in the library had read the notice.\n\n${part}`);
    expect(far.at(-1)?.aspects).toEqual(['part-and-total']);
    expect(links(`${lead}\n\n${part}`).at(-1)?.aspects).toEqual([]);
  });

  it('gives a headline that rounds a figure the one that the text prints', () => {
    expect(
      told(
        'China closes 70,000 accounts\n\nThe Cyberspace Administration of China said that it had closed 66,600 accounts.',
        null,
      ),
    ).toEqual(['70,000 rounded closed', '66,600 same closed']);
  });

  it('links a number that the dataset records as a misprint', () => {
    const [link] = links(
      'The Cyberspace Administration of China said on Friday that it had deleted 1.6 million posts.',
    );
    expect([link?.figure, link?.relation]).toEqual(['2023-05-26-self-media/items', 'differs']);
    expect(link?.remarks).toContain('recorded-misprint');
  });

  it('sees a total that is printed as others', () => {
    const [, , other] = links(`${lead}About 930,000 other accounts received lighter penalties.`);
    expect([other?.relation, other?.aspects]).toEqual(['scope', ['part-and-total']]);
  });

  it('does not take a part printed as others for an error', () => {
    expect(told(`${lead}Another 13,000 other accounts posed as the military.`).at(-1)).toBe('13,000 rounded military');
  });

  it('sees "closed" where the announcement says "dealt with"', () => {
    const last = links(`${lead}It also closed almost 13,000 fake military accounts.`).at(-1);
    expect([last?.relation, last?.aspects]).toEqual(['scope', ['action']]);
  });

  it('says that a hedge points the wrong way, without alarm', () => {
    const last = links(`${lead}Nearly 187,000 accounts were punished for posing as news media.`).at(-1);
    expect(last?.relation).toBe('rounded');
    expect(last?.remarks).toContain('hedge-reversed');
  });

  it('sees a factor of ten', () => {
    const [first] = links(
      `The Cyberspace Administration of China closed 6,700 accounts and cleared 1.4 million items.`,
    );
    expect([first?.figure, first?.relation]).toEqual(['2023-05-26-self-media/closed', 'differs']);
  });

  it('sees accounts printed for posts', () => {
    const text =
      'The Cyberspace Administration of China closed 67,000 accounts, 7,541 of them for rumours, and cleared 1.41 million accounts.';
    expect(links(text).at(-1)?.aspects).toEqual(['object']);
  });

  it('raises no alarm on press reports alone', () => {
    const text = 'In 2023 the CAC of China closed 14,624 websites and shut down 10,646 websites.';
    expect(links(text, '2024-02-01').map((link) => link.relation)).toEqual(['same', 'same']);
  });

  it('raises no alarm on what may be a later announcement', () => {
    const [first] = links('The Cyberspace Administration of China closed 6,700 accounts.', '2026-09-01');
    expect(first?.relation).toBe('unrecorded');
    expect(first?.remarks).toContain('may-be-later-announcement');
  });

  it('keeps figures that the dataset lacks', () => {
    expect(told('The Cyberspace Administration of China closed 5,312 livestream rooms.')).toEqual([
      '5,312 unrecorded -',
    ]);
  });

  it('never links a small round number on its value only', () => {
    expect(told('China has its Cyberspace Administration. Some 8,000 people came to the fair.')).toEqual([]);
  });

  it.each([
    'Meta removed 67,000 accounts. It is no Cyberspace Administration of China, it said.',
    'The Cyberspace Administration of China spoke in 2023. WeChat has 1.3 billion users and 67,000 employees.',
    'The Cyberspace Administration of China met on May 26, 2023, at 10:30. Call 12377. Read 45 comments.',
    'The CAC 40 fell 67,000 points; accounts were closed in China.',
    'Police in India closed 67,000 accounts. China has a Cyberspace Administration.',
  ])('finds no figure in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('reads Chinese quoted in an English paragraph', () => {
    const text = `${lead}The notice reads: 处置违规账号92.76万余个，其中永久关闭6.66万余个.`;
    expect(told(text).slice(2)).toEqual(['92.76万余 same handled', '6.66万余 same closed']);
  });

  it('gives offsets into the text as it is, glosses and all', () => {
    const text = '國家網(wǎng)信辦:關(guān)閉賬號6.66萬(wàn)余個(gè),處置賬號92.76萬(wàn)余個(gè)。';
    for (const { mention } of links(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(told(text)).toHaveLength(2);
  });

  it('gives reasons', () => {
    const [, second] = links(lead);
    expect(second?.reasons.map((reason) => reason.kind)).toEqual(
      expect.arrayContaining(['value', 'cue', 'neighbours']),
    );
  });

  it('never throws, and its offsets fit, on any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'CAC China ',
        '网信办关闭账号',
        '6.66万余个',
        ' 67,000 accounts ',
        'closed ',
        '網(wǎng)信辦 ',
        '. ',
        '\n',
        '「',
        'of which ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { mention } of readArticle(articleFromText(text), sampleIndex).links) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['digits', '9'],
    ['numbers', '12 '],
    ['one sentence', 'closed 67,000 accounts and '],
    ['hedges', 'more than nearly about '],
    ['names', 'CAC China '],
    ['counts', '网信办关闭账号6.66万个\n'],
    ['glosses', '網(a)'],
  ])('takes time linear in the text: %s', (_, unit) => {
    const read = (text: string) => void readArticle(articleFromText(lead + text), sampleIndex);
    expectLinear(read, unit.repeat(8_000 / unit.length));
  });

  it('takes time linear in one sentence of a megabyte with twenty thousand numbers', () => {
    const read = (text: string) => void readArticle(articleFromText(lead + text), sampleIndex);
    const counts = Array.from(
      { length: 1_700 },
      (_, nth) => `removed ${100 + (nth % 900)},${100 + (nth % 800)} posts and closed accounts that spread, `,
    );
    expectLinear(read, counts.join(''));
  });
});
