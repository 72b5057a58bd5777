import { utf16Of } from './decode.ts';
import { iconv } from './late.ts';

/** UTF-16 as UTF-8, told by the file's first piece; all else as it is. */
export async function* inUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = utf16Of(chunk);
      decoder = encoding ? iconv().getDecoder(encoding) : null;
    }
    yield decoder ? Buffer.from(decoder.write(chunk)) : chunk;
  }
  const rest = decoder?.end();
  if (rest) yield Buffer.from(rest);
}
