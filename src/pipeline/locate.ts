import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PipelineError } from '../model/errors.ts';
import { didYouMean } from './did-you-mean.ts';

const shippedFolder = fileURLToPath(new URL('../../pipelines/', import.meta.url));

/** Names of the pipelines that come with whosaid. */
export function shippedPipelines(): readonly string[] {
  return readdirSync(shippedFolder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
}

/** The definition that a name (`news`), a file, or its folder leads to. @throws PipelineError where there is none. */
export function locateDefinition(nameOrPath: string): string {
  const candidates = [
    join(shippedFolder, nameOrPath, 'pipeline.json'),
    resolve(nameOrPath, 'pipeline.json'),
    resolve(nameOrPath),
  ];
  const isName = /^[\w-]+$/.test(nameOrPath);
  const found = candidates.slice(isName ? 0 : 1).find(file => file.endsWith('.json') && existsSync(file));
  if (found) return found;
  throw new PipelineError(
    `there is no pipeline "${nameOrPath}"${didYouMean(nameOrPath, shippedPipelines())}`,
  );
}

/** A definition as JSON, not checked yet. @throws PipelineError */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PipelineError(`${file}: not readable as JSON (${(error as Error).message})`);
  }
}
