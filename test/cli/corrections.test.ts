import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, sharedFolderOf } from '../support/folders.ts';
import { inProcess } from './in-process.ts';

type Row = Record<string, string>;

const articles = {
  'a.txt':
    '“The quay is sound,” Mayor Jane Roe said on Monday in Leeds.\n\nJames Penn, a diver, said it was not. “It leaks,” Penn said.\n\nThe chamber declined to comment.\n',
  'b.txt': '“Pay us,” Jim Penn said in York. Two officials said nobody would.\n',
};

const rows = (out: string, table: string): Row[] =>
  parse(readFileSync(join(out, `${table}.csv`)), { columns: true, bom: true });
const column = (out: string, table: string, name: string) => rows(out, table).map(row => row[name]!);

const run = (input: string, out: string, ...options: string[]) =>
  inProcess(['run', input, '--pipeline', 'news-rules', '--out', out, '--quiet', ...options]);
const derive = (folder: string, out: string, ...options: string[]) =>
  inProcess(['export', folder, '--out', out, '--quiet', ...options]);

/** A run without corrections, and a file of corrections for it. */
function uncorrected(lines: readonly string[]) {
  const before = folderOf();
  cpSync(extracted, before, { recursive: true });
  const file = join(folderOf(), 'corrections.csv');
  writeFileSync(file, ['article_id,layer,name,action,value', ...lines, ''].join('\n'));
  return { before, out: folderOf(), file };
}

/** A run without corrections, and one with them. */
async function corrected(lines: readonly string[]) {
  const { before, out, file } = uncorrected(lines);
  const ended = await run(input, out, '--corrections', file);
  return { ...ended, input, before, out, file };
}

const input = sharedFolderOf(articles);
/** What a run of the articles wrote. */
const extracted = sharedFolderOf();
beforeAll(() => run(input, extracted));

describe('--corrections', () => {
  it.each<[string, string, (out: string) => unknown, unknown, unknown]>([
    [
      'merges people',
      'a,person,James Penn,merge,Jane Roe',
      out => column(out, 'people', 'name'),
      ['Jane Roe', 'James Penn', 'Jim Penn'],
      ['Jane Roe', 'Jim Penn'],
    ],
    [
      'splits a person',
      'a,person,James Penn,split,Penn',
      out => column(out, 'people', 'name'),
      ['Jane Roe', 'James Penn', 'Jim Penn'],
      ['Jane Roe', 'James Penn', 'Penn', 'Jim Penn'],
    ],
    [
      'renames a person in all articles, also over the run',
      ',person,Jim Penn,rename,James Penn',
      out => column(out, 'people_all', 'name'),
      ['James Penn', 'Jane Roe', 'Jim Penn'],
      ['James Penn', 'Jane Roe'],
    ],
    [
      'drops a person',
      ',person,Jane Roe,drop,',
      out => [column(out, 'people', 'name'), column(out, 'roles', 'name')],
      [
        ['Jane Roe', 'James Penn', 'Jim Penn'],
        ['Jane Roe', 'James Penn'],
      ],
      [['James Penn', 'Jim Penn'], ['James Penn']],
    ],
    [
      'drops a place',
      ',place,Leeds,drop,',
      out => [column(out, 'places', 'name'), column(out, 'places_all', 'name').length],
      [['Leeds', 'York'], 2],
      [['York'], 1],
    ],
    [
      'sets the kind of a source, and with it who is anonymous',
      'b,source,two officials,kind,spokesperson',
      out => rows(out, 'articles').map(row => row['anonymous_sources']),
      ['0', '1'],
      ['0', '0'],
    ],
  ])('%s', async (_, line, read, was, is) => {
    const { before, out, file } = uncorrected([line]);
    const { code, stderr } = await derive(before, out, '--format', 'csv', '--corrections', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read(before)).toEqual(was);
    expect(read(out)).toEqual(is);
  });

  it('changes records and tables alike and leaves the journal as extracted', async () => {
    const { before, out } = await corrected([',person,Jane Roe,rename,Jane A. Roe']);
    const journal = (folder: string) => readFileSync(join(folder, 'articles.jsonl'), 'utf8');
    expect(journal(out)).toBe(journal(before));
    const record = JSON.parse(readFileSync(join(out, 'articles/a.json'), 'utf8'));
    expect(record.people[0].name).toBe('Jane A. Roe');
    expect(column(out, 'attributions', 'person')).toContain('Jane A. Roe');
  });

  it('is applied at every run and export, and no longer when it is not named', async () => {
    const { before, out, file } = await corrected([',person,Jane Roe,rename,Jane A. Roe']);
    await run(input, out, '--corrections', file, '--resume');
    expect(column(out, 'people', 'name')).toContain('Jane A. Roe');
    await derive(out, out, '--format', 'csv');
    expect(column(out, 'people', 'name')).toEqual(column(before, 'people', 'name'));
    await derive(out, out, '--format', 'csv', '--corrections', file);
    expect(column(out, 'people', 'name')).toContain('Jane A. Roe');
  });

  it.each(['run', 'export'])('%s says which lines fit nothing any more, and goes on', async command => {
    const { before, out, file } = uncorrected([',person,Jane Roe,drop,', 'a,person,Nobody Here,drop,']);
    const ended =
      command === 'run'
        ? await run(input, out, '--corrections', file)
        : await derive(before, out, '--format', 'csv', '--corrections', file);
    expect(ended).toEqual({
      code: 0,
      stdout: '',
      stderr: `whosaid: ${file}, line 3: "Nobody Here" fits nothing any more; the article or what is found in it has changed\n`,
    });
    expect(column(out, 'people', 'name')).not.toContain('Jane Roe');
  });

  it.each([
    ['a file that is not there', null, 'cannot be read'],
    [
      'a line that is wrong',
      'article_id,layer,name,action,value\n,dog,Rex,drop,\n',
      'line 2: there is no layer',
    ],
  ])('refuses %s before anything is extracted', async (_, content, message) => {
    const file = join(folderOf(content === null ? {} : { 'c.csv': content }), 'c.csv');
    const out = join(folderOf(), 'out');
    const { code, stderr } = await run(input, out, '--corrections', file);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it.each(['plain', 'excel'])('takes %s people.csv, edited, and the next run shows it', async dialect => {
    const out = folderOf();
    await derive(extracted, out, '--format', 'csv', '--csv', dialect);
    const people = rows(out, 'people').map(row =>
      row['name'] === 'Jim Penn' ? { ...row, name: 'James Penn' } : row,
    );
    const file = join(folderOf(), 'people.csv');
    const excel = dialect === 'excel';
    writeFileSync(
      file,
      stringify(people, { header: true, bom: excel, record_delimiter: excel ? '\r\n' : '\n' }),
    );
    const ended = await run(input, out, '--corrections', file, '--force');
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(rows(out, 'people_all').find(row => row['name'] === 'James Penn')).toMatchObject({
      articles: '2',
      attributions: '3',
    });
  });
});
