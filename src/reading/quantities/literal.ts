import { digitValue } from './digits';
import { significantUnit } from './interval';
import type { Lexicon } from './lexicon';

/** A number in digits: its value is `mantissa` / 10^`decimals`. */
export interface Literal {
  readonly end: number;
  readonly mantissa: number;
  readonly decimals: number;
  /** Unit of the last significant digit, before any scale word. */
  readonly unit: number;
}

/** Digits that are no number (a date, a version, "G20"): read on from `skipTo`. */
export interface NoLiteral {
  readonly skipTo: number;
}

/** More digits than a double holds, or more groups than a number has, are no count. */
const longestDigits = 18;
const mostGroups = 8;

const blanks = new Set([0x20, 0xa0, 0x202f, 0x2009, 0x2007]);
const apostrophes = new Set([0x27, 0x2019]);
/** Comma and point in their ASCII, Arabic and full-width forms, under the sign that they stand for. */
const signs = new Map<number, '.' | ',' | '、'>([
  [0x2e, '.'],
  [0x66b, '.'],
  [0xff0e, '.'],
  [0xb7, '.'],
  [0x2c, ','],
  [0x66c, ','],
  [0x60c, ','],
  [0xff0c, ','],
  [0x3001, '、'],
]);

/** Dates, times, phone numbers: digits whose neighbours give them away. */
const D = '[0-9٠-٩۰-۹०-९০-৯０-９]';
const notCount = new RegExp(
  [
    `${D}{4}([-/.])${D}{1,2}\\1${D}{1,2}(?!${D})`,
    `${D}{1,2}([-/.])${D}{1,2}\\2(?:${D}{4}|${D}{2})(?!-?${D})`,
    `${D}{1,2}:${D}{2}(?::${D}{2})?(?!${D})`,
    `${D}{1,4}/${D}{1,4}(?:/${D}{1,4})?(?!${D})`,
    `${D}{1,6}(?:-${D}{1,6}){2,6}(?!${D})`,
    `0${D}{2,3}-${D}{7,8}(?!${D})`,
  ].join('|'),
  'y',
);
const startsForm = new Set([0x2d, 0x2f, 0x2e, 0x3a]);
const dottedThousands = /(?<![\d.,])\d{1,3}(?:(?:\.\d{3}){2,}|\.\d00)(?![\d.,]*\d)/;

type Sign = '.' | ',' | '、' | ' ' | "'";

/** Reads the digits at `at` (which must hold a digit) by the language's signs, and by form where it speaks against them. */
export function readLiteral(text: string, at: number, lexicon: Lexicon): Literal | NoLiteral {
  if (isPoint(text.charCodeAt(at))) return decimal(text, at, at, endOfDigits(text, at + 1));
  const first = endOfDigits(text, at);
  if (first - at > longestDigits) return { skipTo: first };
  if (touchesLetter(text, at) && !isCounted(text, at, first, lexicon)) return { skipTo: endOfForm(text, first) };
  if (startsForm.has(text.charCodeAt(first))) {
    notCount.lastIndex = at;
    if (notCount.test(text)) return { skipTo: notCount.lastIndex };
  }
  // What is left of an odd form (2222.2222.22222) is read digits by digits.
  if (signs.has(text.charCodeAt(at - 1)) && digitValue(text.charCodeAt(at - 2)) >= 0) return whole(text, at, first);
  const spacing = lexicon.grammar.writing !== 'myriad';
  const ends = [first];
  const seps: Sign[] = [];
  for (let end = first; ; ) {
    const sign = signAt(text, end, seps, ends[0] === first ? first - at : 0, spacing);
    if (sign === null) break;
    end = endOfDigits(text, end + 1);
    seps.push(sign);
    ends.push(end);
    if (ends.length > mostGroups || end - (ends.at(-2) ?? 0) > longestDigits) return { skipTo: end };
  }
  return interpret(text, at, ends, seps, lexicon);
}

