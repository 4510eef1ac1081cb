import { counted, type NumberGrammar } from '../quantities/grammar';

/** Indonesian and Malay numbers. Indonesian writes 1,4 juta and 930.000, Malay 1.4 juta and 930,000; form decides. */
export const numbers: NumberGrammar = {
  decimal: ',',
  writing: 'spaced',
  terms: {
    ...counted(0, 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'),
    kosong: 0,
    lapan: 8,
    ...belasan(),
    setengah: 0.5,
    separuh: 0.5,
    seperempat: 0.25,
  },
  multipliers: { puluh: 10, selusin: 12, lusin: 12, seratus: 100, ratus: 100 },
  scales: {
    ribu: 1e3,
    seribu: 1e3,
    juta: 1e6,
    sejuta: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    bilion: 1e9,
    sebilion: 1e9,
    semiliar: 1e9,
    triliun: 1e12,
    trilion: 1e12,
    setriliun: 1e12,
    biliun: 1e12,
  },
  plurals: {
    puluhan: 10,
    belasan: 10,
    ratusan: 100,
    ribuan: 1e3,
    jutaan: 1e6,
    miliaran: 1e9,
    triliunan: 1e12,
    'beribu-ribu': 1e3,
    'berjuta-juta': 1e6,
  },
  bare: ['selusin', 'seratus', 'seribu', 'sejuta', 'semiliar', 'sebilion', 'setriliun'],
  tailDigits: true,
  few: ['beberapa', 'sejumlah'],
  halves: ['setengah'],
  point: ['koma', 'perpuluhan'],
  symbols: { rb: 1e3, ribu: 1e3, jt: 1e6, Jt: 1e6, M: 1e9, T: 1e12 },
  glued: { J: 1e6, B: 1e9 },
  before: {
    over: [
      'lebih besar dari',
      'lebih besar daripada',
      'lebih banyak dari',
      'lebih dari',
      'lebih daripada',
      'melebihi',
      'di atas',
      'lebih',
      'melampaui',
      'menembus',
    ],
    nearly: [
      'lebih kecil dari',
      'lebih sedikit dari',
      'hampir',
      'mendekati',
      'nyaris',
      'kurang dari',
      'di bawah',
      'hampir mencapai',
      'kurang daripada',
    ],
    about: ['sekitar', 'kira-kira', 'kurang lebih', 'lebih kurang', 'sekira', 'kisaran', 'diperkirakan', 'anggaran'],
    'at-least': [
      'setidaknya',
      'sedikitnya',
      'paling sedikit',
      'minimal',
      'tidak kurang dari',
      'sekurang-kurangnya',
      'paling tidak',
    ],
    'up-to': ['hingga', 'maksimal', 'paling banyak', 'sampai', 'tidak lebih dari', 'sehingga'],
    'as-many-as': ['sebanyak', 'mencapai', 'sejumlah', 'seramai'],
  },
  after: {
    'up-to': ['atau kurang', 'ke bawah'],
    over: ['lebih', 'an lebih'],
    about: ['-an', 'an'],
    'at-least': ['atau lebih', 'ke atas'],
  },
  percent: { after: ['persen', 'peratus', 'prosen'] },
  between: ['hingga', 'sampai', 'sampai dengan', 'dan', 'atau', 'ke', 'dengan', 's/d'],
  smallestInWords: 2,
};

/** "dua belas": the teens, as terms, so that nothing is added to them. */
function belasan(): Record<string, number> {
  const teens: Record<string, number> = {};
  'dua tiga empat lima enam tujuh delapan sembilan'.split(' ').forEach((unit, index) => {
    teens[`${unit} belas`] = 12 + index;
  });
  teens['lapan belas'] = 18;
  return teens;
}
