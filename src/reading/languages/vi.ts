import { counted, type NumberGrammar } from '../quantities/grammar';

/** Vietnamese numbers, northern and southern forms (nghìn and ngàn, linh and lẻ). */
export const numbers: NumberGrammar = {
  decimal: ',',
  writing: 'spaced',
  terms: {
    ...counted(0, 'không một/mốt hai ba bốn/tư năm/lăm/nhăm sáu bảy/bẩy tám chín'),
    mười: [10, 10],
    nửa: 0.5,
  },
  multipliers: { mươi: 10, chục: 10, trăm: 100 },
  scales: { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  few: ['hàng', 'vài', 'mấy', 'nhiều'],
  shorthand: true,
  noShorthand: ['một', 'năm'],
  pairs: true,
  fillers: ['linh', 'lẻ'],
  halves: ['rưỡi', 'rưởi'],
  point: ['phẩy', 'phảy'],
  symbols: { N: 1e3, n: 1e3, Tr: 1e6, tr: 1e6, T: 1e9, NT: 1e12 },
  before: {
    over: ['lớn hơn', 'cao hơn', 'nhiều hơn', 'hơn', 'trên', 'quá', 'vượt', 'vượt quá', 'vượt mốc'],
    nearly: ['nhỏ hơn', 'thấp hơn', 'gần', 'suýt', 'chưa đến', 'dưới', 'chưa tới', 'ít hơn', 'xấp xỉ gần', 'gần như'],
    about: ['khoảng', 'chừng', 'xấp xỉ', 'ước tính', 'độ', 'tầm', 'cỡ', 'ước chừng'],
    'at-least': ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn'],
    'up-to': ['tối đa', 'nhiều nhất', 'cho đến', 'không quá'],
    'as-many-as': ['lên đến', 'lên tới', 'tới', 'đến', 'tổng cộng', 'có đến'],
  },
  after: { 'up-to': ['trở xuống'], 'at-least': ['trở lên'], over: ['hơn'] },
  percent: { after: ['phần trăm'] },
  between: ['đến', 'tới', 'và', 'hoặc', 'hay'],
  smallestInWords: 10,
};
