/** First code points of the decimal digit rows that news text uses: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full width. */
export const digitRows = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The value of a decimal digit's UTF-16 code, or -1. */
export function digitValue(code: number): number {
  if (code < 0x3a) return code >= 0x30 ? code - 0x30 : -1;
  if (code < 0x660) return -1;
  for (const row of digitRows) if (code >= row && code < row + 10) return code - row;
  return -1;
}