/** Where the number of the digit at `at` starts: at the point before it, if nothing else stands there (".77"). */
export function literalStart(text: string, at: number): number {
  if (!isPoint(text.charCodeAt(at - 1))) return at;
  const before = text.charCodeAt(at - 2);
  if (at > 1 && before > 0x20 && before !== 0x28 && before !== 0x24 && !blanks.has(before)) return at;
  const end = endOfDigits(text, at);
  const after = signs.has(text.charCodeAt(end)) && digitValue(text.charCodeAt(end + 1)) >= 0;
  return after || end - at > longestDigits ? at : at - 1;
}

/** A decimal sign, in ASCII or Arabic. */
export function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x66b;
}

function interpret(
  text: string,
  at: number,
  ends: readonly number[],
  seps: readonly Sign[],
  lexicon: Lexicon,
): Literal | NoLiteral {
  const first = ends[0] ?? at + 1;
  const last = ends.at(-1) ?? first;
  if (seps.length === 0) return whole(text, at, first);
  const sizes = ends.map((end, index) => (index === 0 ? end - at : end - (ends[index - 1] ?? 0) - 1));
  const odd = seps.findIndex((sep) => sep !== seps[0]);
  if (odd < 0 && isGrouped(sizes, seps[0])) {
    if (sizes.length > 2 || (seps[0] !== '.' && seps[0] !== ',')) return whole(text, at, last);
    return isThousand(text, at, last, seps[0], lexicon) ? whole(text, at, last) : decimal(text, at, first, last);
  }
  if (
    odd > 0 &&
    odd === seps.length - 1 &&
    (seps[odd] === '.' || seps[odd] === ',') &&
    isGrouped(sizes.slice(0, -1), seps[0])
  )
    return decimal(text, at, ends[odd] ?? last, last);
  if (seps.length === 1 && (seps[0] === '.' || seps[0] === ',')) {
    const usual = seps[0] === '.' || lexicon.grammar.decimal !== '.';
    return usual || unitFollows(text, last, lexicon) ? decimal(text, at, first, last) : whole(text, at, first);
  }
  // Addresses and versions have no longer parts.
  return sizes.some((size) => size > 3) ? whole(text, at, first) : { skipTo: last };
}

/** One group of three after one sign: "930.000", "1,400". */
function isThousand(text: string, at: number, end: number, sign: Sign | undefined, lexicon: Lexicon): boolean {
  if (digitValue(text.charCodeAt(at)) === 0) return false;
  const { decimal: usual } = lexicon.grammar;
  if (usual !== 'either' && sign !== usual) return usual === '.' || !isForeignDecimal(text, end, sign, lexicon);
  if (unitFollows(text, end, lexicon)) return false;
  if (usual !== '.') return true;
  return endsRound(text, end) || usesDottedThousands(text);
}

/** "9.300": decimals would not end in two zeros. */
function endsRound(text: string, end: number): boolean {
  return digitValue(text.charCodeAt(end - 1)) + digitValue(text.charCodeAt(end - 2)) === 0;
}

/** "8.026 Milliarden", as in text translated from English: thousands of milliards would have a scale word of their own. */
function isForeignDecimal(text: string, end: number, sign: Sign | undefined, { milliardAhead }: Lexicon): boolean {
  if (sign !== '.' || milliardAhead === null || digitValue(text.charCodeAt(end - 1)) === 0) return false;
  milliardAhead.lastIndex = end;
  return milliardAhead.test(text);
}

let lastAsked = '';
let lastAnswer = false;

/** Whether the text groups thousands by points elsewhere, as English translated from Indonesian may. Asked once a text. */
function usesDottedThousands(text: string): boolean {
  if (text !== lastAsked) {
    lastAsked = text;
    lastAnswer = dottedThousands.test(text);
  }
  return lastAnswer;
}

function unitFollows(text: string, end: number, { unitAhead }: Lexicon): boolean {
  unitAhead.lastIndex = end;
  return unitAhead.test(text);
}

