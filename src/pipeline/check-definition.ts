import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { PipelineError } from '../model/errors.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
let validate: ValidateFunction | undefined;

/**
 * Holds a definition against schema/pipeline.schema.json. Those that come with whosaid are held against it by its
 * tests instead: to load and compile the schema takes longer than to extract an article.
 * @throws PipelineError naming the first thing that is wrong
 */
export function checkDefinition(file: string, definition: unknown): void {
  if (file.startsWith(`${root}pipelines`)) return;
  validate ??= compileSchema();
  if (validate(definition)) return;
  const [error] = validate.errors ?? [];
  const extra = error?.params['additionalProperty'];
  throw new PipelineError(
    `${file}: ${error?.instancePath || 'the definition'} ${error?.message ?? 'is not valid'}${extra ? ` ("${extra}")` : ''}; see schema/pipeline.schema.json`,
  );
}

function compileSchema(): ValidateFunction {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const schema: object = JSON.parse(readFileSync(`${root}schema/pipeline.schema.json`, 'utf8'));
  return new Ajv2020({ allErrors: false, allowUnionTypes: true }).compile(schema);
}
