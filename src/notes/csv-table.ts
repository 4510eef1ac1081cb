const formulaStart = /^[=+\-@\t\r]/;

/**
 * Rows as CSV after RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it, so that
 * opening the file runs nothing; plain numbers stay numbers.
 */
export function csvTable(rows: readonly (readonly (string | number | null)[])[], byteOrderMark = false): string {
  const lines = rows.map((row) => row.map(cell).join(','));
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
