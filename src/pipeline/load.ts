import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article, Metadata } from '../model/article.ts';
import { PipelineError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { AnyStage } from '../model/stage.ts';
import { checkFlow } from './check.ts';
import { readDefinition, type StageEntry } from './definition.ts';
import { didYouMean } from './did-you-mean.ts';
import { explainFlow } from './explain.ts';
import { extractWith, type PreparedStage } from './extract.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Settings } from './settings.ts';

/** What is known of an article from outside its text. */
export interface About {
  /** @default 'article' */
  readonly id?: string;
  /** Wins over what the text says of itself. */
  readonly metadata?: Metadata;
  readonly path?: string;
  readonly sha256?: string;
  readonly warnings?: readonly string[];
}

/** An article as a caller gives it: its text, and what is known of it besides. */
export interface GivenArticle extends About {
  readonly text: string;
}

/** A checked pipeline, ready to run any number of articles. It holds no state between them. */
export interface Pipeline {
  readonly name: string;
  readonly summary: string;
  readonly stages: readonly AnyStage[];
  /** Changes with everything that decides what comes out: version, definition, options, models, modules. */
  readonly fingerprint: string;
  /** Reads one article's text; synchronous, and the same record for the same text. */
  readonly extract: (text: string, about?: About) => ArticleRecord;
  /**
   * The records that `extract` makes of each, in a fifth less time for some ten articles of usual length: every stage
   * reads all of them before the next begins. What is made of all of them is in memory at once.
   */
  readonly extractAll: (articles: readonly GivenArticle[]) => ArticleRecord[];
  /** The flow, a line a stage. */
  readonly explain: () => string;
}

/**
 * Loads a pipeline by name (`news`) or by the path of a `pipeline.json`, and checks it whole.
 * @throws PipelineError naming what is wrong and how to mend it, before any article is read.
 */
export async function loadPipeline(nameOrPath = 'news', settings: Settings = {}): Promise<Pipeline> {
  const definition = readDefinition(nameOrPath);
  const prepared: PreparedStage[] = [];
  for (const entry of definition.stages) {
    const stage = await findStage(entry, definition.folder);
    const options = { ...entry.options, ...settings };
    prepared.push({ stage, run: prepareStage(stage, { ...entry, options }, definition.folder) });
  }
  const stages = Object.freeze(prepared.map(p => p.stage));
  checkFlow(definition.name, stages);
  const label = settings.precision === 'high' ? `${definition.name} (precision: high)` : definition.name;
  const articleOf = (given: GivenArticle): Article => ({
    id: 'article',
    metadata: {},
    warnings: [],
    ...given,
  });
  return Object.freeze({
    name: definition.name,
    summary: definition.summary,
    stages,
    fingerprint: fingerprintOf(nameOrPath, settings),
    extract: (text: string, about: About = {}) =>
      extractWith(prepared, label, [articleOf({ ...about, text })])[0]!,
    extractAll: (articles: readonly GivenArticle[]) => extractWith(prepared, label, articles.map(articleOf)),
    explain: () => explainFlow(stages),
  });
}

async function findStage(entry: StageEntry, folder: string): Promise<AnyStage> {
  if (entry.module !== undefined) return importStage(resolve(folder, entry.module));
  const { stages: ours } = await import('../stages/index.ts'); // a pipeline of own modules needs none of them
  const stage = ours.find(s => s.provides === entry.stage);
  if (stage) return stage;
  throw new PipelineError(
    `there is no stage "${entry.stage}"${didYouMean(
      entry.stage ?? '',
      ours.map(s => s.provides),
    )}`,
  );
}

async function importStage(file: string): Promise<AnyStage> {
  if (!existsSync(file)) throw new PipelineError(`${file}: there is no such stage module`);
  const stage = (await import(pathToFileURL(file).href)).default as Partial<AnyStage> | undefined;
  if (stage?.provides && stage.requires && stage.prepare) return stage as AnyStage;
  throw new PipelineError(`${file}: its default export is no stage; make it with defineStage()`);
}

function prepareStage(stage: AnyStage, entry: StageEntry, folder: string): PreparedStage['run'] {
  const model = readModel(entry, folder);
  try {
    return stage.prepare({ options: entry.options ?? {}, model });
  } catch (error) {
    if (error instanceof RangeError)
      throw new PipelineError(`stage "${stage.provides}", options: ${error.message}`);
    if (model === null) throw error;
    throw new PipelineError(`${resolve(folder, entry.model!)}: ${(error as Error).message}`);
  }
}

function readModel(entry: StageEntry, folder: string): Uint8Array | null {
  if (entry.model === undefined) return null;
  const file = resolve(folder, entry.model);
  if (existsSync(file)) return readFileSync(file);
  throw new PipelineError(`${file}: the model of stage "${entry.stage ?? entry.module}" is missing`);
}
