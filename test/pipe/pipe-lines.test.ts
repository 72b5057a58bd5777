import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onThisThread } from '../../src/batch/extract.ts';
import { type PipeOptions, pipeLines } from '../../src/pipe/index.ts';
import { faultOfRecord } from '../../src/read/check-record.ts';
import { failingPipeline } from '../batch/fake-pipeline.ts';
import { root } from '../support/source-files.ts';

const { extract } = onThisThread(failingPipeline);
const isError = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(`${root}schema/error.schema.json`, 'utf8')),
);

async function* bytes(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** What comes out, parsed; checked to be whole lines of a record or an error record each. */
async function pipe(input: PipeOptions['input'], options: Partial<PipeOptions> = {}) {
  const found: Record<string, unknown>[] = [];
  for await (const line of pipeLines({ input, extract, jobs: 2, ...options })) {
    expect(line).toMatch(/^[^\n\u0085\u2028\u2029]+\n$/);
    const value = JSON.parse(line);
    if (!isError(value)) expect(faultOfRecord(value)).toBeNull();
    found.push(value);
  }
  return found;
}

describe('a pipe', () => {
  it('gives a record for each line, in order, with what the line says of the article', async () => {
    const lines = [
      {
        id: 'b',
        text: 'Two.',
        title: 'Rain',
        author: 'Lena Brandt',
        published: '7 July 2031',
        path: 'x/b.txt',
      },
      { id: 7, text: 'One\u2028line.', metadata: { url: 'https://example.org/a', date: 'soon' } },
    ];
    expect(await pipe(bytes(lines.map(line => `${JSON.stringify(line)}\n`).join('')))).toMatchObject([
      {
        id: 'b',
        metadata: { title: 'Rain', byline: 'Lena Brandt', date: '2031-07-07' },
        provenance: { path: 'x/b.txt' },
      },
      {
        id: '7',
        text: 'One\u2028line.',
        metadata: { url: 'https://example.org/a' },
        warnings: [`The line's date "soon" is no date that can be read; write 2023-07-31.`],
      },
    ]);
  });

  it.each([
    ['not JSON', '{"id": "a", "te', 'not-json', null],
    ['no object', '["a", "text"]', 'not-json', null],
    ['no id', '{"text": "Rain."}', 'no-id', null],
    ['an empty id', '{"id": " ", "text": "Rain."}', 'no-id', null],
    ['no text', '{"id": "a", "body": "Rain."}', 'no-text', 'a'],
    ['a text that is none', '{"id": "a", "text": 7}', 'no-text', 'a'],
    ['a text without words', '{"id": "a", "text": " \\u200b\\n"}', 'empty', 'a'],
    ['an article that cannot be extracted', '{"id": "a", "text": "explode"}', 'extract-failed', 'a'],
  ])('tells %s with its line, and goes on', async (_, line, code, id) => {
    const [before, error, after] = await pipe(
      bytes(`{"id":"x","text":"X."}\n\n${line}\n{"id":"y","text":"Y."}`),
    );
    expect(before).toMatchObject({ id: 'x' });
    expect(error).toMatchObject({ schema: 'whosaid/error@1', line: 3, code, id, path: 'standard input' });
    expect(after).toMatchObject({ id: 'y' });
  });

  it('tells bytes that are no UTF-8, and lines above the bound', async () => {
    const broken = Buffer.from('{"id":"a","text":"caf\xe9"}\n', 'latin1');
    const long = `{"id":"a","text":"${'long '.repeat(50)}"}\n`;
    const found = await pipe(bytes(broken, long, '{"id":"y","text":"Y."}\n'), { longest: 100 });
    expect(found.map(({ code, id }) => code ?? id)).toEqual(['not-utf8', 'too-large', 'y']);
  });

  it('takes a byte order mark before the first line, CRLF, and half a surrogate pair', async () => {
    const found = await pipe(bytes('\uFEFF{"id":"a","text":"A."}\r\n{"id":"b","text":"B \\ud83d."}\r\n'));
    expect(found).toMatchObject([{ text: 'A.' }, { text: 'B \uFFFD.' }]);
  });

  it('gives one line for each line that is not blank, whatever stands on it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json())), async lines => {
        const filled = lines.filter(line => /[^\t-\r ]/.test(line.replaceAll('\n', '')));
        const input = bytes(filled.map(line => `${line.replaceAll('\n', '')}\n`).join('\n'));
        expect(await pipe(input)).toHaveLength(filled.length);
      }),
    );
  });

  it('reads no further than its window while nobody takes the lines', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.from(`{"id":"${++read}","text":"Rain."}\n`);
    }
    const lines = pipeLines({ input: endless(), extract, jobs: 3 });
    for (let taken = 1; taken <= 40; taken++) {
      await lines.next();
      expect(read - taken).toBeLessThanOrEqual(2 * 3 + 1);
    }
    await lines.return(undefined);
  });

  it('makes ids good as paths', async () => {
    const ids = ['../../etc/passwd', 'a\\u0000b', 'x'.repeat(400)];
    const found = await pipe(bytes(ids.map(id => `{"id":"${id}","text":"Rain."}\n`).join('')));
    expect(found.map(({ id }) => id)).toEqual([
      '_/_/etc/passwd',
      'a_b',
      expect.stringMatching(/^x{280}~\w{16}$/),
    ]);
  });

  it('throws what the input throws, after the lines that came before', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"a","text":"A."}\n');
      throw new Error('the cable is cut');
    }
    await expect(pipe(breaking())).rejects.toThrow('the cable is cut');
  });
});
