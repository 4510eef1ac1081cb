import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cueWords } from '../../src/reading/cues/words';

const folder = new URL('../articles/', import.meta.url);

/** Our test articles, in all their languages. */
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const clauses = articles
  .flatMap((article) => article.split(/(?<=[,.;:!?，。；、！？।؛،\n])/))
  .filter((clause) => clause.trim() !== '');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The cue words of all languages; those with a star stand for a part of a word. */
const words = stringsIn(cueWords).map((word) => word.replaceAll('*', ''));

const regulators = [
  'Cyberspace Administration of China',
  'the CAC in Beijing',
  "China's internet regulator",
  '国家网信办',
  '國家網信辦',
  '12377',
  'Administrasi Ruang Siber China',
  "l'Administration du cyberespace de Chine",
  'サイバースペース管理局',
  'إدارة الفضاء السيبراني',
  'Administración del Ciberespacio de China',
  'Administração do Ciberespaço da China',
  'Chinas Cyberspace-Verwaltung',
  'Управление киберпространства Китая',
  '중국 사이버공간관리국',
  'Cục Quản lý Không gian mạng Trung Quốc',
  'Amministrazione del cyberspazio cinese',
  'Çin Siber Uzay İdaresi',
  'Kinas cyberrymdsmyndighet',
  'সাইবার স্পেস প্রশাসন',
  'साइबर स्पेस प्रशासन',
];

const multipliers = [
  '',
  ' million',
  ' thousand',
  ' billion',
  'k',
  '万',
  '萬',
  '亿',
  '億',
  '万余',
  '多万',
  ' juta',
  ' ribu',
  ' millions de',
  ' mil',
  ' Millionen',
  ' тысяч',
  ' млн',
  '만',
  '억',
  ' triệu',
  ' lakh',
  ' crore',
  ' লাখ',
  ' करोड़',
  ' مليون',
  ' ألف',
  '%',
];

const zeros = ['0', '٠', '۰', '০', '०', '０'];

/** A number in the digits of some script, grouped somehow, with a word behind it. */
export const number = fc
  .tuple(
    fc.oneof(
      fc.nat(999_999_999),
      fc.integer({ min: 0, max: 2_000_000 }).map((nat) => nat / 100),
      fc.constant(1e21),
    ),
    fc.constantFrom('', ',', '.', '\u202f', ' ', "'", '，'),
    fc.constantFrom(...zeros),
    fc.constantFrom(...multipliers),
  )
  .map(([value, separator, zero, multiplier]) => {
    const grouped = String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, separator);
    const digits = grouped.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 48) + Number(digit)));
    return digits + multiplier;
  });

/** Signs that trip readers: controls, direction marks, joiners, accents apart, lone surrogates, odd blanks. */
export const trap = fc.constantFrom(
  '\u0000',
  '\u0001',
  '\u001f',
  '\u007f',
  '\u00ad',
  '\u00a0',
  '\u0301',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2028',
  '\u2060',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '𠮷',
  '👩‍👩‍👧',
  'ﷺ',
  '網(wǎng)',
  'e\u0301\u0301\u0301',
  '\r\n',
  '\n',
  '\t',
);

/** What some language says was done to a number of something: "closed 67,000 accounts", in some order. */
const claim = fc.constantFrom(...Object.values(cueWords)).chain(({ objects, actions }) => {
  const anyOf = (cues: unknown) => fc.constantFrom(...stringsIn(cues)).map((word) => word.replaceAll('*', ''));
  return fc
    .tuple(anyOf(actions), number, anyOf(objects), fc.constantFrom(' ', ''), fc.boolean())
    .map(([action, count, object, blank, actionFirst]) =>
      (actionFirst ? [action, count, object] : [count, object, action]).join(blank),
    );
});

/** A stretch of text as an article might hold it, or nearly. */
export const fragment = fc.oneof(
  { arbitrary: fc.constantFrom(...clauses), weight: 5 },
  { arbitrary: fc.constantFrom(...words).map((word) => ` ${word} `), weight: 4 },
  { arbitrary: number, weight: 4 },
  { arbitrary: claim, weight: 5 },
  { arbitrary: fc.constantFrom(...regulators).map((name) => ` ${name} `), weight: 2 },
  { arbitrary: trap, weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
);

/** Running text: clauses, cue words, numbers and the regulator's names of all languages, and traps between them. */
export const text = fc.array(fragment, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));

/** As {@link text}, but it names the regulator early, so that it is read to the end. */
export const relevantText = fc.tuple(fc.constantFrom(...regulators), text).map(([name, rest]) => `${name} ${rest}`);

/** A test article with a few stretches of anything put into it or over its own. */
export const spoiltArticle = fc.constantFrom(...articles).chain((article) => {
  const change = fc.tuple(fc.nat(article.length), fc.nat(12), fragment);
  return fc
    .array(change, { maxLength: 8 })
    .map((changes) =>
      changes.reduce((before, [at, length, put]) => before.slice(0, at) + put + before.slice(at + length), article),
    );
});
