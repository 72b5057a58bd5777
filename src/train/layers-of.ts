import type { LayerName, Layers } from '../model/layers.ts';
import { runStages } from '../pipeline/extract.ts';
import { stages } from '../stages/index.ts';

/** Models of layers that another model's features rest on. */
export type Models = Readonly<Partial<Record<LayerName, Uint8Array>>>;

/** Reads layers off a text by our stages, by rules where no model is given. `wanted` in running order, with all that they require. */
export function layersBy(
  wanted: readonly LayerName[],
  models: Models = {},
): (text: string) => Partial<Layers> {
  const chosen = wanted.map(layer => {
    const stage = stages.find(({ provides }) => provides === layer)!;
    return { stage, run: stage.prepare({ options: {}, model: models[layer] ?? null }) as never };
  });
  return text => runStages(chosen, [{ id: 'corpus', text, metadata: {}, warnings: [] }])[0]!;
}

const byRules = new Map<string, (text: string) => Partial<Layers>>();

/** The same by rules alone, for one text. */
export function layersOf(text: string, wanted: readonly LayerName[]): Partial<Layers> {
  const key = wanted.join();
  const read = byRules.get(key) ?? layersBy(wanted);
  byRules.set(key, read);
  return read(text);
}
