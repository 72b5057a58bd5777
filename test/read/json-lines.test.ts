import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { InputError } from '../../src/model/errors.ts';
import { inShort, readFileOf } from '../support/read-inputs.ts';

const line = (values: unknown) => `${JSON.stringify(values)}\n`;
const short = async (content: string | Uint8Array, options = {}) =>
  inShort(await readFileOf('news.jsonl', content, options));

describe('an object a line is an article', () => {
  it('with all that is known of it', async () => {
    const [article] = await readFileOf(
      'news.ndjson',
      line({
        id: 'a-1',
        text: 'He said so.',
        title: 'Bridge',
        date: '2024-03-05',
        author: ['Jane Roe', { name: 'Ann Poe' }],
        source: 'The Gazette',
        url: 'https://example.org/a',
        tags: [1],
      }),
    );
    expect(article).toMatchObject({
      id: 'a-1',
      text: 'He said so.',
      metadata: {
        title: 'Bridge',
        date: '2024-03-05',
        byline: 'Jane Roe, Ann Poe',
        publisher: 'The Gazette',
        url: 'https://example.org/a',
      },
      path: expect.stringMatching(/news\.ndjson:1$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      warnings: [],
    });
  });

  it('also with its metadata in an object of their own', async () => {
    const [article] = await readFileOf(
      'a.jsonl',
      line({
        id: 1,
        text: 'He said so.',
        metadata: { title: 'Bridge', date: '2024-01-01' },
        date: '2024-01-02',
      }),
    );
    expect(article).toMatchObject({ id: '1', metadata: { title: 'Bridge', date: '2024-01-02' } });
  });

  it('in the order of the lines; empty lines and a missing last line feed do no harm', async () => {
    expect(
      await short(`\n${line({ id: 'b', text: 'B.' })}\r\n  \n${line({ id: 'a', text: 'A.' }).trim()}`),
    ).toEqual(['b: B.', 'a: A.']);
  });

  it('without an id has its file and line as id', async () => {
    expect(await short(`${line({ text: 'A.' })}\n${line({ text: 'B.', id: ' ' })}`)).toEqual([
      'news/1: A.',
      'news/3: B.',
    ]);
  });

  it('may have other keys than the one before it; what is guessed is told once', async () => {
    const told: string[] = [];
    const content = line({ text: 'A.' }) + line({ id: 'b', body: 'B.' }) + line({ guid: 'c', text: 'C.' });
    expect(await short(content, { onGuess: (sentence: string) => told.push(sentence) })).toEqual([
      'news/1: A.',
      'b: B.',
      'c: C.',
    ]);
    expect(told).toHaveLength(1);
  });

  it('keeps line breaks, and characters that some readers take for the end of a line', async () => {
    const text = 'One.\r\n\nTwo.\u2028Three.\u0085Four.';
    expect(await short(line({ id: 'a', text }))).toEqual([`a: ${text}`]);
  });
});

describe('encodings', () => {
  const content = line({ id: 'é', text: '“Ça va,” she said.' }) + line({ id: '2', text: 'No — he said.' });
  it.each([
    ['UTF-8 with a byte order mark', iconv.encode(content, 'utf8', { addBOM: true })],
    ['UTF-16LE with a byte order mark', iconv.encode(content, 'utf16-le', { addBOM: true })],
    ['UTF-16BE with a byte order mark', iconv.encode(content, 'utf16-be', { addBOM: true })],
    ['UTF-16LE without one', iconv.encode(content, 'utf16-le', { addBOM: false })],
    ['windows-1252', iconv.encode(content, 'windows-1252')],
  ])('%s', async (_, bytes) => {
    expect(await short(bytes)).toEqual(['é: “Ça va,” she said.', '2: No — he said.']);
  });

  it('a line that is no UTF-8 is said, with its number in the file', async () => {
    const bytes = Buffer.concat([
      Buffer.from(line({ id: '1', text: 'Yes.' })),
      iconv.encode(content, 'windows-1252'),
    ]);
    const [first, second] = await readFileOf('a.jsonl', bytes);
    expect(first).toMatchObject({ warnings: [] });
    expect(second).toMatchObject({ warnings: [expect.stringMatching(/^Line 2 is not valid UTF-8/)] });
  });

  it('half a character in a text becomes U+FFFD and is said', async () => {
    const [article] = await readFileOf('a.jsonl', '{"id":"a","text":"He said \\ud83d so."}');
    expect(article).toMatchObject({
      text: 'He said \uFFFD so.',
      warnings: [expect.stringContaining('U+FFFD')],
    });
  });
});

describe('a bad line is an error row with its number, and the file goes on', () => {
  it.each([
    ['no JSON', 'He said so.', 'not-json'],
    ['cut off JSON', '{"id":"x","text":"He sa', 'not-json'],
    ['no object', '["He said so."]', 'not-json'],
    ['null', 'null', 'not-json'],
    ['no text', '{"id":"x"}', 'no-column'],
    ['a text that is no string', '{"id":"x","text":["He said so."]}', 'no-text'],
    ['a text that is null', '{"id":"x","text":null}', 'no-text'],
    ['white space for a text', '{"id":"x","text":" \\n "}', 'empty'],
    ['brackets without end', '['.repeat(200_000), 'not-json'],
  ])('%s', async (_, bad, code) => {
    const good = line({ id: 'a', text: 'A.' });
    expect(await short(`${good}${bad}\n${line({ id: 'b', text: 'B.' })}`)).toEqual([
      'a: A.',
      `${code} line 2`,
      'b: B.',
    ]);
  });

  it('also the first one', async () => {
    expect(await short(`{"note":"an export"}\n${line({ id: 'a', text: 'A.' })}`)).toEqual([
      'no-column line 1',
      'a: A.',
    ]);
  });

  it('a second article with an id that is taken', async () => {
    const outcomes = await readFileOf(
      'a.jsonl',
      line({ id: 'x', text: 'A.' }) + line({ id: 'x', text: 'B.' }),
    );
    expect(inShort(outcomes)).toEqual(['x: A.', 'duplicate-id line 2']);
    expect((outcomes[1] as InputError).message).toMatch(/same id as line 1 of .*a\.jsonl \("x"\)/);
  });

  it('each message is one line that begins with the file', async () => {
    for (const outcome of await readFileOf('a.jsonl', 'x\ny\n{"id":1}\n'))
      expect((outcome as InputError).message).toMatch(/^\S*a\.jsonl has [^\n]+$/);
  });
});

describe('a file that is something else', () => {
  it('JSON laid out over many lines is told at once, with a remedy', async () => {
    const outcomes = await readFileOf('a.jsonl', JSON.stringify([{ id: 'a', text: 'A.' }], null, 2));
    expect(inShort(outcomes)).toEqual(['not-json line 1']);
    expect((outcomes[0] as InputError).message).toContain('jq');
  });

  it('is given up after a thousand lines without an article', async () => {
    expect(await short('He said so.\n'.repeat(5000))).toHaveLength(1001);
  });

  it('is an error without lines', async () => {
    expect(await short('')).toEqual(['empty']);
    expect(await short('\n\n')).toEqual(['empty']);
  });
});

describe('a line longer than an article may be', () => {
  it('is passed over, and the file goes on', async () => {
    const content =
      line({ id: 'a', text: 'A.' }) +
      line({ id: 'b', text: 'x'.repeat(5000) }) +
      line({ id: 'c', text: 'C.' });
    expect(await short(content, { maximumBytes: 1000 })).toEqual(['a: A.', 'too-large line 2', 'c: C.']);
  });
});
