import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../support/folders.ts';
import { read, root } from '../support/source-files.ts';

const blocks = [...read('docs/models.md').matchAll(/^<!-- run -->\n```bash\n([\s\S]*?)\n```/gm)].map(
  ([, commands]) => commands!,
);

it('docs/models.md: its commands train a model, and a pipeline of one’s own finds names with it', () => {
  const folder = folderOf();
  cpSync(`${root}examples/own-model`, join(folder, 'own-model'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin/whosaid'),
    `#!/bin/sh\nexec "${process.execPath}" "${root}dist/cli/main.js" "$@"\n`,
  );
  chmodSync(join(folder, 'bin/whosaid'), 0o755);
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` };
  const told = blocks.map(commands =>
    execFileSync('bash', ['-ec', commands], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }),
  );

  expect(blocks).toHaveLength(3);
  expect(told[1]).toContain('names(tokens, sentences)');
  expect(told[2]!.match(/^people +.*$/gm)).toHaveLength(2);
  expect(existsSync(join(folder, 'own-model/names.model'))).toBe(true);
  const record = JSON.parse(readFileSync(join(folder, 'output/articles/ferry.json'), 'utf8'));
  expect(record.provenance.pipeline).toMatch(/^our-coast/);
  expect(record.people).toMatchObject([{ name: 'Torvald Rimmen' }]);
  expect(record.organizations).toMatchObject([{ name: 'Kelp Growers Union' }]);
  const lines = told[2]!.trim().split('\n');
  const scores = lines.filter(line => line.startsWith('{')).map(line => JSON.parse(line));
  expect(scores).toHaveLength(2);
  expect(new Set(Object.values(scores[0]))).toEqual(new Set([1]));
}, 120_000);

it('the corpora of the example mark the words that they mean', () => {
  for (const name of ['train', 'held-out']) {
    for (const line of read(`examples/own-model/${name}.jsonl`).trim().split('\n')) {
      const { text, entities } = JSON.parse(line);
      for (const { start, end } of entities) {
        expect(
          Array.from(text as string)
            .slice(start, end)
            .join(''),
        ).toMatch(/^\p{Lu}[\p{L} ]+\p{Ll}$/u);
      }
    }
  }
});
