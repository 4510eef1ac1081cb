/** One letter for another where print varies, so that data needs one form only. Each pair is read "from, to". */
const pairs = "ıi’'‘'`'ʼ'\u00a0 \u202f \u2009 \u3000 \n \r \t ‐-‑-–-—-أاإاآاىيةهёе　 ";

/** What each lower-case UTF-16 unit is read as. */
export type Folding = Uint16Array;

/** The folding of all languages, with the pairs of one ("帳账" reads 帳 as 账), which come first. */
export function foldingOf(own: readonly string[] = []): Folding {
  const folding = new Uint16Array(0x10000);
  for (let unit = 0; unit < folding.length; unit++) folding[unit] = unit;
  for (let i = 0; i + 1 < pairs.length; i += 2) folding[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  for (const pair of own) folding[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return folding;
}

/** The folding of languages without pairs of their own. */
export const commonFolding = foldingOf();

/** A text as cue words are matched: lower-case, blanks alike, letter variants alike; length unchanged. */
export function fold(text: string, folding: Folding): string {
  const lower = lowerCase(text);
  let folded = '';
  for (let i = 0; i < lower.length; i++) folded += String.fromCharCode(folding[lower.charCodeAt(i)] ?? 0);
  return folded;
}

/** The same as UTF-16 units, set into `units`, which is at least as long. */
export function foldInto(units: Uint16Array, text: string, folding: Folding): void {
  const lower = lowerCase(text);
  for (let i = 0; i < lower.length; i++) units[i] = folding[lower.charCodeAt(i)] ?? 0;
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join('');
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : 'i';
}

const otherDigits = /[٠-٩۰-۹०-९০-৯０-９]/g;
const digitRows = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** A text with the decimal digits of other scripts as ASCII digits; length unchanged. */
export function asciiDigits(text: string): string {
  return text.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (digitRows.find((row) => code >= row && code < row + 10) ?? code));
  });
}
