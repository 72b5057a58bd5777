import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { inShort, readFileOf } from '../support/read-inputs.ts';

const short = async (content: string | Uint8Array, options = {}) =>
  inShort(await readFileOf('news.csv', content, options));

describe('a row is an article', () => {
  it('with all that is known of it, and line breaks and quotation marks in its text', async () => {
    const [article] = await readFileOf(
      'news.csv',
      'id,date,headline,byline,text,section\r\na-1,2024-03-05,Bridge,Jane Roe,"“Safe,” he said.\r\n\r\nShe said ""no"".",city\r\n',
    );
    expect(article).toMatchObject({
      id: 'a-1',
      text: '“Safe,” he said.\r\n\r\nShe said "no".',
      metadata: { date: '2024-03-05', title: 'Bridge', byline: 'Jane Roe' },
      path: expect.stringMatching(/news\.csv:2$/),
      warnings: [],
    });
  });

  it.each([',', ';', '\t', '|'])('whatever separates the columns: %j', async mark => {
    const rows = [
      ['id', 'text', 'date'],
      ['1', `"So${mark} he said."`, '2024-01-01'],
    ];
    expect(await short(rows.map(row => row.join(mark)).join('\n'))).toEqual([`1: So${mark} he said.`]);
  });

  it('has the line on which it begins as id where there is none', async () => {
    expect(await short('text\n"A.\nB."\n\nC.\n')).toEqual(['news/2: A.\nB.', 'news/5: C.']);
  });

  it('may leave out its last columns, and may hold marks in an unquoted column', async () => {
    expect(await short('id,text,date\n1,A 6" pipe he said\n')).toEqual(['1: A 6" pipe he said']);
  });

  it.each([
    ['UTF-8 with a byte order mark', { addBOM: true }, 'utf8'],
    ['UTF-16LE, as spreadsheets write it', { addBOM: true }, 'utf16-le'],
    ['windows-1252', {}, 'windows-1252'],
  ] as const)('%s', async (_, options, encoding) => {
    const bytes = iconv.encode('id\ttext\n1\t“Ça va,” she said.\n', encoding, options);
    expect(inShort(await readFileOf('a.tsv', bytes))).toEqual(['1: “Ça va,” she said.']);
  });

  it('any table that is written by the rules is read as it was', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ', 'é', '\\') });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async cells => {
        const texts = cells.map(text => `x${text}y`);
        const table = stringify([['id', 'text', 'z'], ...texts.map((text, i) => [`${i}`, text, 'end'])], {
          quoted: true,
        });
        expect(await short(table)).toEqual(texts.map((text, i) => `${i}: ${text}`));
      }),
      { numRuns: 50 },
    );
  });
});

describe('columns', () => {
  it('are those that the user names', async () => {
    const table = 'a,b,c,text\n1,He said so.,2024-03-05,no\n';
    const [article] = await readFileOf('news.csv', table, { columns: { text: 'b', id: 'a', date: 'c' } });
    expect(article).toMatchObject({ id: '1', text: 'He said so.', metadata: { date: '2024-03-05' } });
  });

  it.each([
    ['id,text,date', []],
    ['ID,Text,Date', []],
    ['article_id,Body,pub-date', ['id is "article_id"', 'text is "Body"', 'date is "pub-date"']],
    ['url,full text,published', ['text is "full text"', 'there is no id', 'date is "published"']],
  ])('of %s are guessed, and what was guessed is said', async (header, guesses) => {
    const told: string[] = [];
    const outcomes = await readFileOf('news.csv', `${header}\n7,He said so.,2024-03-05\n`, {
      onGuess: (sentence: string) => told.push(sentence),
    });
    expect(outcomes[0]).toMatchObject({ text: 'He said so.', metadata: { date: '2024-03-05' } });
    for (const guess of guesses) expect(told.join()).toContain(guess);
    expect(told).toHaveLength(guesses.length > 0 ? 1 : 0);
  });

  it('that the user names and that are not there are an error with those that are', async () => {
    const [error] = await readFileOf('news.csv', 'id,text\n1,A.\n', { columns: { date: 'day' } });
    expect(error).toMatchObject({ code: 'no-column', line: 1 });
    expect((error as InputError).message).toMatch(/no column "day" \(it has "id", "text"\); .*--date-column/);
  });

  it('of which none looks like a text are an error that says how to name one', async () => {
    const [error] = await readFileOf('news.csv', 'a,b\n1,A.\n');
    expect((error as InputError).message).toContain('--text-column');
  });

  it('a date that is none is a warning', async () => {
    const [article] = await readFileOf('a.csv', 'id,text,date\n1,A.,7/8/2024\n');
    expect(article).toMatchObject({ metadata: {}, warnings: [expect.stringContaining('"7/8/2024"')] });
  });
});

