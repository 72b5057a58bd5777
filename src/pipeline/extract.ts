import type { Article } from '../model/article.ts';
import type { Layers } from '../model/layers.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { AnyStage } from '../model/stage.ts';
import { buildRecord } from './record.ts';

/** A stage with its options and model at hand. */
export interface PreparedStage {
  readonly stage: AnyStage;
  readonly run: (input: never) => Layers[keyof Layers];
}

/** Runs the stages in order; each is handed the article and the layers that it declared, nothing more. */
export function extractWith(
  stages: readonly PreparedStage[],
  pipeline: string,
  article: Article,
): ArticleRecord {
  return buildRecord(article, runStages(stages, article), pipeline);
}

/** All layers of one article, in memory. */
export function runStages(stages: readonly PreparedStage[], article: Article): Partial<Layers> {
  const layers: Record<string, unknown> = {};
  for (const { stage, run } of stages) {
    const input: Record<string, unknown> = { article };
    for (const layer of stage.requires) input[layer] = layers[layer];
    layers[stage.provides] = run(input as never);
  }
  return layers as Partial<Layers>;
}
