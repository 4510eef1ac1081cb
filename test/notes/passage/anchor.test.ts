import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage } from '../../../src/notes/passage/anchor';
import { foldText } from '../../../src/notes/passage/fold-text';

const article = [
  'Regulator reports on its campaign',
  'BEIJING – China’s internet regulator said on Friday that it had closed 67,000 accounts in two months, and deleted 1.4 million posts.',
  'The campaign, which began in March, was aimed at what the office calls disorder among “self-media”.',
  'Accounts closed: 67,000. Accounts dealt with: 927,600.',
  'Around 7,600 of the accounts carried false news about the military, the office said.',
  'A further campaign on summer content for children is to follow, according to the statement.',
].join('\n');

/** A passage of the article: the words at a position, with up to 64 signs on either side. */
function passageOf(quote: string, text = article, nth = 0) {
  let start = text.indexOf(quote);
  for (let time = 0; time < nth; time += 1) start = text.indexOf(quote, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  const end = start + quote.length;
  return { quote, prefix: text.slice(Math.max(0, start - 64), start), suffix: text.slice(end, end + 64), start, end };
}

/** What a passage of the article is found as in another text; null where it is not. */
function foundIn(text: string, passage: ReturnType<typeof passageOf>) {
  const anchor = anchorPassage(foldText(text), passage);
  return anchor && { words: text.slice(anchor.start, anchor.end), start: anchor.start, same: anchor.same };
}

const sentence = 'Around 7,600 of the accounts carried false news about the military, the office said.';

describe('a passage', () => {
  it.each(['67,000', sentence, 'Accounts dealt with: 927,600', '“self-media”'])(
    'is found where it stood: %s',
    (quote) => {
      const passage = passageOf(quote);
      expect(foundIn(article, passage)).toEqual({ words: quote, start: passage.start, same: true });
    },
  );

  it('is found by its surroundings where its words stand twice', () => {
    for (const nth of [0, 1]) {
      const passage = passageOf('67,000', article, nth);
      expect(foundIn(article, passage)?.start).toBe(passage.start);
      expect(foundIn(`Advertisement\n${article}`, passage)?.start).toBe(passage.start + 14);
    }
  });

  it('is found by its position where even the surroundings stand twice', () => {
    const row = 'The office closed 12,800 accounts and groups in the region, it said in its report.';
    const text = Array.from({ length: 5 }, () => row).join('\n');
    const passage = passageOf('12,800', text, 3);
    expect(foundIn(text, passage)?.start).toBe(passage.start);
  });

  it('is found though white space, case and typography changed', () => {
    const changed = article
      .replace(/ /g, '\u00a0 ')
      .replace(/“|”/g, '"')
      .replace(/’/g, "'")
      .replace(/–/g, '-')
      .replace('of the accounts', 'OF\u200b THE ac\u00adcounts');
    expect(foundIn(changed, passageOf('“self-media”'))).toMatchObject({ words: '"self-media"', same: true });
    expect(foundIn(changed, passageOf(sentence))?.same).toBe(true);
  });

  it('is found though composed signs were taken apart, and wide ones made narrow', () => {
    const text = 'Selon l’agence, 67 000 comptes ont été supprimés à Pékin. 网信办处置账号９２７６００个。';
    const changed = text.normalize('NFKD');
    expect(foundIn(changed, passageOf('été supprimés à Pékin', text))?.words.normalize('NFC')).toBe(
      'été supprimés à Pékin',
    );
    expect(foundIn(changed, passageOf('９２７６００', text))).toMatchObject({ words: '927600', same: true });
  });

  it.each([
    ['before it', article.replace('Around 7,600', 'An editor’s note was put here later.\nAround 7,600')],
    ['behind it', article.replace('the office said.', 'the office said.\nIt gave no examples of them.')],
    ['on either side', article.replace(sentence, `Wholly new words.\n${sentence}\nAnd more of them.`)],
  ])('is found though a paragraph was inserted %s', (_where, changed) => {
    expect(foundIn(changed, passageOf(sentence))).toMatchObject({ words: sentence, same: true });
    expect(foundIn(changed, passageOf('7,600'))).toMatchObject({ words: '7,600', same: true });
  });

  it('is found where it was moved to', () => {
    const moved = article
      .replace(`${sentence}\n`, '')
      .replace('The campaign, which', `${sentence}\nThe campaign, which`);
    expect(foundIn(moved, passageOf(sentence))).toMatchObject({ words: sentence, same: true });
    expect(foundIn(moved, passageOf('7,600'))).toMatchObject({ words: '7,600', same: true });
  });

  it('is found as edited, and said to be', () => {
    const changed = article.replace('carried false news about the military', 'spread rumours about the military');
    expect(foundIn(changed, passageOf(sentence))).toMatchObject({
      words: sentence.replace('carried false news', 'spread rumours'),
      same: false,
    });
  });

  it('of many paragraphs is found by its ends where something between them was edited', () => {
    const long = Array.from({ length: 40 }, (_, line) => `Paragraph ${line} of the long statement by the office.`).join(
      '\n',
    );
    const text = `${article}\n${long}\n${article}`;
    const changed = text.replace('Paragraph 17 of', 'Paragraph seventeen, corrected, of');
    const found = foundIn(changed, passageOf(long, text));
    expect(found?.same).toBe(false);
    expect(found?.words.startsWith('Paragraph 0 of')).toBe(true);
    expect(found?.words.endsWith('Paragraph 39 of the long statement by the office.')).toBe(true);
  });

  it('is found by what stands around it where a number was corrected', () => {
    const corrected = article.replace('closed 67,000 accounts', 'closed 66,600 accounts');
    expect(foundIn(corrected, passageOf('67,000'))).toMatchObject({ words: '66,600', same: false });
  });

  it.each([
    ['taken out', article.replace(`${sentence}\n`, '')],
    ['given another sentence there', article.replace(sentence, 'The weather stays fair in the hills this week.')],
    ['replaced by another text', 'The weather in the south stays fair for the rest of the week, with light winds.'],
    ['emptied', ''],
  ])('is not found in an article that was %s', (_how, text) => {
    expect(foundIn(text, passageOf(sentence))).toBeNull();
    expect(foundIn(text, passageOf('7,600'))).toBeNull();
  });

  it('is not found by its number alone in another sentence', () => {
    const other =
      'The harbour handled 7,600 containers in the week to Sunday, a record for the season, its owner said.';
    expect(foundIn(other, passageOf('7,600'))).toBeNull();
  });

  it('without surroundings is found where it stands once, or is long enough to be told apart', () => {
    const alone = { prefix: '', suffix: '', start: 0, end: 0 };
    expect(foundIn(article, { ...alone, quote: '7,600' })?.words).toBe('7,600');
    expect(foundIn(article, { ...alone, quote: '67,000' })).toBeNull();
    expect(foundIn(article, { ...alone, quote: sentence })?.words).toBe(sentence);
    expect(foundIn(article, { ...alone, quote: ' \n' })).toBeNull();
  });

  it('is found in Chinese, with and without spaces', () => {
    const text =
      '中央网信办介绍，专项行动开展以来，累计处置违规账号92.76万个，其中永久关闭账号6.66万余个。\n下一步将继续整治。';
    const passage = passageOf('6.66万余个', text);
    const changed = text.replace('6.66', ' 6.66 ').replace('专项行动', '“清朗”专项行动');
    expect(foundIn(changed, passage)?.words).toMatch(/^6\.66\s*万余个$/);
    expect(foundIn('下一步将继续整治网络乱象，欢迎举报。', passage)).toBeNull();
  });

  it('is found wherever other text is put around the article', () => {
    const passage = passageOf(sentence);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, behind) => {
        expect(foundIn(before + article + behind, passage)?.words).toBe(sentence);
      }),
      { seed: 20_261_121, numRuns: 100 },
    );
  });
});
