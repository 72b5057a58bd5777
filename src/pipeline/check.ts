import { PipelineError } from '../model/errors.ts';
import type { AnyStage } from '../model/stage.ts';

/**
 * Proves that a pipeline can run in the order in which it is written.
 * @throws PipelineError at the first unmet requirement or the second provider of a layer.
 */
export function checkFlow(pipeline: string, stages: readonly AnyStage[]): void {
  const provided = new Set<string>();
  for (const stage of stages) {
    const missing = stage.requires.find(layer => !provided.has(layer));
    if (missing !== undefined) throw new PipelineError(unmet(pipeline, stage, missing, stages));
    if (provided.has(stage.provides)) {
      throw new PipelineError(
        `pipeline "${pipeline}": two stages provide ${stage.provides}; keep one of them`,
      );
    }
    provided.add(stage.provides);
  }
}

function unmet(pipeline: string, stage: AnyStage, layer: string, stages: readonly AnyStage[]): string {
  const later = stages.some(other => other.provides === layer);
  const remedy = later ? `move ${layer} before it` : `add a stage that provides ${layer} before it`;
  return `pipeline "${pipeline}": ${stage.provides} requires ${layer}, which no earlier stage provides; ${remedy}`;
}
