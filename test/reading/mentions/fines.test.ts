import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The counts that light up in a text that no announcement of the sample explains. */
function lit(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text);
}

describe('fines', () => {
  it.each([
    ['The Cyberspace Administration of China fined Didi, after a probe, some 7.31 billion yuan.', '7.31 billion'],
    [
      'Die Cyberspace-Verwaltung in China verhängte nach einer Untersuchung 7,31 Milliarden Yuan Strafe gegen Didi.',
      '7,31 Milliarden',
    ],
    [
      "L'Amministrazione del cyberspazio della Cina ha multato Didi per 7,31 miliardi di yuan dopo un'indagine.",
      '7,31 miliardi',
    ],
    [
      'فرضت إدارة الفضاء السيبراني في الصين غرامة على شركة ديدي بقيمة 7.31 مليار يوان بعد تحقيق استمر عاما.',
      '7.31 مليار',
    ],
  ])('are told by the word for a fine, whatever else is told nearer: %s', (text, expected) => {
    expect(lit(text)).toEqual([expected]);
  });

  it.each([
    'Alibaba menyisihkan 500 juta yuan untuk kemungkinan denda dari Administrasi Siber China.',
    "La società ha accantonato 500 milioni di yuan per una possibile multa dell'Amministrazione del cyberspazio della Cina.",
  ])('count when they are paid: %s', (text) => {
    expect(lit(text)).toEqual([]);
  });

  it.each([
    ['en', 'The Cyberspace Administration of China said that offenders may receive fines of up to RMB 500,000.'],
    ['en', 'The Cyberspace Administration of China fined Sina. Under the law the maximum fine is 500,000 yuan.'],
    ['zh', '国家网信办公布了处罚决定。依据网络安全法，最高可处罚款50万元。'],
    ['id', 'Administrasi Ruang Siber China mendenda Baidu. Pelanggar dapat didenda hingga 500.000 yuan.'],
    [
      'fr',
      "L'Administration du cyberespace de Chine a puni Baidu. Les contrevenants encourent jusqu'à 500 000 yuans d'amende.",
    ],
  ])('are no mention as the most that a law allows, even of a figure of that value (%s)', (_, text) => {
    const figures = sampleIndex.figures.map((figure) =>
      figure.id.endsWith('/media')
        ? { ...figure, value: 500_000, low: 0, high: 500_000, object: 'yuan', action: 'fined' }
        : figure,
    );
    const read = readArticle(articleFromText(text), { ...sampleIndex, figures });
    expect(read.links.map(({ mention }) => mention.text)).toEqual([]);
  });

  it('are not those of a body that is only introduced', () => {
    const text =
      'The Cyberspace Administration of China met artists. A regulator accused an actress of evasion and fined her 299 million yuan.';
    expect(lit(text)).toEqual([]);
  });

  it('may be received', () => {
    const text =
      "L'Amministrazione del cyberspazio della Cina ha richiamato i vertici di Douban. La piattaforma ha ricevuto 44 sanzioni.";
    expect(lit(text)).toEqual(['44']);
  });

  it('vouch for each other', () => {
    const text =
      'The Cyberspace Administration of China fined the platform 7.31 billion yuan. Its chairman was fined 1 million yuan.';
    expect(lit(text)).toEqual(['7.31 billion', '1 million']);
  });

  it.each(['The regulator said in a notice that 2,310 accounts were closed on the NASDAQ-listed 1024.HK platform.'])(
    'do not count the codes of shares: %s',
    (text) => {
      expect(lit(`${text} The Cyberspace Administration of China has spoken.`)).not.toContain('1024');
    },
  );
});

describe('names that only speak of censorship', () => {
  it.each([
    'Die Internetzensur in China ist streng. Im vergangenen Jahr wurden 16.000 Webseiten gesperrt, schreibt ein Verein.',
    'Kinas internetcensur är hård. I fjol stängdes 16 000 konton, skriver en förening om det som hände i landet.',
    "Çin'de internet sansürü sert. Geçen yıl bu ülkede 16 bin site kapatıldı.",
    "China's internet censorship is strict. Last year 16,000 websites were closed, an association says.",
  ])('are nobody: %s', (text) => {
    expect(lit(text)).toEqual([]);
  });
});
