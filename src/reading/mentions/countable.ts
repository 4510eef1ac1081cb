import type { WrittenDate } from '../cues/dates';
import { asciiDigits } from '../cues/fold';
import type { Quantity } from '../quantity';
import { yuanSign } from './surroundings';

/** The reporting centre's own number. */
const reportingLine = 12377;

/** The CAC 40, the index of the Paris exchange. */
const parisIndex = 40;

/** The phone numbers of the country's other hotlines that articles name; with a noun near they may be counts. */
const hotlines: ReadonlySet<number> = new Set([12321, 12345, 12315, 110]);

const numberedBefore =
  /(?:第|#|№|§|版本|b站|备[0-9a-z]*|備[0-9a-z]*|证[0-9a-z]*|\+|[a-z]{1,8}[-–]|(?<!\p{L})(?:no\.?|nº|n°|top|page|vol\.?|articles?|chapter|section|pasal|rule|reg\.?|artículo|artigo|artikel|статья|статьи|version|v\.?|level|phase|tel[.:]?|phone[.:]?|call|dial|hotline))\s?$/iu;

/** A phone number; 电话7.5万个 counts phones. */
const phoneBefore = /(?:电话|電話)[:：]?\s?$/;

const moneyBefore =
  /(?:us|hk|nt|a|s|c|r)?[$€£₹₩₽₫฿₺]\s?$|(?:\brp\.?|\busd|\beur|\bgbp|\brs\.?|\binr|\bmyr|\brm|[台臺港]幣|[台港]币)\s?$/i;

/** "FTSE 100", "CSI 300": a name in capitals, and a number that belongs to it. */
const indexBefore = /(?:^|[^\p{L}])\p{Lu}{3,6}\s$/u;
const largestIndex = 3000;

/** A scale word alone counts nothing unless a noun follows: "un comentario vale 0,5; mil, 300". */
const bareScale = /^(?:mil|mille|tausend|тысяча|bin|ألف|seribu|ribu)$/i;

/** "(Xinhua) -500 accounts", "Pekín. –Sesenta cuentas": a dash between a dateline and the news, no sign of a negative number. */
const dashOfDateline = /[)）\].]\s?[-–]{1,2}$/;

/** The years of which articles speak; 2,089 people are none. */
const yearForm = /^(?:19\d\d|20[0-4]\d)$/;

/**
 * Whether a quantity may count something at all, by its form and its surroundings: no percentage, vague quantity, date,
 * year, clock time, phone or article number, footnote, list number, foreign money.
 * `counted` says that a noun or counter stands right behind it, which lets "2012起" and 网站1994家 be counts; `named` that a noun stands
 * within a few words behind, which lets "110 pornographic websites" be one; `touched` that the word right behind it is
 * a noun or counter, without which “9158美女视频” is a name.
 */
export function isCountable(
  text: string,
  quantity: Quantity,
  dates: readonly WrittenDate[],
  counted: boolean,
  named: boolean,
  touched: boolean,
): boolean {
  const { start, end, value, kind } = quantity;
  if (kind !== 'number' || !Number.isInteger(value) || value < 2 || value > 1e14) return false;
  if (value === reportingLine || (hotlines.has(value) && !counted && !named && quantity.hedge === null)) return false;
  const printed = asciiDigits(text.slice(start, end));
  const isYear = yearForm.test(printed);
  if (isYear && (!counted || /^\s?[年년]/.test(text.slice(end, end + 2)))) return false;
  if (dates.some((date) => date.start <= start && end <= date.end && !(isYear && counted && date.month === null)))
    return false;
  if (/^0\d/.test(printed)) return false;
  const lead = text.slice(Math.max(0, start - 14), start);
  if (yuanSign.test(lead)) return !isYear;
  if (/[“「『《‘]$/.test(lead) && (!touched || isOfSlogan(quantity)) && /^\p{Script=Han}/u.test(text.slice(end)))
    return false;
  if (
    (/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(lead) && !/^\p{Script=Han}/u.test(text.slice(end, end + 2))) ||
    /[_=&?@~^*\\]$/.test(lead) ||
    /\d[./:]$|\p{Script=Latin}[./]$/u.test(lead)
  )
    return false;
  const isEach = lead.endsWith(`${/^\d+/.exec(printed)?.[0]}-`);
  if (/\d[-–—]$/.test(lead) && !isEach) return false;
  if (/(?:^|[^\d])[-–]$/.test(lead) && !dashOfDateline.test(lead)) return false;
  if (/^\d/.test(printed) && numberedBefore.test(lead)) return false;
  if (!counted && phoneBefore.test(lead)) return false;
  if (moneyBefore.test(lead) || (value === parisIndex && /(?<!\p{L})CAC[ -]?$/u.test(lead))) return false;
  if (!counted && !named && value <= largestIndex && indexBefore.test(lead)) return false;
  const trail = text.slice(end, end + 6);
  if (/^[”」』》]/.test(trail) && /[“「『《][^“”「」『』《》]*\p{L}$/u.test(lead)) return false;
  if (value < 100 && /[(（]$/.test(lead) && /^[)）]/.test(trail)) return false;
  if (quantity.inWords && !counted && bareScale.test(printed)) return false;
  if (/^[\p{Script=Latin}_=&@/\\]/u.test(trail) && /\d$/.test(printed)) return false;
  if (/^[:：]\d|^[-–]\d|^[.,]\d|^\.(?:HK|SZ|SS|SH)\b|^\s?%|^\s?％|^\s?[€$£₽₫]|^°/.test(trail)) return false;
  return !isListNumber(text, start, trail, value);
}

/** “三个坚决查处”: a small number in words that opens a quotation. */
function isOfSlogan({ inWords, value }: Quantity): boolean {
  return inWords && value < 10;
}

function isListNumber(text: string, start: number, trail: string, value: number): boolean {
  return (
    value < 100 &&
    /^[.)、．:：]/.test(trail) &&
    /(?:^|\n)\s*\(?$/.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^[.:]\d/.test(trail)
  );
}
