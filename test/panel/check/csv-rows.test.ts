import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../src/notes/csv-table';
import { csvRows } from '../../../src/panel/check/csv-rows';

describe('the rows of a CSV text', () => {
  it('keep quotes, delimiters and line breaks inside quoted cells', () => {
    expect(csvRows('id,text\r\n1,"a, ""b""\nc"\r\n\r\n2,d')).toEqual([
      ['id', 'text'],
      ['1', 'a, "b"\nc'],
      ['2', 'd'],
    ]);
  });

  it('are found with semicolons and tabs, too', () => {
    expect(csvRows('id;text\n1;a, b')).toEqual([
      ['id', 'text'],
      ['1', 'a, b'],
    ]);
    expect(csvRows('id\ttext\n1\ta, b')[1]).toEqual(['1', 'a, b']);
  });

  it('end with the text where a quote is never closed', () => {
    expect(csvRows('text\n"a\nb')).toEqual([['text'], ['a\nb']]);
  });

  it('are those that another reader finds in what we write', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', ',', '"', '\n', ' ', '=') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('id'), cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = csvTable([['a', 'b', 'c'], ...rows]);
        expect(csvRows(text)).toEqual(Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data);
      }),
    );
  });
});