/** Groups of three after one to three digits; with commas also the Indian 9,30,000. */
function isGrouped(sizes: readonly number[], sign: Sign | undefined): boolean {
  const [first = 0, ...rest] = sizes;
  if (first > 3 || rest.at(-1) !== 3) return false;
  if (rest.every((size) => size === 3)) return true;
  return sign === ',' && first < 3 && rest.slice(0, -1).every((size) => size === 2);
}

function whole(text: string, at: number, end: number): Literal {
  const mantissa = digitsOf(text, at, end);
  return { end, mantissa, decimals: 0, unit: significantUnit(mantissa) };
}

function decimal(text: string, at: number, pointAt: number, end: number): Literal {
  const decimals = end - pointAt - 1;
  return { end, mantissa: digitsOf(text, at, end), decimals, unit: 10 ** -decimals };
}

function digitsOf(text: string, at: number, end: number): number {
  let value = 0;
  for (let index = at; index < end; index++) {
    const digit = digitValue(text.charCodeAt(index));
    if (digit >= 0) value = value * 10 + digit;
  }
  return value;
}

/** Where digits end that a point or comma each may part: all of "Rp2,2". */
function endOfForm(text: string, at: number): number {
  let end = at;
  while (isPoint(text.charCodeAt(end)) && digitValue(text.charCodeAt(end + 1)) >= 0) end = endOfDigits(text, end + 1);
  return end;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (digitValue(text.charCodeAt(end)) >= 0) end++;
  return end;
}

/** The separator at `end` if digits follow it directly; a blank only before exactly three digits. */
function signAt(text: string, end: number, seps: readonly Sign[], firstSize: number, spacing: boolean): Sign | null {
  const code = text.charCodeAt(end);
  if (!(digitValue(text.charCodeAt(end + 1)) >= 0)) return null;
  const sign = signs.get(code);
  if (sign && sign !== '、') return sign;
  const group = sign ?? (apostrophes.has(code) ? "'" : blanks.has(code) && (spacing || code !== 0x20) ? ' ' : null);
  if (group === null || firstSize > 3 || firstSize < 1 || seps.some((sep) => sep !== group)) return null;
  if (digitValue(text.charCodeAt(end + 2)) < 0 || digitValue(text.charCodeAt(end + 3)) < 0) return null;
  return digitValue(text.charCodeAt(end + 4)) >= 0 ? null : group;
}

/** "G20", "H7N9", "COVID-19": digits that belong to a Latin or Cyrillic word. */
function touchesLetter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before)) return !yuanCodes.test(text.slice(Math.max(0, at - 4), at));
  return before === 0x2d && isLetter(text.charCodeAt(at - 2));
}

/** "Rmb8bn", "CNY50m": the yuan's codes are set right before their sums. */
const yuanCodes = /(?:^|[^\p{L}])(?:rmb|cny)$/iu;

/** 余, 多: "and some more" between a count and its counter. */
const surplus = /[余餘多]/;

/** "APP3万余个", "QQ3万个": a scale word is no part of a name. */
const myriads = /[万萬亿億]/;

/** "App259款": in East Asian text a count may stand right after a Latin word, if a counter or scale word follows. */
function isCounted(text: string, at: number, whole: number, { counter }: Lexicon): boolean {
  const end = isPoint(text.charCodeAt(whole)) ? endOfDigits(text, whole + 1) : whole;
  if (!counter || !isLetter(text.charCodeAt(at - 2))) return false;
  if (myriads.test(text.charAt(end))) return true;
  if (end - at < 2 || !isLetter(text.charCodeAt(at - 3))) return false;
  counter.lastIndex = surplus.test(text.charAt(end)) ? end + 1 : end;
  return counter.test(text) && counter.lastIndex > end;
}

/** Latin (with its accents), Greek and Cyrillic letters, the underscore and the signs of addresses. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? true : code === 0x5f;
  return (code >= 0xc0 && code < 0x530 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00);
}
