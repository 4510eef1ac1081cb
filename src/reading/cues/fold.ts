/** One letter for another where print varies, so that data needs one form only. Each pair is read "from, to". */
const pairs = "ıi’'‘'`'ʼ'\u00a0 \u202f \u2009 \u3000 \n \r \t ‐-‑-–-—-أاإاآاىيةهёе　 ";

const common = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) common.set(pairs.charAt(i), pairs.charAt(i + 1));

const foldable = /[ıİ’‘`ʼ\u00a0\u202f\u2009\u3000\n\r\t‐‑–—أإآىةё]/;

/** A text as cue words are matched: lower-case, blanks alike, letter variants alike; length unchanged. */
export function fold(text: string, extra: ReadonlyMap<string, string> | null): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length)
    lower = Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join('');
  if (!extra && !foldable.test(lower)) return lower;
  let folded = '';
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charAt(i);
    folded += extra?.get(unit) ?? common.get(unit) ?? unit;
  }
  return folded;
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
