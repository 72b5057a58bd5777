import type { LayerName, Layers } from '../model/layers.ts';
import { runStages } from '../pipeline/extract.ts';
import { stages } from '../stages/index.ts';

const prepared = new Map<LayerName, { stage: (typeof stages)[number]; run: never }>();

/** Layers of a text by our stages, without models. `wanted` in running order, with all that they require. */
export function layersOf(text: string, wanted: readonly LayerName[]): Partial<Layers> {
  const chosen = wanted.map(layer => {
    const stage = stages.find(({ provides }) => provides === layer)!;
    const known = prepared.get(layer) ?? { stage, run: stage.prepare({ options: {}, model: null }) as never };
    prepared.set(layer, known);
    return known;
  });
  return runStages(chosen, { id: 'corpus', text, metadata: {}, warnings: [] });
}
