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
  articles: readonly Article[],
): ArticleRecord[] {
  const layers = runStages(stages, articles);
  return articles.map((article, i) => buildRecord(article, layers[i]!, pipeline));
}

/**
 * All layers of each article, in memory. A stage reads every article before the next stage begins: its code and its
 * tables are then in the processor's cache, out of which the next stage's will drive them.
 */
export function runStages(stages: readonly PreparedStage[], articles: readonly Article[]): Partial<Layers>[] {
  const all = articles.map((): Record<string, unknown> => ({}));
  for (const { stage, run } of stages) {
    articles.forEach((article, i) => {
      const layers = all[i]!;
      const input: Record<string, unknown> = { article };
      for (const layer of stage.requires) input[layer] = layers[layer];
      layers[stage.provides] = run(input as never);
    });
  }
  return all;
}
