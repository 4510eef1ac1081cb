/**
 * An animated PNG of still PNGs. See the PNG specification, third edition, sections 11.3.6 (acTL, fcTL, fdAT) and 5.
 */
import { crc32 } from 'node:zlib';

/** How often it plays: a picture that never rests keeps the eye from the text beside it. */
const plays = 3;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One still of the animation and how long it stands, in milliseconds. */
export interface Frame {
  readonly png: Uint8Array;
  readonly milliseconds: number;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  for (let at = signature.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    yield { type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

function chunk(type: string, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length - 4, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function frameControl(sequence: number, size: Buffer, milliseconds: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt16BE(milliseconds, 8);
  rest.writeUInt16BE(1_000, 10);
  return chunk('fcTL', word(sequence), size, rest);
}

/**
 * Joins stills into an animation that plays three times. Throws an error where there is none, or where two differ in size
 * or kind of pixel.
 */
export function animatedPng(frames: readonly Frame[]): Buffer {
  const stills = frames.map(({ png, milliseconds }) => ({ milliseconds, chunks: [...chunksOf(png)] }));
  const header = stills[0]?.chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('An animation needs at least one PNG.');
  const parts = [signature, chunk('IHDR', header), chunk('acTL', word(stills.length), word(plays))];
  let sequence = 0;
  stills.forEach(({ milliseconds, chunks }, position) => {
    if (!chunks.find(({ type }) => type === 'IHDR')?.data.equals(header))
      throw new Error('The PNGs differ in size or kind.');
    parts.push(frameControl(sequence++, header.subarray(0, 8), milliseconds));
    for (const { type, data } of chunks) {
      if (type !== 'IDAT') continue;
      parts.push(position === 0 ? chunk('IDAT', data) : chunk('fdAT', word(sequence++), data));
    }
  });
  return Buffer.concat([...parts, chunk('IEND')]);
}
