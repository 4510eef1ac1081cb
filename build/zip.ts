import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive; `path` with forward slashes, from the archive's top. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Buffer;
}

/** 1 January 1980, the first day that a zip can say: no clock goes into the archive. */
const dosTime = 0;
const dosDate = (1 << 5) | 1;
const utf8Names = 0x0800;
const deflated = 8;

/** Makes a zip that depends on the files alone: in order of their paths, without times, owners or modes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of [...entries].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const shared = describe(name, content, packed);
    const body = Buffer.concat([signature(0x04034b50), shared, name, packed]);
    // Made by version 2.0, no comment, first disk, no attributes.
    const [madeBy, tail] = [Buffer.from([20, 0]), Buffer.alloc(14)];
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), madeBy, shared, tail.subarray(0, 14), name]));
    bodies.push(body);
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listing, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The 26 bytes that a file's own header and its line in the directory have in common. */
function describe(name: Buffer, content: Buffer, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(utf8Names, 2);
  bytes.writeUInt16LE(deflated, 4);
  bytes.writeUInt16LE(dosTime, 6);
  bytes.writeUInt16LE(dosDate, 8);
  bytes.writeUInt32LE(crc32(content), 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(content.length, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}
