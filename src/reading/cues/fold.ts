/** One letter for another where print varies, so that data needs one form only. Each pair is read "from, to". */
const pairs = "ıi’'‘'`'ʼ'\u00a0 \u202f \u2009 \u3000 \n \r \t ‐-‑-–-—-أاإاآاىيةهёе　 ";

/** What each UTF-16 unit is read as: in lower case, and as one of its variants. */
export interface Folding {
  /** By unit; 0 until a unit was met, as most never are. */
  readonly known: Uint16Array;
  readonly variants: ReadonlyMap<number, number>;
}

/** The folding of all languages, with the pairs of one ("帳账" reads 帳 as 账), which come first. */
export function foldingOf(own: readonly string[] = []): Folding {
  const variants = new Map<number, number>();
  for (let i = 0; i + 1 < pairs.length; i += 2) variants.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  for (const pair of own) variants.set(pair.charCodeAt(0), pair.charCodeAt(1));
  return { known: new Uint16Array(0x10000), variants };
}

/** The folding of languages without pairs of their own. */
export const commonFolding = foldingOf();

/** A text as cue words are matched: lower-case, blanks alike, letter variants alike; length unchanged. */
export function fold(text: string, folding: Folding): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldedUnit(text.charCodeAt(i), folding));
  return folded;
}

/** The same as UTF-16 units, set into `units`, which is at least as long. */
export function foldInto(units: Uint16Array, text: string, folding: Folding): void {
  const { known } = folding;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = known[unit] || foldedUnit(unit, folding);
  }
}

function foldedUnit(unit: number, { known, variants }: Folding): number {
  const lower = lowerUnit(String.fromCharCode(unit)).charCodeAt(0);
  const folded = variants.get(lower) ?? lower;
  known[unit] = folded;
  return folded;
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : 'i';
}

const isOtherDigit = /[٠-٩۰-۹०-९০-৯０-９]/;
const otherDigits = new RegExp(isOtherDigit, 'g');
const digitRows = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** A text with the decimal digits of other scripts as ASCII digits; length unchanged. */
export function asciiDigits(text: string): string {
  if (!isOtherDigit.test(text)) return text;
  return text.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (digitRows.find((row) => code >= row && code < row + 10) ?? code));
  });
}
