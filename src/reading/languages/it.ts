import { counted, type NumberGrammar } from '../quantities/grammar';

const tens = counted(20, 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 10);

/** Italian numbers, run together as Italian does: novecentotrentamila. */
export const numbers: NumberGrammar = {
  decimal: ',',
  writing: 'compound',
  terms: {
    ...counted(
      0,
      'zero uno/un/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici',
    ),
    ...counted(15, 'quindici sedici diciassette diciotto diciannove'),
    ...tens,
    ...elided(),
    mezzo: 0.5,
    mezza: 0.5,
    'un quarto di': 0.25,
  },
  multipliers: { 'cento(?!tt)': 100, 'cent(?=otto|otta)': 100 },
  scales: {
    mille: 1e3,
    mila: 1e3,
    milione: 1e6,
    miliardo: 1e9,
    bilione: 1e12,
    mln: 1e6,
    mld: 1e9,
    mrd: 1e9,
  },
  plurals: {
    decine: 10,
    decina: 10,
    dozzina: 12,
    dozzine: 12,
    ventina: 20,
    trentina: 30,
    cinquantina: 50,
    centinaia: 100,
    centinaio: 100,
    migliaia: 1e3,
    migliaio: 1e3,
    milioni: 1e6,
    miliardi: 1e9,
    bilioni: 1e12,
  },
  bare: ['cento', 'cent', 'mille'],
  few: ['alcune', 'alcuni', 'diverse', 'diversi', 'qualche', 'parecchie', 'svariate'],
  of: ['di'],
  and: { words: ['e'], after: 'factors', joinsDigits: true },
  halves: ['e mezzo', 'e mezza'],
  ordinalAfter: '[º°ª]',
  point: ['virgola'],
  symbols: { M: 1e6, Mln: 1e6, Mld: 1e9, Mrd: 1e9, Bln: 1e12 },
  before: {
    over: [
      'maggiore di',
      'superiori a',
      'più di',
      'oltre',
      'oltre i',
      'oltre le',
      'superiore a',
      'al di sopra di',
      'superano',
      'supera',
      'superato',
      'superati i',
      'piu di',
    ],
    nearly: [
      'minore di',
      'inferiore a',
      'inferiori a',
      'al di sotto di',
      'sotto i',
      'sotto le',
      'quasi',
      'poco meno di',
      'meno di',
      'vicino a',
      'sfiora i',
      'sfiorano i',
    ],
    about: ['circa', 'intorno a', 'attorno a', 'all’incirca', "all'incirca", 'approssimativamente', 'pressappoco'],
    'at-least': ['almeno', 'non meno di', 'perlomeno', 'come minimo', 'un minimo di'],
    'up-to': ['fino a', 'al massimo', 'non più di', 'un massimo di'],
    'as-many-as': ['ben', 'un totale di', 'la bellezza di'],
  },
  after: {
    'up-to': ['o meno', 'al massimo'],
    'at-least': ['o più', 'e più', 'e oltre'],
    about: ['circa', 'all’incirca'],
  },
  percent: { after: ['per cento', 'percento'] },
  between: ['a', 'e', 'o', 'ai', 'fino a', 'e i', 'ed'],
  smallestInWords: 10,
};

/** Tens lose their vowel before uno and otto: ventuno, trentotto. */
function elided(): Record<string, number> {
  const terms: Record<string, number> = {};
  for (const [word, value] of Object.entries(tens)) {
    const stem = word.slice(0, -1);
    for (const [ending, unit] of [
      ['uno', 1],
      ['una', 1],
      ['un', 1],
      ['otto', 8],
    ] as const)
      terms[stem + ending] = value + unit;
  }
  return terms;
}
