import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** Ways to put articles into files, by ending: `(texts) => bytes`. */
export const packings = {
  '.txt': ([text]) => Buffer.from(text),
  '.md': ([text]) => Buffer.from(`---\ntitle: "${text.slice(0, 40)}"\ndate: 2023-05-03\n---\n\n${text}`),
  '.html': ([text]) => Buffer.from(page(text)),
  '.jsonl': texts =>
    Buffer.from(texts.map((text, i) => `${JSON.stringify({ id: text.slice(0, i), text })}\n`).join('')),
  '.csv': texts =>
    Buffer.from(
      `id,date,text\n${texts.map((text, i) => `${i},3 May 2023,"${text.replaceAll('"', '""')}"\n`).join('')}`,
    ),
  '.tsv': texts => Buffer.from(`text\tid\r\n${texts.map((text, i) => `${text}\t${i}\r\n`).join('')}`),
  '.txt.gz': ([text]) => gzipSync(text),
  '.zip': texts => zipOf(texts.map((text, i) => ({ name: `${text.slice(0, i)}${i}.txt`, content: text }))),
};

function page(text) {
  const paragraphs = text.split(/\n\s*\n/).map(paragraph => `<p>${paragraph}</p>`);
  return `<!doctype html><html><head><title>${text.slice(0, 30)}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text.slice(0, 50) })}</script></head><body><nav><a href="/">Home</a></nav><article>${paragraphs.join('\n')}</article></body></html>`;
}

/** A packed file's content, mutated and packed again, so that what is inside is reached. */
export function gzipped(bytes) {
  return gzipSync(bytes);
}

/** A zip of these files, whose names may be anything. */
export function zipOf(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, content } of files) {
    const [plain, nameBytes] = [Buffer.from(content), Buffer.from(name)];
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    for (const [at, value] of [
      [0, 20],
      [2, 0x800],
      [4, 8],
      [22, nameBytes.length],
    ])
      common.writeUInt16LE(value, at);
    for (const [at, value] of [
      [10, crc32(plain)],
      [14, packed.length],
      [18, plain.length],
    ])
      common.writeUInt32LE(value, at);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, nameBytes);
    const local = [Buffer.from('PK\x03\x04'), common, nameBytes, packed];
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  for (const at of [8, 10]) end.writeUInt16LE(files.length, at);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
