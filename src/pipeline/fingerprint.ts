import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { locateDefinition, readJson } from './locate.ts';
import type { Settings } from './settings.ts';
import { version } from './version.ts';

/** The keys of a stage's entry that name a file. */
const fileKeys = ['model', 'module'] as const;

/**
 * What decides the records that a pipeline makes, as one short word: the version of whosaid, the definition with its
 * options, and the bytes of the models and modules that it names (not of what a module imports in its turn). Same
 * fingerprint, same record for the same article. It checks nothing and loads no stage, so it is there at once.
 *
 * @throws PipelineError where there is no definition, or it is no JSON
 */
export function fingerprintOf(nameOrPath: string, settings: Settings = {}): string {
  const file = locateDefinition(nameOrPath);
  const definition = readJson(file);
  const hash = createHash('sha256').update(`${version}\n${JSON.stringify(definition)}\n`);
  if (settings.precision === 'high') hash.update('precision high\n');
  for (const path of filesNamedIn(definition)) {
    const found = resolve(dirname(file), path);
    hash.update(`${path}\n`).update(existsSync(found) ? readFileSync(found) : '');
  }
  return hash.digest('hex').slice(0, 32);
}

function filesNamedIn(definition: unknown): string[] {
  const { stages } = Object(definition) as { readonly stages?: unknown };
  if (!Array.isArray(stages)) return [];
  return stages.flatMap(entry => fileKeys.map(key => Object(entry)[key])).filter(f => typeof f === 'string');
}
