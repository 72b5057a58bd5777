/** Bytes that mean something to one format or another. */
const telling = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '{',
  '}',
  '[',
  '\\',
  '\\u0000',
  '\\ud800',
  ':',
  '<',
  '>',
  '</div>',
  '<div>'.repeat(300),
  '<!--',
  '&',
  '\0',
  '---\n',
  'PK\x03\x04',
  '\x1f\x8b\x08',
].map(text => Buffer.from(text, 'latin1'));
const encodings = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xc3],
  [0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0x7f, 0xff, 0xff, 0xff],
].map(bytes => Buffer.from(bytes));

/** Ways to spoil a file, by name: `(bytes, random, other file) => bytes`. */
export const byteMutations = {
  flip: (bytes, random) => overwritten(bytes, random, at => Buffer.of(bytes[at] ^ (1 << random.below(8)))),
  set: (bytes, random) => overwritten(bytes, random, () => Buffer.of(random.below(256))),
  overwrite: (bytes, random) => overwritten(bytes, random, () => random.pick([...telling, ...encodings])),
  delete: (bytes, random) => replaced(bytes, random, Buffer.alloc(0)),
  insert: (bytes, random) => replaced(bytes, random, random.pick([...telling, ...encodings]), 0),
  noise: (bytes, random) =>
    replaced(bytes, random, Buffer.from(Array.from({ length: random.small(500) }, () => random.below(256)))),
  duplicate(bytes, random) {
    const [start, end] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  repeat(bytes, random) {
    const [start, end] = range(bytes, random, 100);
    const piece = bytes.subarray(start, end);
    return Buffer.concat([
      bytes.subarray(0, end),
      ...Array(random.small(2000)).fill(piece),
      bytes.subarray(end),
    ]);
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  behead: (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  cross: (bytes, random, other) =>
    Buffer.concat([
      bytes.subarray(0, random.below(bytes.length + 1)),
      other.subarray(random.below(other.length + 1)),
    ]),
  asUtf16: bytes => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  asLatin1: bytes => Buffer.from(bytes.toString('utf8'), 'latin1'),
};

/** Some mutations of a file, one upon the other, and what they were. */
export function mutateBytes(bytes, random, other) {
  const names = Array.from({ length: random.small(8) - 1 }, () => random.pick(Object.keys(byteMutations)));
  let mutated = bytes;
  for (const name of names) mutated = byteMutations[name](mutated, random, other);
  return { bytes: mutated, names };
}

function range(bytes, random, bound = bytes.length) {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random.small(Math.max(1, bound)))];
}

function replaced(bytes, random, by, bound) {
  const [start, end] =
    bound === 0 ? Array(2).fill(random.below(bytes.length + 1)) : range(bytes, random, bound);
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);
}

function overwritten(bytes, random, make) {
  if (bytes.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  for (let i = random.small(20); i > 0; i--) {
    const at = random.below(copy.length);
    make(at).copy(copy, at);
  }
  return copy;
}
