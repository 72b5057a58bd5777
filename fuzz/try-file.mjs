import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNames } from '../dist/batch/exporters-for.js';
import { runBatch } from '../dist/batch/index.js';
import { faultsOfLine } from './faults-of-record.mjs';

/** What says that whosaid itself is at fault, and not the file. */
const ourFaults = ['failed', 'extract-failed'];

/**
 * Runs a folder that holds the file, with every output format, and says what is wrong with that: the run must come to
 * its end, blame the file for nothing that is ours, write only where it should, and leave nothing half done.
 */
export async function tryFile({ name, bytes }, pipeline, folder) {
  const [input, out] = [join(folder, 'in'), join(folder, 'out')];
  const faults = [];
  mkdirSync(input);
  writeFileSync(join(input, name), bytes);
  try {
    const summary = await runBatch({ inputs: [input], pipeline, out, formats: formatNames, jobs: 1 });
    const lines = readFileSync(join(out, 'articles.jsonl'), 'utf8').split('\n').slice(0, -1);
    const ids = lines.map(line => JSON.parse(line).id);
    faults.push(
      ...summary.errors.filter(({ code }) => ourFaults.includes(code)).map(({ message }) => message),
      ...lines.flatMap(line => faultsOfLine(`${line}\n`, JSON.parse(line).text)),
      ...(new Set(ids).size === ids.length ? [] : ['two records have one id']),
      ...(lines.length === summary.articles
        ? []
        : [`${lines.length} lines for ${summary.articles} articles`]),
      ...readdirSync(out, { recursive: true })
        .filter(path => /\.(part|lock)$/.test(path))
        .map(path => `left ${path}`),
      ...readdirSync(folder)
        .filter(path => !['in', 'out'].includes(path))
        .map(path => `wrote ${path}`),
      ...(readdirSync(input).length === 1 ? [] : ['wrote into the input folder']),
    );
    const digest = createHash('sha256')
      .update(lines.join('\n').replaceAll(folder, ''))
      .update(JSON.stringify(summary.errors.map(({ code, line }) => [code, line])));
    return { faults, digest: digest.digest('hex'), articles: lines.length };
  } catch (error) {
    return { faults: [`threw: ${error.stack}`], digest: '', articles: 0 };
  } finally {
    for (const path of [input, out]) rmSync(path, { recursive: true, force: true });
  }
}
