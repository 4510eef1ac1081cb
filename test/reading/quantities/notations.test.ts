import { describe, expect, it } from 'vitest';
import { type LanguageId, languageIds } from '../../../src/reading/languages/language';
import { spans } from './read';

/** Texts as news prints them, with what must be read in each. */
const cases: Readonly<Record<LanguageId, readonly (readonly [text: string, expected: string])[]>> = {
  en: [
    ['closed 1.4 million posts', '1.4 million = 1400000'],
    ['18.5 mln posts, 4.82m, 5bn and 107K', '18.5 mln = 18500000 | 4.82m = 4820000 | 5bn = 5000000000 | 107K = 107000'],
    ['a 1.4-million purge', '1.4-million = 1400000'],
    ['"928 thousand" accounts', '928 thousand = 928000'],
    ['half a million; one and a half million', 'half a million = 500000 | one and a half million = 1500000'],
    ['a million accounts', 'a million = 1000000'],
    ['Nine hundred thirty thousand accounts', 'Nine hundred thirty thousand = 930000'],
    ['two thousand, three hundred and five posts', 'two thousand, three hundred and five = 2305'],
    ['930.000 accounts', '930.000 = 930000'],
    ['1.400 posts and 930.000 accounts', '1.400 = 1400 | 930.000 = 930000'],
    ['9.300 apps', '9.300 = 9300'],
    ['grew by 1.234 a year', '1.234 = 1.234'],
    [
      '67 000 accounts, 67\u00a0000, 67\u202f000, 67\u2009000',
      '67 000 = 67000 | 67\u00a0000 = 67000 | 67\u202f000 = 67000 | 67\u2009000 = 67000',
    ],
    ['9,30,000 accounts, 14 lakh, 1.2 crore', '9,30,000 = 930000 | 14 lakh = 1400000 | 1.2 crore = 12000000'],
    ['1 million 400 thousand', '1 million 400 thousand = 1400000'],
    ['3 to 4 million', '3 = 3000000 | 4 million = 4000000'],
    ['between 3 and 4 million', '3 = 3000000 | 4 million = 4000000'],
    ['12, 15 and 18 million', '12 = 12000000 | 15 = 15000000 | 18 million = 18000000'],
    ['12–15 million', '12 = 12000000 | 15 million = 15000000'],
    ['12 apps and 15 million users', '12 = 12 | 15 million = 15000000'],
    ['in 2021 and 15 million posts', '2021 = 2021 | 15 million = 15000000'],
    [
      'hundreds of thousands, several million, billions of posts',
      'hundreds of thousands = 100000 vague | several million = 1000000 vague | billions = 1000000000 vague',
    ],
    ['35 percent, 35 per cent, 35%', '35 percent = 35 percent | 35 per cent = 35 percent | 35% = 35 percent'],
    ['the notice reads: 处置账号92.76万余个', '92.76万余 = 927600'],
    ['1½ million, ½ million, 2¾ lakh', '1½ million = 1500000 | ½ million = 500000 | 2¾ lakh = 275000'],
    ['two dozen apps; dozens of apps', 'two dozen = 24 | dozens = 12 vague'],
    ['1.07L posts, 2 arab, 22 Arab states', '1.07L = 107000 | 2 arab = 2000000000 | 22 = 22'],
    ['$.5bn, .77, 10G over 5G', '.5bn = 500000000 | .77 = 0.77 | 10G = 10000000000'],
    [
      'seventy million, eighty-six thousand, one hundred and four',
      'seventy million, eighty-six thousand, one hundred and four = 70086104',
    ],
    ['1.5 million 200,000', '1.5 million = 1500000 | 200,000 = 200000'],
    ['one of the phones', ''],
    ['a two-thirds majority, the twenty-first and the 20th', ''],
  ],
  zh: [
    ['140多萬個帳號', '140多萬 = 1400000'],
    ['6.66万余个', '6.66万余 = 66600'],
    ['6万6千余个', '6万6千余 = 66000'],
    ['13.4亿条；二百多亿；三百余万', '13.4亿 = 1340000000 | 二百多亿 = 20000000000 | 三百余万 = 3000000'],
    ['近万个账号，上万条，数百万', '万 = 10000 | 上万 = 10000 vague | 数百万 = 1000000 vague'],
    ['十几万、几十万、两万多', '十几万 = 100000 vague | 几十万 = 100000 vague | 两万多 = 20000'],
    ['3万至5万，3至5万', '3万 = 30000 | 5万 = 50000 | 3 = 30000 | 5万 = 50000'],
    ['百分之三十五，35%', '百分之三十五 = 35 percent | 35% = 35 percent'],
    ['九十二万七千六百余个', '九十二万七千六百余 = 927600'],
    ['一万零五十，三万五，二〇二三年', '一万零五十 = 10050 | 三万五 = 35000 | 二〇二三 = 2023'],
    ['１２，８００个，1.28万', '１２，８００ = 12800 | 1.28万 = 12800'],
    ['下架App259款，应对COVID19和G20', '259 = 259'],
    ['涉诈App46.9万个，App7.3万个', '46.9万 = 469000 | 7.3万 = 73000'],
    ['违法APP3万余个，QQ3万个，查处MP3个', '3万余 = 30000 | 3万 = 30000'],
    [
      '两三百个，一两万，十五六万，三四十个',
      '两三百 = 200 vague | 一两万 = 10000 vague | 十五六万 = 150000 vague | 三四十 = 30 vague',
    ],
    ['百万半、两万半、半百万、半年', '百万半 = 1500000 | 两万半 = 25000 | 半百万 = 500000'],
    ['1.2亿 12.5万，71.6M個', '1.2亿 = 120000000 | 12.5万 = 125000 | 71.6M = 71600000'],
    ['二、三万件', '二 = 20000 | 三万 = 30000'],
    ['四家平台，第二十条，千万不要，百度，一些，三分之一', '四 = 4'],
  ],
  id: [
    ['1,4 juta unggahan, 1.4 juta', '1,4 juta = 1400000 | 1.4 juta = 1400000'],
    ['930.000 akun, 930,000 akun', '930.000 = 930000 | 930,000 = 930000'],
    ['sembilan ratus tiga puluh ribu akun', 'sembilan ratus tiga puluh ribu = 930000'],
    [
      'dua belas ribu, seribu, satu setengah juta, setengah juta',
      'dua belas ribu = 12000 | seribu = 1000 | satu setengah juta = 1500000 | setengah juta = 500000',
    ],
    ['1½ juta, selusin, dua lusin', '1½ juta = 1500000 | selusin = 12 | dua lusin = 24'],
    [
      'ribuan akun, ratusan ribu, 35 persen',
      'ribuan = 1000 vague | ratusan ribu = 100000 vague | 35 persen = 35 percent',
    ],
  ],
  fr: [
    ['1,4 million de messages', '1,4 million = 1400000'],
    ['67 000 comptes', '67 000 = 67000'],
    [
      'vingt-et-un, soixante et onze, quatre-vingt-dix-sept mille',
      'vingt-et-un = 21 | soixante et onze = 71 | quatre-vingt-dix-sept mille = 97000',
    ],
    ['un demi-million, deux millions et demi', 'un demi-million = 500000 | deux millions et demi = 2500000'],
    [
      'des centaines de milliers de comptes, 35 pour cent',
      'centaines de milliers = 100000 vague | 35 pour cent = 35 percent',
    ],
    ['3 à 4 millions', '3 = 3000000 | 4 millions = 4000000'],
    ['une douzaine, une vingtaine, 1,4 G', 'une douzaine = 12 | une vingtaine = 20 | 1,4 G = 1400000000'],
  ],
  ja: [
    ['18万7,000件、18万7000、18万7千', '18万7,000 = 187000 | 18万7000 = 187000 | 18万7千 = 187000'],
    ['九十三万件、百四十万', '九十三万 = 930000 | 百四十万 = 1400000'],
    ['数十万件、6.66万余、35パーセント', '数十万 = 100000 vague | 6.66万余 = 66600 | 35パーセント = 35 percent'],
    ['千数百件、2、3万件、2〜3万件', '千数百 = 1100 vague | 2 = 20000 | 3万 = 30000 | 2 = 20000 | 3万 = 30000'],
    ['千葉、一部、三菱、第二十', ''],
  ],
  ar: [
    ['٤ آلاف حساب، 67 ألف', '٤ آلاف = 4000 | 67 ألف = 67000'],
    ['ثمانية آلاف حساب', 'ثمانية آلاف = 8000'],
    ['١٫٤ مليون، 1,4 مليون، 1.4 مليون', '١٫٤ مليون = 1400000 | 1,4 مليون = 1400000 | 1.4 مليون = 1400000'],
    ['تسعمائة وثلاثون ألف', 'تسعمائة وثلاثون ألف = 930000'],
    ['مليونان وثلاثمائة ألف، ثلاثة وعشرون', 'مليونان وثلاثمائة ألف = 2300000 | ثلاثة وعشرون = 23'],
    ['67 ألفاً و500 حساب', '67 ألفاً و500 = 67500'],
    ['٤ آلاف ٣ مائة و ٢١، 5 آلاف و2023', '٤ آلاف ٣ مائة و ٢١ = 4321 | 5 آلاف = 5000 | 2023 = 2023'],
    ['67.000 حساب، ٩٣٠٬٠٠٠', '67.000 = 67000 | ٩٣٠٬٠٠٠ = 930000'],
    [
      'مئات الآلاف، 35 في المئة، وثمانية آلاف',
      'مئات الآلاف = 100000 vague | 35 في المئة = 35 percent | ثمانية آلاف = 8000',
    ],
  ],
  es: [
    [
      'un millón, dos mil millones, medio millón',
      'un millón = 1000000 | dos mil millones = 2000000000 | medio millón = 500000',
    ],
    ['67.000 cuentas, 930,000 cuentas', '67.000 = 67000 | 930,000 = 930000'],
    ['entre dieciséis mil y dieciocho mil', 'dieciséis mil = 16000 | dieciocho mil = 18000'],
    ['una docena, un millar, el 20.º aniversario', 'una docena = 12 | un millar = 1000'],
    ['treinta y cinco mil, dos millones y medio', 'treinta y cinco mil = 35000 | dos millones y medio = 2500000'],
    ['treinta y 3, veinte y 35, cinco y 3', 'treinta y 3 = 33 | veinte = 20 | 35 = 35 | cinco = 5 | 3 = 3'],
    [
      'miles de cuentas, cientos de miles, 35 por ciento',
      'miles = 1000 vague | cientos de miles = 100000 vague | 35 por ciento = 35 percent',
    ],
  ],
  pt: [
    [
      '1,4 milhão, 5 mil milhões, 1,2 bilhão',
      '1,4 milhão = 1400000 | 5 mil milhões = 5000000000 | 1,2 bilhão = 1200000000',
    ],
    [
      'novecentos e trinta mil, 2 milhões e 300 mil',
      'novecentos e trinta mil = 930000 | 2 milhões e 300 mil = 2300000',
    ],
    ['12 mil e 15 milhões', '12 mil = 12000 | 15 milhões = 15000000'],
    ['2 milhões e 300 contas, 67 mil e 500', '2 milhões = 2000000 | 300 = 300 | 67 mil e 500 = 67500'],
    ['milhares de contas, 35 por cento', 'milhares = 1000 vague | 35 por cento = 35 percent'],
  ],
  de: [
    ['8.026 Milliarden Yuan', '8.026 Milliarden = 8026000000'],
    ['2.400 Milliarden Yuan', '2.400 Milliarden = 2400000000000'],
    ['1,8 Millionen, 1,8 Mio. Beiträge', '1,8 Millionen = 1800000 | 1,8 Mio. = 1800000'],
    [
      'neunhundertdreißigtausend, einhunderteins, dreiundzwanzig',
      'neunhundertdreißigtausend = 930000 | einhunderteins = 101 | dreiundzwanzig = 23',
    ],
    [
      'eine halbe Million, zweieinhalb Millionen, anderthalb Millionen',
      'eine halbe Million = 500000 | zweieinhalb Millionen = 2500000 | anderthalb Millionen = 1500000',
    ],
    [
      'eineinhalb Millionen, eine Dreiviertelmillion, zwei Dutzend',
      'eineinhalb Millionen = 1500000 | eine Dreiviertelmillion = 750000 | zwei Dutzend = 24',
    ],
    ['Hunderttausende, 35 Prozent, Zweifel, Achtung', 'Hunderttausende = 100000 vague | 35 Prozent = 35 percent'],
  ],
  ru: [
    ['10 тыс. аккаунтов, 1,4 млн.', '10 тыс. = 10000 | 1,4 млн = 1400000'],
    [
      'двумстам тысячам, пятьюдесятью, 5 млн. 300 тыс.',
      'двумстам тысячам = 200000 | пятьюдесятью = 50 | 5 млн. 300 тыс. = 5300000',
    ],
    ['20-й, 20-е', ''],
    ['девятьсот тридцать тысяч, полмиллиона', 'девятьсот тридцать тысяч = 930000 | полмиллиона = 500000'],
    ['полтора миллиона, два с половиной миллиона', 'полтора миллиона = 1500000 | два с половиной миллиона = 2500000'],
    [
      'сотни тысяч, тысячи аккаунтов, 35 процентов',
      'сотни тысяч = 100000 vague | тысячи = 1000 vague | 35 процентов = 35 percent',
    ],
  ],
  ko: [
    ['6만6천, 6만 6천 개, 6만6600여개', '6만6천 = 66000 | 6만 6천 = 66000 | 6만6600여 = 66600'],
    ['1천여 개, 82만7,000개', '1천여 = 1000 | 82만7,000 = 827000'],
    ['13억 4000만, 구십삼만 개, 스물다섯 개', '13억 4000만 = 1340000000 | 구십삼만 = 930000 | 스물다섯 = 25'],
    ['수십만 개, 35퍼센트, 100만 이상', '수십만 = 100000 vague | 35퍼센트 = 35 percent | 100만 = 1000000'],
    ['3만에서 5만 명, 1억 4천만 93만여', '3만 = 30000 | 5만 = 50000 | 1억 4천만 = 140000000 | 93만여 = 930000'],
    ['이사회는 일부 만약 제20조', ''],
  ],
  vi: [
    ['chín trăm ba mươi nghìn, 1,4 triệu', 'chín trăm ba mươi nghìn = 930000 | 1,4 triệu = 1400000'],
    [
      'hai triệu rưỡi, nửa triệu, một nghìn không trăm linh năm',
      'hai triệu rưỡi = 2500000 | nửa triệu = 500000 | một nghìn không trăm linh năm = 1005',
    ],
    [
      'năm 2023, hàng trăm nghìn, 35 phần trăm',
      '2023 = 2023 | hàng trăm nghìn = 100000 vague | 35 phần trăm = 35 percent',
    ],
  ],
  it: [
    [
      'novecentotrentamila, centottantotto, ventuno',
      'novecentotrentamila = 930000 | centottantotto = 188 | ventuno = 21',
    ],
    [
      '1,4 milioni, 67mila, un milione e mezzo',
      '1,4 milioni = 1400000 | 67mila = 67000 | un milione e mezzo = 1500000',
    ],
    [
      'un milione e 400mila, 3 milioni e 500 account, 20°',
      'un milione e 400mila = 1400000 | 3 milioni = 3000000 | 500 = 500',
    ],
    ['centinaia di migliaia, 35 per cento', 'centinaia di migliaia = 100000 vague | 35 per cento = 35 percent'],
  ],
  tr: [
    [
      'dokuz yüz otuz bin, 67 bin, bir buçuk milyon',
      'dokuz yüz otuz bin = 930000 | 67 bin = 67000 | bir buçuk milyon = 1500000',
    ],
    ["67 binden fazla, 67.000'den fazla", '67 bin = 67000 | 67.000 = 67000'],
    ["7 bin 541'i", '7 bin 541 = 7541'],
    ["1'er milyon, 67'şer bin, beşer bin, 20'nci", "1'er milyon = 1000000 | 67'şer bin = 67000 | beşer bin = 5000"],
    ['yüz binlerce, yüzde 35, %35', 'yüz binlerce = 100000 vague | yüzde 35 = 35 percent | %35 = 35 percent'],
  ],
  sv: [
    [
      'niohundratrettiotusen, två och en halv miljon, en halv miljon',
      'niohundratrettiotusen = 930000 | två och en halv miljon = 2500000 | en halv miljon = 500000',
    ],
    [
      '67 000 konton, 1,4 miljoner, hundratusentals, 35 procent',
      '67 000 = 67000 | 1,4 miljoner = 1400000 | hundratusentals = 100000 vague | 35 procent = 35 percent',
    ],
  ],
  bn: [
    ['১৪ লাখ, ৯ লাখ ৩০ হাজার, ৬৭,০০০', '১৪ লাখ = 1400000 | ৯ লাখ ৩০ হাজার = 930000 | ৬৭,০০০ = 67000'],
    ['নয় লক্ষ ত্রিশ হাজার, দেড় লাখ, তিনশ পঁয়ত্রিশ', 'নয় লক্ষ ত্রিশ হাজার = 930000 | দেড় লাখ = 150000 | তিনশ পঁয়ত্রিশ = 335'],
    ['পাঁচ শতাধিক, শতাধিক, সোয়া দুই লাখ, ২০তম', 'পাঁচ শত = 500 | শতাধিক = 100 vague | সোয়া দুই লাখ = 225000'],
    ['৬৭ হাজারের বেশি, লাখ লাখ, ৩৫ শতাংশ', '৬৭ হাজার = 67000 | লাখ লাখ = 100000 vague | ৩৫ শতাংশ = 35 percent'],
  ],
  hi: [
    [
      'सवा दो लाख, पौने तीन लाख, दो दर्जन, सौ, 10-10 लाख, 20वां',
      'सवा दो लाख = 225000 | पौने तीन लाख = 275000 | दो दर्जन = 24 | सौ = 100 | 10 = 1000000 | 10 लाख = 1000000',
    ],
    ['14 लाख, 1.4 करोड़, ९,३०,०००', '14 लाख = 1400000 | 1.4 करोड़ = 14000000 | ९,३०,००० = 930000'],
    ['नौ लाख तीस हज़ार, नौ लाख तीस हजार', 'नौ लाख तीस हज़ार = 930000 | नौ लाख तीस हजार = 930000'],
    [
      'डेढ़ लाख, साढ़े तीन लाख, लाखों, 35 प्रतिशत',
      'डेढ़ लाख = 150000 | साढ़े तीन लाख = 350000 | लाखों = 100000 vague | 35 प्रतिशत = 35 percent',
    ],
  ],
};

