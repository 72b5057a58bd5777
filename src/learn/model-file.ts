import { createHash } from 'node:crypto';
import { headerOf, type Model, type ModelHeader, templatesOf } from './model.ts';

/*
 * The model file, all numbers little-endian:
 *   8 bytes   "WHOSAID" and the version of the layout (2)
 *   4 bytes   length of the header
 *   header    JSON (UTF-8): labels, columns, templates, their numbers of features, number of entries, scale,
 *             calibration, about
 *   chain     (K * K + 2 * K) 32-bit floats
 *   counts    a byte a feature: how many entries it has
 *   labels    a byte an entry
 *   weights   a signed byte an entry
 *   hashes    template after template, each as the difference to the one before: 7 bits a byte, low first, high bit: more follow
 *   32 bytes  SHA-256 of all before
 * Layout 1 is read as well: it has whole hashes, all templates' among each other, and their number alone in the header.
 */

const magic = Buffer.from('WHOSAID\u0002', 'latin1');
const digestLength = 32;

/** As a file of either layout has it. */
type StoredHeader = Omit<ModelHeader, 'sizes' | 'hashMask' | 'calibration'> &
  Partial<ModelHeader> & { readonly features?: number };

/** A file that is no model of ours, or a damaged one. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

export function encodeModel(model: Model): Uint8Array {
  const header = Buffer.from(JSON.stringify(headerOf(model)), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const counts = Uint8Array.from(model.hashes, (_, i) => model.offsets[i + 1]! - model.offsets[i]!);
  const body = Buffer.concat([
    magic,
    length,
    header,
    floats(model.chain),
    counts,
    model.entryLabels,
    new Uint8Array(model.entryWeights.buffer, model.entryWeights.byteOffset, model.entryWeights.length),
    differences(model),
  ]);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}

/** @throws ModelFileError saying what is wrong. */
export function decodeModel(bytes: Uint8Array): Model {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, 7).equals(magic.subarray(0, 7))) throw new ModelFileError('this is no whosaid model');
  if (file[7] !== magic[7] && file[7] !== 1)
    throw new ModelFileError(`this model has layout ${file[7]}, not ${magic[7]}`);
  const body = file.subarray(0, -digestLength);
  if (!createHash('sha256').update(body).digest().equals(file.subarray(-digestLength))) {
    throw new ModelFileError('this model is damaged: its checksum does not fit; put the original file back');
  }
  const headerEnd = 12 + file.readUInt32LE(8);
  const header = JSON.parse(body.toString('utf8', 12, headerEnd)) as StoredHeader;
  const { sizes = [header.features!], hashMask = -1, calibration = [] } = header;
  let at = headerEnd;
  const take = (length: number) => {
    at += length;
    return body.subarray(at - length, at);
  };
  const K = header.labels.length;
  const chain = readFloats(take(4 * (K * K + 2 * K)));
  const features = sizes.reduce((sum, size) => sum + size, 0);
  const counts = take(features);
  const offsets = new Uint32Array(features + 1);
  counts.forEach((count, i) => {
    offsets[i + 1] = offsets[i]! + count;
  });
  return {
    labels: header.labels,
    templates: templatesOf(header),
    chain,
    offsets,
    entryLabels: Uint8Array.from(take(header.entries)),
    entryWeights: Int8Array.from(take(header.entries), byte => (byte << 24) >> 24),
    hashes: readDifferences(body.subarray(at), sizes),
    sizes,
    hashMask,
    scale: header.scale,
    calibration,
    about: header.about,
  };
}

function floats(values: Float32Array): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) buffer.writeFloatLE(value, i * 4);
  return buffer;
}

function readFloats(buffer: Buffer): Float32Array {
  return Float32Array.from({ length: buffer.length / 4 }, (_, i) => buffer.readFloatLE(i * 4));
}

function differences({ hashes, sizes }: Model): Uint8Array {
  const bytes: number[] = [];
  let i = 0;
  for (const size of sizes) {
    let last = 0;
    for (const end = i + size; i < end; i++) {
      let rest = hashes[i]! - last;
      for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) + 128);
      bytes.push(rest);
      last = hashes[i]!;
    }
  }
  return Uint8Array.from(bytes);
}

function readDifferences(bytes: Buffer, sizes: readonly number[]): Uint32Array {
  const hashes: number[] = [];
  let at = 0;
  for (const size of sizes) {
    let last = 0;
    for (let i = 0; i < size; i++) {
      let shift = 0;
      for (; bytes[at]! >= 128; at++, shift += 7) last += (bytes[at]! & 127) << shift;
      last = (last + (bytes[at++]! << shift)) >>> 0;
      hashes.push(last);
    }
  }
  return Uint32Array.from(hashes);
}
