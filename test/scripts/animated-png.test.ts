import { describe, expect, it } from 'vitest';
import { animatedPng } from '../../scripts/animated-png';

/** PNGs of one pixel, RGB, white and black. */
const white = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  'base64',
);
const black = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
  'base64',
);

function chunks(png: Buffer): { type: string; data: Buffer }[] {
  const found = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    found.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    });
  }
  return found;
}

describe('animatedPng', () => {
  it('numbers frame controls and later frames in one sequence, after the header', () => {
    const made = animatedPng([
      { png: white, milliseconds: 1_200 },
      { png: black, milliseconds: 80 },
    ]);
    const all = chunks(made);
    expect(all.map(({ type }) => type)).toEqual(['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
    const [, control, first, , second, later] = all.map(({ data }) => data);
    expect([
      control?.readUInt32BE(0),
      control?.readUInt32BE(4),
      first?.readUInt32BE(0),
      second?.readUInt32BE(0),
      later?.readUInt32BE(0),
    ]).toEqual([2, 3, 0, 1, 2]);
    expect([first?.readUInt16BE(20), second?.readUInt16BE(20), second?.readUInt16BE(22)]).toEqual([1_200, 80, 1_000]);
  });

  it('says when the stills do not fit together', () => {
    const wider = Buffer.from(white);
    wider.writeUInt32BE(2, 16);
    expect(() =>
      animatedPng([
        { png: white, milliseconds: 1 },
        { png: wider, milliseconds: 1 },
      ]),
    ).toThrow('differ in size');
    expect(() => animatedPng([])).toThrow('at least one');
  });
});
