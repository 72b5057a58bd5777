import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CrfSettings } from '../learn/index.ts';
import { UsageError } from '../model/errors.ts';
import type { LayerName } from '../model/layers.ts';

/** How a model is made: a JSON file beside the model. */
export interface Recipe {
  /** Name of the task. */
  readonly task: string;
  /** The model file to write, relative to the recipe. */
  readonly model: string;
  /** Corpus files to learn from, relative to the folder of corpora. */
  readonly train: readonly string[];
  /** Corpus files that are only measured on. */
  readonly heldOut: readonly string[];
  /** Features: columns at distances, `word[-1]|word[0]`. */
  readonly templates: readonly string[];
  /** Features seen at fewer positions are left out. */
  readonly minCount: number;
  /** So many features are kept: those that weigh most after two passes over all. Absent: all. */
  readonly features?: number;
  /** Smallest step between weights as stored; what rounds to 0 is dropped. */
  readonly step: number;
  readonly settings: CrfSettings;
  /** How often it is learned, with seeds that follow one another; the model is the mean. @default 1 */
  readonly runs?: number;
  /** Models of other stages, by layer, that made what this one's features rest on; relative to the recipe. */
  readonly models?: Readonly<Partial<Record<LayerName, string>>>;
  /** What else the task wants to know. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Folder of the recipe. */
  readonly folder: string;
}

const kinds = {
  task: 'string',
  model: 'string',
  train: 'array',
  heldOut: 'array',
  templates: 'array',
  minCount: 'number',
  step: 'number',
  settings: 'object',
} as const;

/**
 * Reads a recipe.
 * @throws UsageError naming the file and what is wrong with it.
 */
export function readRecipe(file: string): Recipe {
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such recipe`);
  const raw = parse(file);
  for (const [key, kind] of Object.entries(kinds)) {
    const value = raw[key];
    const found = Array.isArray(value) ? 'array' : typeof value;
    if (found !== kind) throw new UsageError(`${file}: "${key}" must be of type ${kind}, not ${found}`);
  }
  return {
    ...(raw as unknown as Omit<Recipe, 'folder'>),
    options: (raw['options'] ?? {}) as Recipe['options'],
    folder: dirname(resolve(file)),
  };
}

function parse(file: string): Readonly<Record<string, unknown>> {
  try {
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof raw === 'object' && raw !== null) return raw as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new UsageError(`${file}: not readable as JSON (${(error as Error).message})`);
  }
  throw new UsageError(`${file}: a recipe is an object`);
}
