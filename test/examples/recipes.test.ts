import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, root } from '../support/source-files.ts';

const duckdb = process.env['WHOSAID_DUCKDB'] ?? '@duckdb/node-api';

/** Runs SQL in DuckDB and prints the rows. */
const duckdbProgram = `
const { DuckDBInstance } = require(${JSON.stringify(duckdb)});
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(process.argv[1]);
  console.log(reader.getRows().map(row => row.join(' ')).join('\\n'));
})();`;

/** What runs a recipe: a program that fails where the tool is not there, and the command that takes the recipe. */
const tools: Readonly<Record<string, readonly [probe: readonly string[], command: readonly string[]]>> = {
  pandas: [
    ['/usr/bin/python3', '-c', 'import pandas'],
    ['/usr/bin/python3', '-c'],
  ],
  r: [
    ['Rscript', '--version'],
    ['Rscript', '-e'],
  ],
  csvkit: [
    ['csvstat', '--version'],
    ['bash', '-ec'],
  ],
  sqlite3: [
    ['sqlite3', '--version'],
    ['bash', '-ec'],
  ],
  libreoffice: [
    ['soffice', '--version'],
    ['bash', '-ec'],
  ],
  duckdb: [
    [process.execPath, '-e', `require(${JSON.stringify(duckdb)})`],
    [process.execPath, '-e', duckdbProgram],
  ],
};

const recipes = [...read('docs/recipes.md').matchAll(/^<!-- run: (\w+) -->\n```\w+\n([\s\S]*?)\n```/gm)].map(
  ([, tool, code]) => ({ tool: tool!, code: code!, isThere: isThere(tool!) }),
);

function isThere(tool: string): boolean {
  const [[program, ...args]] = tools[tool] as [[string, ...string[]], unknown];
  const there = spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
  if (!there) process.stderr.write(`SKIPPED: the recipe for ${tool}, which is not on this machine\n`);
  return there;
}

describe('the recipes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  let anonymous = 0;

  beforeAll(() => {
    const args = ['run', 'fixtures/articles', '--out', join(folder, 'output'), '--quiet'];
    execFileSync(process.execPath, ['dist/cli/main.js', ...args, '--format', 'csv,sqlite,xlsx,parquet'], {
      cwd: root,
    });
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'output/attributions.csv')), {
      columns: true,
    });
    anonymous = rows.filter(row => row['anonymous'] === 'true').length;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('name, for each tool, with what they are run or why not', () => {
    const fences = read('docs/recipes.md').match(/^```\w+$/gm)!;
    const notes = read('docs/recipes.md').match(/^<!-- (?:run: \w+|not run: .+) -->$/gm)!;
    expect(notes.length).toBeGreaterThanOrEqual(fences.length);
    expect(recipes.map(({ tool }) => tool).sort()).toEqual(Object.keys(tools).sort());
  });

  for (const { tool, code, isThere } of recipes) {
    it.skipIf(!isThere)(`${tool}: prints how many attributions are anonymous`, { timeout: 120_000 }, () => {
      expect(anonymous).toBeGreaterThan(5);
      const [, [program, ...args]] = tools[tool] as [unknown, [string, ...string[]]];
      const output = execFileSync(program, [...args, code], { cwd: folder, encoding: 'utf8' });
      expect(output).toMatch(new RegExp(`(?<!\\d)${anonymous}(?!\\d)`));
    });
  }
});
