import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/reading/decode-text';

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

describe('decodeText', () => {
  it('goes by the byte-order mark first', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...ascii('<meta charset="shift_jis">a')]))).toBe(
      '<meta charset="shift_jis">a',
    );
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x51, 0x7f]))).toBe('网');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x7f, 0x51]))).toBe('网');
  });

  it('goes by the declaration of the page next', () => {
    expect(decodeText(Uint8Array.from([...ascii('<meta charset="gb18030">'), 0xcd, 0xf8]))).toMatch(/网$/);
    const declared = '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">';
    expect(decodeText(Uint8Array.from([...ascii(declared), 0x83, 0x6c]))).toMatch(/ネ$/);
  });

  it('takes UTF-8 where nothing is said, and where what is said is no encoding', () => {
    expect(decodeText(new TextEncoder().encode('网信办'))).toBe('网信办');
    expect(decodeText(new TextEncoder().encode('<meta charset="no-such">网'))).toMatch(/网$/);
  });
});
