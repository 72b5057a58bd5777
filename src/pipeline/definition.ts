import { dirname } from 'node:path';
import { checkDefinition } from './check-definition.ts';
import { locateDefinition, readJson } from './locate.ts';

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

/**
 * Reads a definition by its name (`news`), its file, or its folder.
 * @throws PipelineError when there is none, or when it does not follow schema/pipeline.schema.json.
 */
export function readDefinition(nameOrPath: string): Definition {
  const file = locateDefinition(nameOrPath);
  const raw = readJson(file);
  checkDefinition(file, raw);
  const definition = raw as { name: string; summary: string; stages: readonly (string | StageEntry)[] };
  return {
    name: definition.name,
    summary: definition.summary,
    stages: definition.stages.map(entry => (typeof entry === 'string' ? { stage: entry } : entry)),
    folder: dirname(file),
  };
}
