import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../support/folders.ts';
import { root } from '../support/source-files.ts';

/** The reference validator of Data Packages: the descriptor by its JSON Schema, cells by their types, all keys. */
const frictionless = process.env['WHOSAID_FRICTIONLESS'] ?? 'frictionless';
const isThere = spawnSync(frictionless, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
if (!isThere) {
  process.stderr.write(
    'SKIPPED: frictionless is not here; pip install frictionless, or set WHOSAID_FRICTIONLESS to its path\n',
  );
}

it.runIf(isThere).each(['plain', 'excel', 'raw'])(
  'frictionless finds nothing wrong in the newsroom’s tables, %s',
  dialect => {
    const out = folderOf();
    const args = ['run', 'fixtures/newsroom', '--out', out, '--format', 'csv', '--csv', dialect, '--quiet'];
    execFileSync(process.execPath, ['dist/cli/main.js', ...args], { cwd: root });
    const validate = ['validate', '--json', join(out, 'datapackage.json')];
    const report = JSON.parse(execFileSync(frictionless, validate, { encoding: 'utf8' }));
    expect(report.errors).toEqual([]);
    expect(report.tasks.flatMap((task: { errors: unknown[] }) => task.errors)).toEqual([]);
    expect(report).toMatchObject({ valid: true, stats: { tasks: 14 } });
  },
  120_000,
);
