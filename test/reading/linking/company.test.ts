import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The counts that light up in a text that no announcement of the sample explains. */
function lit(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text);
}

const sure =
  'The Cyberspace Administration of China said that it had closed 43,210 accounts in a campaign against spam.';

describe('the company that counts keep', () => {
  it.each([
    [`${sure} Of these, 12,870 accounts were found to pose as news media.`, ['43,210', '12,870']],
    [
      "L'Amministrazione del cyberspazio della Cina ha chiuso 12.450 account. Lo stesso destino è toccato a 51.300 post.",
      ['12.450', '51.300'],
    ],
    [
      'Según la Administración del Ciberespacio de China, 460 cuentas fueron cerradas y otras 311 suspendidas, con castigos de entre los siete y los 90 días.',
      ['460', '311'],
    ],
    [
      'Gegen 11.765 Konten ging die Cyberspace-Verwaltung Chinas vor: Sie wurden gesperrt. 3.767 davon sind für immer verschwunden.',
      ['11.765', '3.767'],
    ],
    [`${sure}\nA further 5,430 accounts belonged to companies, the regulator said.`, ['43,210', '5,430']],
  ])('speaks for parts and further counts: %s', (text, expected) => {
    expect(lit(text)).toEqual(expected);
  });

  it.each([
    [`${sure} The minister has 12,870 followers.`, ['43,210']],
    [`${sure} Police detained 321 people.`, ['43,210']],
    [`${sure} The company's shares fell on a day when 12,870 companies reported results.`, ['43,210']],
    ['The Cyberspace Administration of China met editors. Of the visitors, 12,870 came by train to the city.', []],
  ])('does not speak for what others count: %s', (text, expected) => {
    expect(lit(text)).toEqual(expected);
  });

  it.each([
    ['China fined the ride-hailing platform Didi 7.31 billion yuan on Thursday', ['7.31 billion']],
    ['Offenders may be fined up to 730,000 yuan', []],
    ['Those who break the rules are fined 100,000 yuan', []],
  ])('tells a fine whose body is named elsewhere from the limits of a law: %s', (fine, expected) => {
    const rest = 'The Cyberspace Administration of China said that it had ended its review of the platform.';
    expect(lit(`${fine}.\n${rest}`)).toEqual(expected);
  });

  it('ends where the regulator is long out of sight, and beside another body', () => {
    const far = Array.from({ length: 3 }, () => 'Shares fell on the news.').join('\n');
    const further = 'Another 5,430 had spread rumours.';
    expect(lit(`${sure}\n${further}`)).toEqual(['43,210', '5,430']);
    expect(lit(`${sure}\n${far}\n${further}`)).toEqual(['43,210']);
    expect(lit(`${sure}\n${further} The police had asked for help.`)).toEqual(['43,210']);
  });

  it('goes on through a list, however long', () => {
    const items = [
      '9,120 had spread rumours',
      '7,340 had spread rumours of floods',
      '5,260 had spread rumours of wars',
      '3,180 had spread rumours of taxes',
    ];
    expect(lit(`${sure}\n${items.map((item) => `• A further ${item}`).join('\n')}`)).toEqual([
      '43,210',
      '9,120',
      '7,340',
      '5,260',
      '3,180',
    ]);
  });

  it('is not kept by what regulators in general do, long after another body was named', () => {
    const other = 'The State Administration for Market Regulation spoke, too.';
    const far = 'Editors met.\nDoctors wrote letters.\nReaders answered.';
    const later = 'In the first half of the year, regulators investigated over 1,640 advertising cases.';
    expect(lit(`The Cyberspace Administration of China published new rules.\n${far}\n${other}\n${later}`)).toEqual([]);
  });

  it('lets a fine alone stand for itself where the regulator is named with it', () => {
    expect(
      lit(
        'The Cyberspace Administration of China fined the video platform 23 million yuan on Friday, it said in a notice.',
      ),
    ).toEqual(['23 million']);
  });
});
