import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from '../../src/read/lines.ts';

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function cut(text: string, size = 3, longest = 1000): Promise<(string | null)[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(chunksOf(text, size), longest)) lines.push(line);
  expect(lines.map(line => line.number)).toEqual(lines.map((_, i) => i + 1));
  return lines.map(line => line.bytes?.toString() ?? null);
}

describe('lines of a stream', () => {
  it.each([
    ['nothing', '', []],
    ['a last line without its line feed', 'one\ntwo', ['one', 'two']],
    ['a last line with it', 'one\ntwo\n', ['one', 'two']],
    ['empty lines', '\n\none\n\n', ['', '', 'one', '']],
    ['other breaks are content', 'a\rb\u2028c\u2029d\u0085e\vf\n', ['a\rb\u2028c\u2029d\u0085e\vf']],
  ])('%s', async (_, text, lines) => {
    expect(await cut(text)).toEqual(lines);
  });

  it('are the same however the stream is chunked', async () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\n', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const wellFormed = lines.map(text => Buffer.from(text).toString());
        expect(await cut(lines.map(text => `${text}\n`).join(''), size)).toEqual(wellFormed);
      }),
    );
  });

  it('above the bound are told without being kept, and those after them are whole', async () => {
    expect(await cut(`short\n${'long '.repeat(9)}\nshort\n${'x'.repeat(10)}`, 3, 10)).toEqual([
      'short',
      null,
      'short',
      'x'.repeat(10),
    ]);
  });
});