describe.each(languageIds)('the notations of %s', (language) => {
  it.each(cases[language])('reads %s', (text, expected) => {
    expect(spans(text, language)).toBe(expected);
  });
});

describe.each(languageIds)('signs and digits of any language, in %s', (language) => {
  it.each([
    ['10k', 10_000],
    ['3M', 3_000_000],
    ['67万', 670_000],
    ['67억', 6_700_000_000],
    ['1.400.000,00', 1_400_000],
    ['１２，８００', 12_800],
    ['٦٧٠٠٠', 67_000],
    ['६७०००', 67_000],
    ['৬৭০০০', 67_000],
  ])('reads %s', (text, value) => {
    expect(spans(text, language)).toBe(`${text} = ${value}`);
  });
});

describe('what is not to be glued or read', () => {
  it.each([
    ['May 26, 2023', '26 = 26 | 2023 = 2023'],
    ['in 2021, 2022', '2021 = 2021 | 2022 = 2022'],
    ['the 12377 centre', '12377 = 12377'],
    ['G20, COVID-19, H7N9, 5G, version 1.0.2, 192.168.1.1', ''],
    ['Rp2,2 miliar, Rs2.5 crore, v1,300', ''],
    ['2023-05-26, 26/05/2023, 26.05.2023 at 12:30', ''],
    ['call 010-55636205 or 86-10-5563-5555', ''],
    ['1, 234, 567', '1 = 1 | 234 = 234 | 567 = 567'],
    ['2222.2222.22222', '2222 = 2222 | 2222 = 2222 | 22222 = 22222'],
    ['>5,000, <800, ->5,000', '5,000 = 5000 | 800 = 800 | 5,000 = 5000'],
  ])('%s', (text, expected) => {
    expect(spans(text, 'en')).toBe(expected);
  });

  it('sees through soft hyphens and vowel signs, and gives offsets of the original text', () => {
    expect(spans('neun\u00adhundert\u00addreißig\u00adtausend Konten', 'de')).toBe(
      'neun\u00adhundert\u00addreißig\u00adtausend = 930000',
    );
    expect(spans('مائة وواحدُ وستون حساب', 'ar')).toBe('مائة وواحدُ وستون = 161');
  });
});
