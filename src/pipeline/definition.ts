import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { PipelineError } from '../model/errors.ts';
import { didYouMean } from './did-you-mean.ts';

/** One entry of a pipeline: a stage of ours by name, or a module of the user's. */
export interface StageEntry {
  readonly stage?: string;
  /** Path of a module whose default export is a stage, relative to the definition. */
  readonly module?: string;
  /** Path of a model file, relative to the definition. */
  readonly model?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A pipeline as data: what `pipelines/<name>/pipeline.json` holds. */
export interface Definition {
  readonly name: string;
  readonly summary: string;
  readonly stages: readonly StageEntry[];
  /** Folder of the definition, to which its paths are relative. */
  readonly folder: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const validate = new Ajv2020({ allErrors: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, 'schema/pipeline.schema.json'), 'utf8')),
);

/**
 * Reads a definition by its name (`news`), its file, or its folder.
 * @throws PipelineError when there is none, or when it does not follow schema/pipeline.schema.json.
 */
export function readDefinition(nameOrPath: string, shipped: readonly string[]): Definition {
  const file = locate(nameOrPath, shipped);
  const raw = parse(file);
  if (!validate(raw)) {
    const [error] = validate.errors ?? [];
    const extra = error?.params['additionalProperty'];
    throw new PipelineError(
      `${file}: ${error?.instancePath || 'the definition'} ${error?.message ?? 'is not valid'}${extra ? ` ("${extra}")` : ''}; see schema/pipeline.schema.json`,
    );
  }
  const definition = raw as { name: string; summary: string; stages: readonly (string | StageEntry)[] };
  return {
    name: definition.name,
    summary: definition.summary,
    stages: definition.stages.map(entry => (typeof entry === 'string' ? { stage: entry } : entry)),
    folder: dirname(file),
  };
}

function locate(nameOrPath: string, shipped: readonly string[]): string {
  const candidates = [
    join(root, 'pipelines', nameOrPath, 'pipeline.json'),
    resolve(nameOrPath, 'pipeline.json'),
    resolve(nameOrPath),
  ];
  const isName = /^[\w-]+$/.test(nameOrPath);
  const found = candidates.slice(isName ? 0 : 1).find(file => file.endsWith('.json') && existsSync(file));
  if (found) return found;
  throw new PipelineError(`there is no pipeline "${nameOrPath}"${didYouMean(nameOrPath, shipped)}`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PipelineError(`${file}: not readable as JSON (${(error as Error).message})`);
  }
}
