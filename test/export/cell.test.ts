import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/export/csv/cell.ts';
import { list } from '../../src/export/tables/list.ts';
import { anyText } from './any-text.ts';
import { exportTo, newFolder, readTable } from './run-exporter.ts';
import { seaWall } from './sample.ts';

const text = { name: 'text', type: 'string', description: '' } as const;
const verbatim = { ...text, verbatim: true };

describe('text that a spreadsheet might run', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1 from the bench', "'+1 from the bench"],
    ['- he said', "'- he said"],
    ['@handle', "'@handle"],
    ['  =1+1', "'=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\u0000=1+1', "'=1+1"],
    ['＝1', "'＝1"],
    ["'=1+1", "''=1+1"],
  ])('has a single quote before it: %j', (cell, written) => {
    expect(csvCell(cell, text)).toBe(written);
  });

  it.each([
    ['\tTab', "'\tTab"],
    ['\rReturn', "'\rReturn"],
    [' =1', "' =1"],
  ])('has one in keys and paths too, whose white space is kept: %j', (cell, written) => {
    expect(csvCell(cell, verbatim)).toBe(written);
  });

  it.each(['a = b', '— he said', '–5 degrees', "'Tis late", '“=1”', '5-4', '#1', ''])(
    'is not any text: %j',
    cell => {
      expect(csvCell(cell, text)).toBe(cell === '' ? null : cell);
    },
  );

  it('is never a number', () => {
    expect(csvCell(-41.25, { ...text, type: 'number' })).toBe(-41.25);
  });
});

describe('white space', () => {
  it('is folded to one space in text', () => {
    expect(csvCell(' made of\r\n\tsand\u2028now\u0000 ', text)).toBe('made of sand now');
  });

  it('is kept in keys', () => {
    expect(csvCell('two  spaces', verbatim)).toBe('two  spaces');
  });
});

describe('a list', () => {
  it.each([
    [['a', 'b'], 'a | b'],
    [['a | b', 'c'], 'a ¦ b | c'],
    [[' a\nb ', ''], 'a b'],
    [[], null],
    [['  '], null],
  ])('of %j is %j', (items, cell) => {
    expect(list(items)).toBe(cell);
  });
});

/** What the description of the data package says: white space folded, one `'` before formulas. */
const plain = (words: string) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const unguard = (cell: string) =>
  /^''*(?:[\t\r]|['\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell;

describe('any text', () => {
  const words = anyText.filter(text => text !== '');

  it('comes back from the CSV, folded', async () => {
    const out = await newFolder();
    await fc.assert(
      fc.asyncProperty(words, words, words, async (id, title, content) => {
        const span = { start: 0, end: 1, text: content };
        const attributions = [{ ...seaWall.attributions[0]!, content: [span, span], mention: span }];
        await exportTo(out, 'csv', [{ ...seaWall, id, metadata: { title }, attributions }]);

        const [article] = await readTable(out, 'articles');
        expect(unguard(article!['article_id']!)).toBe(id);
        expect(unguard(article!['title']!)).toBe(plain(title));

        const [row] = await readTable(out, 'attributions');
        expect(unguard(row!['source']!)).toBe(plain(content));
        const pieces = unguard(row!['content']!).split(' | ');
        const piece = plain(content).replaceAll('|', '¦');
        expect(pieces).toEqual(piece === '' ? [''] : [piece, piece]);
      }),
      { numRuns: 40 },
    );
  });

  it('never begins a cell as a formula does', () => {
    fc.assert(
      fc.property(words, cell => {
        for (const column of [text, verbatim]) {
          expect(String(csvCell(cell, column))).not.toMatch(/^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@])/u);
        }
      }),
    );
  });
});
