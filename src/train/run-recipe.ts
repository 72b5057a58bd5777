import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import {
  compressModel,
  decodeModel,
  encodeExamples,
  encodeModel,
  fitCalibration,
  type Model,
  makeTagger,
  meanOf,
  type OnPass,
  readTemplates,
  selectFeatures,
  type Tagger,
  type TrainingSet,
  trainCrf,
  type Weights,
} from '../learn/index.ts';
import { UsageError } from '../model/errors.ts';
import type { Models } from './layers-of.ts';
import {
  compareMarks,
  type Difference,
  type Figures,
  outcomesOf,
  type Reliability,
  reliabilityOf,
  scoreMarks,
} from './marks.ts';
import type { Recipe } from './recipe.ts';
import type { HeldOut, Task } from './task.ts';
import { tasks } from './tasks/index.ts';

/** Figures of a model on one held-out corpus. */
export interface CorpusFigures {
  readonly corpus: string;
  readonly types: ReadonlyMap<string, Figures>;
}

/** What is going on, for who watches. */
export interface Watcher {
  readonly onData: (sizes: { examples: number; positions: number; features: number }) => void;
  /** Pass 0 is the model that was there before. */
  readonly onPass: (pass: number, loss: number | null, figures: readonly CorpusFigures[]) => void;
}

export interface Trained {
  /** The model file that was written. */
  readonly file: string;
  readonly bytes: number;
  /** Against the model that was there before; empty where there was none. */
  readonly differences: readonly Difference[];
  /** Over all held-out corpora. */
  readonly reliability: readonly Reliability[];
}

/**
 * Learns what a recipe says and writes the model file; the same recipe and corpora give the same bytes.
 * @throws UsageError for an unknown task, a corpus that is not there, or a template that reads no column.
 */
export function runRecipe(recipe: Recipe, corpora: string, watcher: Watcher): Trained {
  const task = taskOf(recipe);
  const file = resolve(recipe.folder, recipe.model);
  const models = readModels(recipe);
  const set = select(readSet(task, recipe, corpora, models), recipe);
  watcher.onData({
    examples: set.examples.length,
    positions: set.examples.reduce((sum, example) => sum + example.length, 0),
    features: set.hashes.length,
  });
  const held = recipe.heldOut.map(path => ({
    corpus: nameOf(path),
    ...task.heldOut(join(corpora, path), models),
  }));
  const older = existsSync(file) ? makeTagger(decodeModel(readFileSync(file))) : null;
  const before = older && held.map(one => one.find(older));
  if (older) watcher.onPass(0, null, measure(held, older));
  const { runs = 1, settings } = recipe;
  const about = { task: task.name, corpora: recipe.train.map(nameOf), runs, settings };
  const weights = meanOfRuns(set, recipe, (pass, loss, now) => {
    watcher.onPass(pass, loss, measure(held, makeTagger(compressModel(set, now, about, recipe.step))));
  });
  const model = withCalibration(compressModel(set, weights, about, recipe.step), held);
  const bytes = encodeModel(model);
  writeFileSync(file, bytes);
  const newer = makeTagger(model);
  const after = held.map(one => one.find(newer));
  return {
    file,
    bytes: bytes.length,
    differences: before ? held.flatMap((one, i) => compareMarks(one.gold, before[i]!, after[i]!)) : [],
    reliability: reliabilityOf(
      held.flatMap(one => one.gold),
      after.flat(),
    ),
  };
}

/** Learns as often as the recipe says, each time with the next seed: what only one order of the examples shows is levelled. */
function meanOfRuns(set: TrainingSet, { runs = 1, settings }: Recipe, onPass: OnPass): Weights {
  const weights = Array.from({ length: runs }, (_, run) =>
    trainCrf(set, { ...settings, seed: settings.seed + run }, (pass, loss, now) =>
      onPass(run * settings.passes + pass, loss, now),
    ),
  );
  return meanOf(weights);
}

/** The model with what the held-out corpora say of its probabilities, where the task names who made its marks. */
function withCalibration(model: Model, held: readonly HeldOut[]): Model {
  const tagger = makeTagger(model);
  return {
    ...model,
    calibration: fitCalibration(held.flatMap(({ gold, find }) => outcomesOf(gold, find(tagger)))),
  };
}

function taskOf({ task: name }: Recipe): Task {
  const task = tasks.find(one => one.name === name);
  if (task) return task;
  throw new UsageError(`there is no task "${name}"; known: ${tasks.map(one => one.name).join(', ')}`);
}

function readModels({ models = {}, folder }: Recipe): Models {
  return Object.fromEntries(
    Object.entries(models).map(([layer, file]) => {
      const path = resolve(folder, file);
      if (!existsSync(path)) throw new UsageError(`${path}: there is no such model`);
      return [layer, readFileSync(path)];
    }),
  );
}

function readSet(task: Task, recipe: Recipe, corpora: string, models: Models): TrainingSet {
  const examples = function* () {
    for (const path of recipe.train) yield* task.examples(join(corpora, path), recipe.options, models);
  };
  return encodeExamples(examples(), templatesOf(task, recipe), task.labels, recipe.minCount);
}

/** Two passes tell which features are worth keeping. */
function select(set: TrainingSet, { features, settings }: Recipe): TrainingSet {
  if (features === undefined || features >= set.hashes.length) return set;
  const { averageFrom: _, ...plain } = settings;
  return selectFeatures(set, trainCrf(set, { ...plain, passes: 2 }), features);
}

function templatesOf(task: Task, recipe: Recipe) {
  try {
    return readTemplates(recipe.templates, task.columns);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const nameOf = (path: string) => basename(path).replace(/\.jsonl$/, '');

function measure(held: readonly (HeldOut & { corpus: string })[], tagger: Tagger): CorpusFigures[] {
  return held.map(({ corpus, gold, find }) => ({ corpus, types: scoreMarks(gold, find(tagger)) }));
}