describe('quotation marks that do not balance', () => {
  const good = (id: number) => `${id},"He said ${id}.",x\n`;
  it.each([
    ['in a last row', `id,text,z\n${good(1)}2,"He said so,x\n`, ['1: He said 1.', 'not-a-row line 3']],
    [
      'in a row before rows without any',
      `id,text,z\n1,"He said so,x\n2,Two.,x\n3,Three.,x\n`,
      ['not-a-row line 2', '2: Two.', '3: Three.'],
    ],
    [
      'in a row before rows with some',
      `id,text,z\n1,"He said so,x\n${good(2)}${good(3)}`,
      ['not-a-row line 2', '2: He said 2.', '3: He said 3.'],
    ],
    [
      'in a text of many lines, whose lines are no rows',
      `id,text,z\n1,"He said\n"so", she, and, he\nand left\n",x\n${good(2)}`,
      ['not-a-row line 2', '2: He said 2.'],
    ],
  ])('%s cost that row, and the table goes on', async (_, table, expected) => {
    expect(await short(table)).toEqual(expected);
  });

  it('in the header are an error of the file', async () => {
    expect(await short(`id,"text\n${good(1)}`)).toEqual(['not-a-row line 1']);
  });

  it('cost no more than twice the reading where every row has one', async () => {
    const outcomes = await short(`id,text\n${'1,"a\n2,b\n'.repeat(8_000)}`);
    expect(outcomes.length).toBeGreaterThan(1);
    expect(outcomes.length).toBeLessThanOrEqual(16_001);
  });

  it('hold no more in memory than an article may have', async () => {
    const table = `id,text\n1,"open\n${'2,even lines that go on and on\n'.repeat(200)}`;
    const outcomes = await short(table, { maximumBytes: 1000 });
    expect(outcomes[0]).toBe('not-a-row line 2');
    expect(outcomes[1]).toBe('2: even lines that go on and on');
  });
});

it.each([
  ['more columns than the header', 'id,text\n1,A, he said,x\n2,B.\n', ['not-a-row line 2', '2: B.']],
  ['no text', 'id,text\n1,\n2,B.\n', ['empty line 2', '2: B.']],
  ['no text column', 'id,date,text\n1,2024-01-01\n2,,B.\n', ['no-text line 2', '2: B.']],
  ['a line that is too long', `id,text\n1,${'x'.repeat(2000)}\n2,B.\n`, ['not-a-row line 2', '2: B.']],
])('a row with %s is an error row, and the table goes on', async (_, table, expected) => {
  expect(await short(table, { maximumBytes: 1000 })).toEqual(expected);
});

it('a table without rows is empty', async () => {
  expect(await short('')).toEqual(['empty']);
  expect(await short('id,text\n')).toEqual([]);
});

it('any bytes are read, or refused with a reason', async () => {
  const piece = fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r\n',
    'a',
    ';',
    '\t',
    '\\',
    '\0',
    'é',
    'id,text\n',
    '1,"a"\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async pieces => {
      for (const outcome of await readFileOf('a.csv', pieces.join('')))
        expect('text' in outcome || outcome instanceof InputError).toBe(true);
    }),
    { numRuns: 60 },
  );
});
