import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/batch/exporters-for.ts';
import { formats } from '../../src/read/index.ts';
import { folderOf } from '../support/folders.ts';
import { root } from '../support/source-files.ts';
import { inProcess } from './in-process.ts';
import { whosaid } from './whosaid.ts';

const helpOf = async (...command: string[]) => (await inProcess([...command, '--help'])).stdout;

describe('help', () => {
  it.each(['', 'run', 'explain', 'score'])(
    'of whosaid %s begins with a sentence and examples, on standard output',
    async command => {
      const { code, stdout, stderr } = await inProcess([command, '--help'].filter(Boolean));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^[A-Z][^\n]+\.\n\nExamples:\n {2}# .+\n {2}\$ whosaid .+\n/);
      expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Usage:'));
    },
  );

  it('lists the commands, and ends with the exit codes', async () => {
    const help = await helpOf();
    for (const command of ['run', 'explain', 'score'])
      expect(help).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(help).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}130 .*\n\s*$/);
  });

  it('shows what holds where nothing is said', async () => {
    const help = (await helpOf('run')).replace(/\s+/g, ' ');
    expect(help).toMatch(/--out <folder>.*default: "output"/);
    expect(help).toMatch(/--pipeline <name>.*default: "news"/);
    expect(help).toMatch(/--jobs <n>.*default: the machine's cores/);
    expect(help).toMatch(/--format <list>.*default: csv,json/);
  });

  it('names every format that is read or written', async () => {
    const help = await helpOf('run');
    for (const extension of formats.flatMap(format => format.extensions)) expect(help).toContain(extension);
    expect(help.replace(/\s+/g, ' ')).toContain(formatNames.join(', '));
  });

  it('fits a terminal of 100 columns', async () => {
    for (const command of [[], ['run'], ['explain'], ['score']]) {
      for (const line of (await helpOf(...command)).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('has no colours where it is not a terminal', async () => {
    expect((await whosaid(['--help'])).stdout).not.toContain('\x1b');
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    expect(await whosaid(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage ends with 2 and one line that says what is wrong', () => {
  it.each([
    ['no command', [], /Usage: whosaid/],
    ['an unknown command', ['rnu'], /^whosaid: unknown command 'rnu' \(Did you mean run\?\)$/m],
    [
      'an unknown option',
      ['run', 'a', '--jbos', '2'],
      /^whosaid: unknown option '--jbos' \(Did you mean --jobs\?\)$/m,
    ],
    ['no paths', ['run'], /^whosaid: missing required argument 'paths'$/m],
    ['no jobs', ['run', 'a', '--jobs', '0'], /^whosaid: .*whole number from 1/m],
    ['half a job', ['run', 'a', '--jobs', '1.5'], /^whosaid: .*whole number from 1/m],
    [
      'a path that does not exist',
      ['run', 'no-such-folder'],
      /^whosaid: no-such-folder does not exist; .*\n$/,
    ],
    [
      'an unknown pipeline',
      ['run', 'a', '--pipeline', 'nwes'],
      /^whosaid: there is no pipeline "nwes"; did you mean "news"\?\n$/,
    ],
    ['an unknown pipeline to explain', ['explain', 'nwes'], /^whosaid: there is no pipeline "nwes"/],
    [
      'an unknown output format',
      ['run', 'a', '--format', 'csv,jsno'],
      /^whosaid: there is no format "jsno"; did you mean "json"\?\n$/,
    ],
    [
      'standard input among other paths',
      ['run', '-', 'a.txt'],
      /^whosaid: - is standard input and stands alone/,
    ],
    [
      'a score without gold',
      ['score', '--pred', 'x'],
      /^whosaid: required option '-g, --gold <folder>' not specified$/m,
    ],
    [
      'a gold folder that does not exist',
      ['score', '--gold', 'x', '--pred', 'x'],
      /^whosaid: x cannot be read.*\n$/,
    ],
    [
      'a minimum that is none',
      ['score', '--gold', 'x', '--pred', 'x', '--min', 'people'],
      /^whosaid: .*people=0\.9$/m,
    ],
    [
      'a minimum above 1',
      ['score', '--gold', 'x', '--pred', 'x', '--min', 'people=1.5'],
      /^whosaid: .*from 0 to 1/m,
    ],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await inProcess(args, { cwd: folderOf() });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

it('wrong usage ends the process itself so', async () => {
  const { code, stdout, stderr } = await whosaid(['rnu']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^whosaid: unknown command 'rnu'/);
});
