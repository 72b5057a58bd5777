import { crc32, deflateRawSync } from 'node:zlib';

/** What stands in a zip, and what its directory says of it where that is not true. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** @default the content's own size */
  readonly claimedSize?: number;
  /** General purpose bits; 1 is "encrypted". @default 0x800, names in UTF-8 */
  readonly flags?: number;
  /** Unix mode, 0o120777 for a link. */
  readonly mode?: number;
  /** 8 deflate; others as they are claimed. @default 8 */
  readonly method?: number;
}

/** A zip file made by hand, so that it can be wrong. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', claimedSize, flags = 0x800, mode = 0o100644, method = 8 } of entries) {
    const plain = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(plain);
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? plain.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, nameBytes);
    const local = [Buffer.from('PK\x03\x04'), common, nameBytes, packed];
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
